package org.policygraph.entity.citation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

/** Finds titles between marks: 《…》, others nested in them, broken over lines too. */
final class TitleMarks {

	/** Longer than any title, marks within included. */
	private static final int LONGEST = 120;

	private TitleMarks() {
	}

	static List<MarkedTitle> in(String text) {
		List<MarkedTitle> titles = new ArrayList<>();
		for (int i = text.indexOf('《'); i >= 0; i = text.indexOf('《', i)) {
			Span title = at(text, i);
			if (title != null) {
				titles.add(new MarkedTitle(onOneLine(text.substring(i + 1, title.end() - 1)), title));
			}
			i = (title != null) ? title.end() : i + 1;
		}
		return titles;
	}

	/**
	 * The title that opens at a place; {@code null} if none does. A title that goes on in
	 * the next line holds no end of a statement.
	 */
	private static @Nullable Span at(String text, int open) {
		int depth = 0;
		boolean broken = false;
		boolean statements = false;
		for (int i = open; i < Math.min(text.length(), open + LONGEST); i++) {
			char c = text.charAt(i);
			broken |= c == '\n';
			statements |= c != '\n' && Clauses.endsStatement(c);
			depth += opens(c) ? 1 : closes(c) ? -1 : 0;
			if (closes(c) && depth == 0) {
				return (c == '》') ? new Span(open, i + 1) : null;
			}
			if (broken && statements) {
				return null;
			}
		}
		return null;
	}

	private static boolean opens(char c) {
		return c == '《' || c == '〈' || c == '<';
	}

	private static boolean closes(char c) {
		return c == '》' || c == '〉' || c == '>';
	}

	/** Without spaces, line ends, and the bullet that a line end brought with it. */
	static String onOneLine(String words) {
		return words.replaceAll("\\n\\s*-\\s", "")
			.replaceAll("\\s", "")
			.replaceAll("[《<]|&lt;", "〈")
			.replaceAll("[》>]|&gt;", "〉");
	}

}
