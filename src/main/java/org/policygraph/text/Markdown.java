package org.policygraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the marks of Markdown, and the marks that web clippers leave among them:
 * emphasis, quotes, links, comments, rules. Number signs before headings stay, because
 * they show which lines are headings. Dashes before items stay too, unless the item has a
 * number of its own.
 */
final class Markdown implements CleaningStep {

	private static final Pattern TAG = Pattern
		.compile("</?(?:details|summary|br|center|font|u|b|strong|div|p|span)(?: [^<>\n]{0,200})?/?>");

	private static final Pattern LINK = Pattern
		.compile("\\[([^\\[\\]\n]{1,200})\\]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*\\)");

	private static final Pattern QUOTE = Pattern.compile("[ \t]{0,3}>[ \t]?");

	private static final Pattern RULE = Pattern.compile("[ \t]*(?:-{3,}|\\*{3,}|_{3,})[ \t]*(?=\n|$)");

	private static final String DASH_BEFORE_NUMBER = "[ \t]*[-*+][ \t]+(?=(?:\\*\\*)?" + "(?:第[" + HanNumber.TO_TEN
			+ "百零0-9]{1,6}<SECTION>|[（(][" + HanNumber.TO_TEN + "0-9]{1,3}[）)]|[" + HanNumber.TO_TEN + "]{1,3}、"
			+ "|[0-9]{1,2}(?:[．、)）]|\\.(?![0-9]))|<ANNEX><ANNEX_LIST>[0-9" + HanNumber.TO_TEN + "]{0,2}[：:]))";

	private final Pattern dashBeforeNumber;

	Markdown(Lexicons lexicons) {
		this.dashBeforeNumber = lexicons.lists("line-words.csv").pattern(DASH_BEFORE_NUMBER);
	}

	/** A mark that goes may leave another at the start of its line. */
	@Override
	public AlignedText apply(String text) {
		return CleaningStep.untilNothingChanges(text, this::undo);
	}

	private AlignedText undo(String text) {
		Edits edits = new Edits(text);
		Matcher tag = TAG.matcher(text);
		Matcher link = LINK.matcher(text);
		int lastClose = text.lastIndexOf("-->");
		boolean lineStarts = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (lineStarts && (c == '>' || c == '-' || c == '*' || c == '+' || c == '_' || c == ' ' || c == '\t')) {
				int end = endOfLineMark(text, i);
				if (end > i) {
					edits.remove(i, end);
					i = end - 1;
					continue;
				}
			}
			lineStarts = c == '\n';
			if (c == '*' && text.startsWith("**", i)) {
				edits.remove(i, i + 2);
				i++;
			}
			else if (c == '<') {
				int end = endOfMarkup(text, i, lastClose, tag);
				edits.remove(i, end);
				i = Math.max(i, end - 1);
			}
			else if (c == '[' && link.region(i, text.length()).lookingAt()) {
				boolean image = i > 0 && text.charAt(i - 1) == '!';
				edits.remove(image ? i - 1 : i, link.start(1));
				edits.remove(link.end(1), link.end());
				i = link.end() - 1;
			}
		}
		return edits.apply();
	}

	private int endOfLineMark(String text, int start) {
		for (Pattern mark : new Pattern[] { QUOTE, RULE, this.dashBeforeNumber }) {
			Matcher matcher = mark.matcher(text).region(start, text.length());
			if (matcher.lookingAt()) {
				return matcher.end();
			}
		}
		return start;
	}

	private static int endOfMarkup(String text, int start, int lastClose, Matcher tag) {
		if (text.startsWith("<!--", start)) {
			return (lastClose < start) ? start : text.indexOf("-->", start) + 3;
		}
		return tag.region(start, text.length()).lookingAt() ? tag.end() : start;
	}

}
