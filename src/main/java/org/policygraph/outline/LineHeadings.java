package org.policygraph.outline;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.outline.title.TitleWords;
import org.policygraph.text.Annexes;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;

/**
 * The lines of one text, and the headings among them. Where a line alone does not tell,
 * its neighbours do: names of annexes are no items, and a short line above a list may be
 * a chapter that lost its number.
 */
final class LineHeadings {

	private static final Pattern BOX = Pattern.compile("专栏\\s*([0-9]{0,2})");

	private static final int LONGEST_TITLE = 60;

	private static final int LONGEST_CHAPTER = 20;

	/** The lowest rank of styles that number chapters. */
	private static final int CHAPTERS = 4;

	private final HeadingReader reader;

	private final TitleWords titles;

	private final Annexes annexes;

	private final String text;

	private final List<Line> lines;

	private final @Nullable Heading[] headings;

	/** Which lines list annexes. */
	private final BitSet annexNames = new BitSet();

	LineHeadings(HeadingReader reader, TitleWords titles, Annexes annexes, String text, List<Line> lines) {
		this.reader = reader;
		this.titles = titles;
		this.annexes = annexes;
		this.text = text;
		this.lines = lines;
		this.headings = new Heading[lines.size()];
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			this.headings[i] = line.isRow(text) ? null : reader.read(text, line);
		}
		forgetListsOfAnnexes();
		forgetLonelyNumbers();
		readBoxes();
		findLostChapters();
	}

	int size() {
		return this.lines.size();
	}

	Line line(int i) {
		return this.lines.get(i);
	}

	String words(int i) {
		return this.lines.get(i).of(this.text);
	}

	/** What starts at a line, if something does. */
	@Nullable Heading at(int i) {
		return this.headings[i];
	}

	void put(int i, @Nullable Heading heading) {
		this.headings[i] = heading;
	}

	/** Whether a line names an annex in the list above a sign-off. */
	boolean namesAnnex(int i) {
		return this.annexNames.get(i);
	}

	/** A line 「附件1」, whatever stands behind it. */
	boolean saysAnnex(int i) {
		return this.annexes.isHeading(words(i));
	}

	/**
	 * A line 「附件1」 that opens an annex: what stands behind it is not the list of annexes
	 * above a sign-off.
	 */
	boolean isAnnex(int i) {
		if (!saysAnnex(i) || i + 1 >= this.lines.size()) {
			return false;
		}
		for (int k = i + 1; k < Math.min(this.lines.size(), i + 4); k++) {
			if (saysAnnex(k) || SignOffs.isDate(words(k))) {
				return false;
			}
		}
		return true;
	}

	boolean isTitleLine(int i) {
		Line line = this.lines.get(i);
		return line.length() <= LONGEST_TITLE && !line.isRow(this.text)
				&& !line.holdsAny(this.text, Clauses.CLAUSE_ENDS);
	}

	/** 附件：1. … and the numbered names below it are no items. */
	private void forgetListsOfAnnexes() {
		for (int i = 0; i < this.lines.size(); i++) {
			if (this.annexes.isList(words(i))) {
				this.headings[i] = null;
				this.annexNames.set(i);
				for (int k = i + 1; k < this.lines.size() && isNameOfAnnex(k); k++) {
					this.headings[k] = null;
					this.annexNames.set(k);
					i = k;
				}
			}
		}
	}

	private boolean isNameOfAnnex(int i) {
		Heading heading = this.headings[i];
		return heading != null && heading.is("ARABIC") && heading.ordinal() > 1
				&& this.lines.get(i).length() <= LONGEST_TITLE
				&& !this.lines.get(i).holdsAny(this.text, Clauses.STATEMENT_ENDS);
	}

	/** 「1 总则」 is a heading only above 「1.1 编制目的」. */
	private void forgetLonelyNumbers() {
		boolean dotted = false;
		for (Heading heading : this.headings) {
			dotted |= heading != null && heading.is("DOTTED");
		}
		for (int i = 0; i < this.headings.length && !dotted; i++) {
			Heading heading = this.headings[i];
			if (heading != null && heading.is("ARABIC_SPACE")) {
				this.headings[i] = null;
			}
		}
	}

	/**
	 * A short line above a list that begins anew before its last one ended: a heading
	 * that lost its number.
	 */
	private void findLostChapters() {
		for (int i = 1; i < this.lines.size(); i++) {
			Heading heading = this.headings[i];
			boolean first = heading != null && heading.isCounted() && heading.ordinal() == 1;
			boolean below = heading != null && heading.rank() > CHAPTERS && (i < 2 || !isAnnex(i - 2));
			if (first && below && this.headings[i - 1] == null && isNameOfChapter(i - 1)
					&& goesOnAbove(heading, i - 1)) {
				this.headings[i - 1] = this.reader.unnumbered(this.lines.get(i - 1));
			}
		}
	}

	private boolean isNameOfChapter(int i) {
		Line line = this.lines.get(i);
		return line.length() <= LONGEST_CHAPTER && !line.isRow(this.text)
				&& !line.holdsAny(this.text, Clauses.MEMBER_ENDS + Brackets.ROUND_OPENING + Brackets.ROUND_CLOSING)
				&& !saysAnnex(i) && !this.titles.isTitle(words(i));
	}

	/** Whether the next heading above is of the same list. */
	private boolean goesOnAbove(Heading heading, int i) {
		for (int k = i; k >= 0; k--) {
			Heading above = this.headings[k];
			if (above != null) {
				return above.level().equals(heading.level()) && above.ordinal() > 1;
			}
		}
		return false;
	}

	/** 专栏, its number and its name on lines of their own. */
	private void readBoxes() {
		for (int i = 0; i + 1 < this.lines.size(); i++) {
			Matcher box = BOX.matcher(words(i));
			if (this.headings[i] == null && box.matches()) {
				boolean counted = box.group(1).isEmpty() && words(i + 1).matches("[0-9]{1,2}");
				int name = Math.min(counted ? i + 2 : i + 1, this.lines.size() - 1);
				if (isTitleLine(name) && this.headings[name] == null) {
					this.headings[i] = this.reader.box(this.lines.get(i).start(), counted ? words(i + 1) : box.group(1),
							this.lines.get(name).span());
				}
			}
		}
	}

}
