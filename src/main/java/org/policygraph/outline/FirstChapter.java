package org.policygraph.outline;

import java.util.regex.Pattern;

import org.policygraph.outline.title.TitleWords;
import org.policygraph.text.Words;

/** Finds where the items of a text begin. */
final class FirstChapter {

	/** How far from the top of a text its title may stand. */
	private static final int PREAMBLE = 15;

	/** A table of contents stands near the top. */
	private static final int CONTENTS_WITHIN = 200;

	private static final int LONGEST_ENTRY = 80;

	private static final Pattern SPACES = Pattern.compile("[\\s　]+");

	private final Words contents;

	private final TableReader tables;

	private final TitleWords titles;

	private final String text;

	private final LineHeadings headings;

	/**
	 * Looks in one text.
	 * @param contents what stands above a table of contents
	 */
	FirstChapter(Words contents, TableReader tables, TitleWords titles, String text, LineHeadings headings) {
		this.contents = contents;
		this.tables = tables;
		this.titles = titles;
		this.text = text;
		this.headings = headings;
	}

	/**
	 * The first numbered item that has a number 1; without any, the first that is marked
	 * as a heading, or the first row of a table. A list without numbers opens a document
	 * only where nothing else does: pages put their menus there.
	 */
	int find() {
		int from = behindContents();
		int bracketed = firstBracketed(from);
		for (int i = from; i < this.headings.size(); i++) {
			Heading heading = this.headings.at(i);
			if (heading != null && heading.isCounted() && heading.ordinal() == 1 && isFollowed(i)) {
				return Math.min(i, bracketed);
			}
		}
		for (int i = behindTitle(from); i < this.headings.size(); i++) {
			Heading heading = this.headings.at(i);
			boolean opens = heading != null && (heading.is(NumberingStyle.UNNUMBERED) || isMarkedChapter(i))
					|| this.tables.at(this.text, this.headings, i) != null;
			if (opens) {
				return i;
			}
		}
		for (int i = from; i < this.headings.size(); i++) {
			Heading heading = this.headings.at(i);
			if (heading != null && heading.mark() == 0 && isFollowed(i)) {
				return i;
			}
		}
		return this.headings.size();
	}

	/** Behind the last line near the top that is the title of a document. */
	private int behindTitle(int from) {
		int behind = from;
		for (int i = from; i < Math.min(this.headings.size(), from + PREAMBLE); i++) {
			behind = (this.headings.isTitleLine(i) && this.titles.isTitle(this.headings.words(i))) ? i + 1 : behind;
		}
		return behind;
	}

	/** 【…】, where such headings make a list. */
	private int firstBracketed(int from) {
		for (int i = from; i < this.headings.size(); i++) {
			Heading heading = this.headings.at(i);
			if (heading != null && heading.is("LENTICULAR") && isFollowed(i)) {
				return i;
			}
		}
		return this.headings.size();
	}

	/** A list of one is none, unless it is all there is. */
	private boolean isFollowed(int first) {
		Heading heading = this.headings.at(first);
		int later = 0;
		for (int i = first + 1; i < this.headings.size() && heading != null; i++) {
			Heading next = this.headings.at(i);
			if (next != null && next.level().equals(heading.level())) {
				return !heading.isCounted() || next.ordinal() != 1 || later > 0;
			}
			later += (next != null && next.rank() > heading.rank()) ? 1 : 0;
		}
		return later > 0;
	}

	/** 「## …」 that is no title of a document. */
	private boolean isMarkedChapter(int i) {
		Heading heading = this.headings.at(i);
		return heading != null && heading.mark() > 1 && !heading.isCounted()
				&& !this.titles.endsLikeTitle(this.headings.words(i));
	}

	/**
	 * Where a table of contents stands, the text begins where its first line comes again.
	 */
	private int behindContents() {
		for (int i = 0; i + 1 < Math.min(this.headings.size(), CONTENTS_WITHIN); i++) {
			if (this.contents.contains(SPACES.matcher(this.headings.words(i)).replaceAll(""))) {
				return comesAgain(i + 1);
			}
		}
		return 0;
	}

	private int comesAgain(int line) {
		String first = bare(this.headings.words(line));
		for (int k = line + 1; k < this.headings.size() && first.length() > 2; k++) {
			boolean entry = this.headings.line(k).length() <= LONGEST_ENTRY;
			if (entry && bare(this.headings.words(k)).equals(first)) {
				return k;
			}
		}
		return 0;
	}

	/** Without bullets, leading dots and the number of a page. */
	private static String bare(String line) {
		return line.replaceFirst("[\\s　.…·]+[0-9]{1,3}$", "").replaceAll("[\\s　.…·•\\-]", "");
	}

}
