package org.policygraph.entity.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

/**
 * Finds titles between marks: 《…》, others nested, broken over lines too; and the marks
 * that stand for these where they were lost: 〈…〉, &lt;…&gt;.
 */
final class TitleMarks {

	private static final String OPENING = "《〈<";

	private static final String CLOSING = "》〉>";

	/** Longer than any title, marks within included. */
	private static final int LONGEST = 120;

	/** &lt;&lt;…&gt;&gt; for 《…》. */
	private static final Pattern DOUBLED = Pattern.compile("^〈([^〈〉]*)〉$");

	private TitleMarks() {
	}

	static List<MarkedTitle> in(String text) {
		List<MarkedTitle> titles = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			if (opens(text.charAt(i))) {
				int end = end(text, i);
				if (end > 0) {
					titles.add(title(text, new Span(i, end)));
					i = end - 1;
				}
			}
		}
		return titles;
	}

	private static boolean opens(char c) {
		return c == '《' || c == '〈' || c == '<';
	}

	/** Behind the mark that closes one; -1 if none does. */
	private static int end(String text, int open) {
		int depth = 0;
		boolean broken = false;
		boolean sentences = false;
		for (int i = open; i < Math.min(text.length(), open + LONGEST); i++) {
			char c = text.charAt(i);
			broken |= c == '\n';
			sentences |= c != '\n' && Clauses.endsStatement(c);
			if (opens(c)) {
				depth++;
			}
			else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
				return isWhole(text.charAt(open), c) ? i + 1 : -1;
			}
			if (broken && sentences) {
				return -1;
			}
		}
		return -1;
	}

	/** 《 is not closed by 〉. */
	private static boolean isWhole(char open, char close) {
		return OPENING.indexOf(open) == CLOSING.indexOf(close);
	}

	private static MarkedTitle title(String text, Span span) {
		String inner = text.substring(span.start() + 1, span.end() - 1);
		String rule = (text.charAt(span.start()) != '《') ? "small title marks"
				: (inner.indexOf('\n') >= 0) ? "title marks over lines" : "title marks";
		return new MarkedTitle(DOUBLED.matcher(onOneLine(inner)).replaceFirst("$1"), span, rule);
	}

	/** Without spaces, line ends, and the bullet that a line end brought with it. */
	static String onOneLine(String words) {
		return words.replaceAll("\\n\\s*-\\s", "")
			.replaceAll("\\s", "")
			.replaceAll("[《<]|&lt;", "〈")
			.replaceAll("[》>]|&gt;", "〉");
	}

}
