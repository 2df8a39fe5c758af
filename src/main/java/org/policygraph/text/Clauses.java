package org.policygraph.text;

/**
 * Where sentences, statements and clauses end: the one definition for all readers. Each
 * set of marks holds the one before it.
 */
public final class Clauses {

	/** A sentence ends with one of these, with its line, and with its cell of a table. */
	public static final String SENTENCE_ENDS = "。！!？?\n\t";

	/** A statement ends with its sentence, or with a semicolon. */
	public static final String STATEMENT_ENDS = SENTENCE_ENDS + "；;";

	/** A clause ends with its statement, or with a comma or a colon. */
	public static final String CLAUSE_ENDS = STATEMENT_ENDS + "，,：:";

	/** A member of a list ends with its clause, or with an enumeration comma. */
	public static final String MEMBER_ENDS = CLAUSE_ENDS + "、";

	/** The marks among these that are printed: all but the ends of lines and of cells. */
	public static final String PRINTED_MARKS = MEMBER_ENDS.replaceAll("[\\n\\t]", "");

	private Clauses() {
	}

	public static boolean endsSentence(char c) {
		return SENTENCE_ENDS.indexOf(c) >= 0;
	}

	public static boolean endsStatement(char c) {
		return STATEMENT_ENDS.indexOf(c) >= 0;
	}

	public static boolean endsClause(char c) {
		return CLAUSE_ENDS.indexOf(c) >= 0;
	}

	public static boolean endsMember(char c) {
		return MEMBER_ENDS.indexOf(c) >= 0;
	}

	public static boolean isComma(char c) {
		return c == '，' || c == ',';
	}

	public static boolean isColon(char c) {
		return c == '：' || c == ':';
	}

	/**
	 * A class of a regular expression: any character but these marks.
	 * @param marks one of the sets above
	 * @param others more characters that it leaves out; none that has a meaning in a
	 * class
	 */
	public static String noneOf(String marks, String others) {
		return "[^" + marks + others + "]";
	}

	/** The end of the clause that a place stands in; brackets stay whole. */
	public static int clauseEnd(String text, int from, int end) {
		int i = from;
		while (i < end && !endsClause(text.charAt(i))) {
			Span bracket = Brackets.opensRound(text.charAt(i)) ? Brackets.at(text, i, end) : null;
			i = (bracket != null) ? bracket.end() : i + 1;
		}
		return Math.min(i, end);
	}

	/** The start of the clause that ends at a place. */
	public static int clauseStart(String text, int from, int start) {
		return start(text, from, start, CLAUSE_ENDS);
	}

	/** The start of the statement that ends at a place. */
	public static int statementStart(String text, int from, int start) {
		return start(text, from, start, STATEMENT_ENDS);
	}

	/** The end of the statement that begins at a place. */
	public static int statementEnd(String text, int from, int end) {
		return end(text, from, end, STATEMENT_ENDS);
	}

	/** The start of the sentence that ends at a place. */
	public static int sentenceStart(String text, int from, int start) {
		return start(text, from, start, SENTENCE_ENDS);
	}

	/** The end of the sentence that begins at a place. */
	public static int sentenceEnd(String text, int from, int end) {
		return end(text, from, end, SENTENCE_ENDS);
	}

	private static int start(String text, int from, int start, String marks) {
		int i = from;
		while (i > start && marks.indexOf(text.charAt(i - 1)) < 0) {
			i--;
		}
		return i;
	}

	private static int end(String text, int from, int end, String marks) {
		int i = from;
		while (i < end && marks.indexOf(text.charAt(i)) < 0) {
			i++;
		}
		return i;
	}

}
