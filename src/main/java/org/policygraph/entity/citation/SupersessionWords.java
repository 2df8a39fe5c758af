package org.policygraph.entity.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.citation.Supersession.Kind;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/**
 * The words around titles that say that these are replaced, and those that make it
 * doubtful ({@code supersession-words.csv}).
 */
final class SupersessionWords {

	private static final String WHOLE_CLAUSE = "(?=[" + Clauses.MEMBER_ENDS + Brackets.ROUND_CLOSING + "]|$)";

	private final List<Row> rows;

	private final Map<String, Kind> kinds = new HashMap<>();

	private final Pattern behind;

	private final Pattern before;

	private final Pattern issues;

	private final Pattern notInClause;

	private final Pattern notInSentence;

	SupersessionWords(Lexicons lexicons) {
		this.rows = lexicons.records("supersession-words.csv")
			.stream()
			.map((row) -> new Row(row.get("words"), row.get("place"), row.get("kind")))
			.toList();
		this.rows.stream()
			.filter((row) -> !row.kind.isEmpty())
			.forEach((row) -> this.kinds.put(row.words, Kind.valueOf(row.kind)));
		this.behind = Pattern
			.compile(andOthers() + fromWhen() + any("ADVERB") + "*+(" + any("BEHIND") + ")" + WHOLE_CLAUSE);
		this.before = Pattern.compile("(" + any("BEFORE") + ")$");
		this.issues = Pattern.compile(any("ISSUES"));
		this.notInClause = Pattern.compile(any("CLAUSE_NOT"));
		this.notInSentence = Pattern.compile(any("SENTENCE_NOT"));
	}

	/** 《…》《…》等3件政府规章: the titles are among those that are replaced. */
	private String andOthers() {
		return "(?:" + any("LIST_END") + "(?:[0-9" + HanNumber.TO_TEN + "]+" + any("COUNTER") + ")?" + any("SORT")
				+ "?)?" + any("DOCUMENTS") + "?";
	}

	/** 自本办法施行之日起. */
	private String fromWhen() {
		return "(?:[，,]?" + any("FROM") + Clauses.noneOf(Clauses.STATEMENT_ENDS, "，,《》") + "{2,24}?" + any("ONWARDS")
				+ ")?[，,]?";
	}

	private record Row(String words, String place, String kind) {
	}

	/** The words that say so. */
	record Said(Kind kind, Span span) {
	}

	private String any(String place) {
		return this.rows.stream()
			.filter((row) -> row.place.equals(place))
			.map((row) -> Pattern.quote(row.words))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	/** Whether a text holds any of the words at all. */
	boolean occurIn(String text) {
		return this.kinds.keySet().stream().anyMatch(text::contains);
	}

	/** Whether a document of some title speaks for itself: a report tells of others. */
	boolean maySay(String title) {
		return this.rows.stream().noneMatch((row) -> row.place.equals("TITLE_NOT") && title.endsWith(row.words));
	}

	/** What is said right behind a title, its number included. */
	@Nullable Said behind(String text, int offset) {
		Matcher said = this.behind.matcher(text).region(offset, text.length());
		if (!said.lookingAt()) {
			return null;
		}
		Kind kind = kind(said.group(1));
		boolean sure = kind != Kind.REVISES || this.issues
			.matcher(text.substring(said.end(), Clauses.statementEnd(text, said.end(), text.length())))
			.find();
		return sure ? new Said(kind, new Span(said.start(1), said.end(1))) : null;
	}

	/** What is said right before a title. */
	@Nullable Said before(String text, int offset) {
		int start = Clauses.clauseStart(text, offset, 0);
		Matcher said = this.before.matcher(text.substring(start, offset));
		return said.find() ? new Said(kind(said.group(1)), new Span(start + said.start(1), offset)) : null;
	}

	private Kind kind(String words) {
		return Objects.requireNonNull(this.kinds.get(words));
	}

	/** Whether what stands before leaves no doubt: no condition, no mere intention. */
	boolean isSure(String text, int offset) {
		String clause = text.substring(Clauses.clauseStart(text, offset, 0), offset);
		String sentence = text.substring(Clauses.statementStart(text, offset, 0), offset);
		return !this.notInClause.matcher(clause).find() && !this.notInSentence.matcher(sentence).find();
	}

}
