package org.policygraph.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;

/**
 * Finds the part of a text in which items are looked for: from the first chapter to the
 * sign-off, or to a line behind which another text or the rest of a page stands.
 */
final class BodyFinder {

	/** 「联系人：…」, 「解读机关：…」 at the end of a text. */
	private static final Pattern LABEL = Pattern.compile("[\\p{IsHan} ]{2,10}[:：].{0,40}");

	private static final Pattern DATE = Pattern.compile("\\(?[0-9〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日\\)?");

	/** No sign-off has more lines. */
	private static final int SIGN_OFF = 6;

	private static final int LONGEST_ORGAN = 40;

	private final HeadingReader headings;

	private final Set<String> partLines = Lexicon.records("part-lines.csv")
		.stream()
		.map((row) -> row.get("line"))
		.collect(Collectors.toSet());

	BodyFinder(HeadingReader headings) {
		this.headings = headings;
	}

	Span find(String text, List<Span> lines) {
		int first = firstChapter(text, lines);
		int last = lines.size();
		for (int i = first + 1; i < lines.size() && last == lines.size(); i++) {
			if (this.partLines.contains(lines.get(i).of(text))) {
				last = i;
			}
		}
		last = withoutSignOff(text, lines, first, last);
		int start = (first < lines.size()) ? lines.get(first).start() : text.length();
		return new Span(start, (last < lines.size()) ? lines.get(last).start() : text.length());
	}

	/** A list without numbers opens no document: pages put their menus there. */
	private int firstChapter(String text, List<Span> lines) {
		for (int i = 0; i < lines.size(); i++) {
			Heading heading = this.headings.read(text, lines.get(i));
			if (heading != null && heading.marker().style().isCounted() && heading.marker().ordinal() == 1) {
				return i;
			}
		}
		return lines.size();
	}

	private static int withoutSignOff(String text, List<Span> lines, int first, int last) {
		int end = last;
		while (end > first + 1 && isTail(lines.get(end - 1).of(text))) {
			end--;
		}
		for (int i = end - 1; i > Math.max(first, end - SIGN_OFF); i--) {
			if (DATE.matcher(lines.get(i).of(text)).matches()) {
				int organ = i;
				while (organ > first + 1 && isOrganLine(lines.get(organ - 1).of(text))) {
					organ--;
				}
				return organ;
			}
		}
		return end;
	}

	private static boolean isTail(String line) {
		return LABEL.matcher(line).matches() || line.chars().noneMatch(Character::isLetterOrDigit);
	}

	private static boolean isOrganLine(String line) {
		return line.length() <= LONGEST_ORGAN && line.chars().noneMatch((c) -> "。，；：,;:".indexOf(c) >= 0);
	}

}
