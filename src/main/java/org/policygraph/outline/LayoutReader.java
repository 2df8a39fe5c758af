package org.policygraph.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;

/**
 * Finds the parts of a text. The first chapter opens the first; an annex, or a title
 * before a list of chapters that begins anew, opens another; a sign-off ends a part (GB/T
 * 9704-2012, 7.3), and a line behind which another text or the rest of a page stands ends
 * them all.
 */
final class LayoutReader {

	/** 「联系人：…」, 「解读机关：…」 at the end of a text. */
	private static final Pattern LABEL = Pattern.compile("[\\p{IsHan} ]{2,10}[:：].{0,40}");

	private static final Pattern DATE = Pattern.compile("[（(]?\\s*[0-9〇○零一二三四五六七八九]{4}\\s*年.{1,4}月.{1,4}日?\\s*[）)]?");

	private static final Pattern REMARK = Pattern.compile("[（(].{2,40}[）)]");

	/** 附件, 附件1, 附件一：, alone on its line. */
	private static final Pattern ANNEX = Pattern.compile("附\\s*[件表录]\\s*[0-9一二三四五六七八九十]{0,3}\\s*[:：]?");

	/** 附件：1. …, where the annexes are listed. */
	private static final Pattern ANNEX_LIST = Pattern.compile("附\\s*件\\s*[:：].{4,}");

	private static final Pattern BOX = Pattern.compile("专栏\\s*([0-9]{0,2})");

	private static final Pattern CONTENTS = Pattern.compile("目[\\s　]*录");

	/** No sign-off has more lines. */
	private static final int SIGN_OFF = 12;

	private static final int LONGEST_ORGAN = 40;

	private static final int LONGEST_TITLE = 60;

	private static final int LONGEST_CHAPTER = 20;

	/** The lowest rank of styles that number chapters. */
	private static final int CHAPTERS = 4;

	/** How far above a list that begins anew the title of its part may stand. */
	private static final int PREAMBLE = 15;

	private record PartLine(String words, String place) {

		static PartLine of(CSVRecord row) {
			return new PartLine(row.get("line"), row.get("place"));
		}

		boolean isAt(String line) {
			return switch (this.place) {
				case "START" -> line.startsWith(this.words);
				case "END" -> line.endsWith(this.words) && line.length() < this.words.length() + 20;
				default -> line.equals(this.words);
			};
		}

	}

	private final HeadingReader headings;

	private final TableReader tables;

	private final RunOnLines runOnLines;

	private final List<PartLine> partLines = Lexicon.records("part-lines.csv").stream().map(PartLine::of).toList();

	LayoutReader(HeadingReader headings, TableReader tables) {
		this.headings = headings;
		this.tables = tables;
		this.runOnLines = new RunOnLines(headings.styles());
	}

	List<Line> lines(String text) {
		return this.runOnLines.part(text, Lines.of(text));
	}

	Layout read(String text, List<Line> lines) {
		return new Reading(text, lines).layout();
	}

	/** The layout of one text, found step by step. */
	private final class Reading {

		private final String text;

		private final List<Line> lines;

		private final @Nullable Heading[] headings;

		/** Which lines list annexes. */
		private final BitSet annexNames = new BitSet();

		private final List<Table> tables = new ArrayList<>();

		private final List<Part> parts = new ArrayList<>();

		private final List<Span> remainder = new ArrayList<>();

		private Reading(String text, List<Line> lines) {
			this.text = text;
			this.lines = lines;
			this.headings = new Heading[lines.size()];
			for (int i = 0; i < lines.size(); i++) {
				Line line = lines.get(i);
				this.headings[i] = line.isRow(text) ? null : LayoutReader.this.headings.read(text, line);
			}
			forgetListsOfAnnexes();
			forgetLonelyNumbers();
			readBoxes();
			findLostChapters();
		}

		private Layout layout() {
			int first = firstChapter();
			if (first == this.lines.size()) {
				return new Layout(new Span(0, this.text.length()), List.of(), List.of(), List.of());
			}
			int last = end(first);
			readTables(first, last);
			int start = firstAnnex(first, last);
			boolean annex = start < first;
			int from = this.lines.get(start).start();
			for (int i = first + 1; i <= last; i++) {
				int opening = (i == last) ? i : opening(start, i);
				if (opening >= 0) {
					from = addPart(start, opening, from, annex);
					annex = i < last && isAnnex(opening);
					if (i < last && !annex) {
						this.headings[opening] = null;
					}
					start = opening;
					i = Math.max(i, opening);
				}
			}
			addRemainder(from, this.text.length());
			return new Layout(new Span(0, this.parts.isEmpty() ? this.text.length() : this.parts.get(0).span().start()),
					this.parts, this.remainder, this.tables);
		}

		/** Where the first chapter stands in the first of several annexes, that annex. */
		private int firstAnnex(int first, int last) {
			for (int i = first - 1; i > Math.max(0, first - PREAMBLE); i--) {
				if (isAnnex(i) && line(i).matches(".*[1一].*")) {
					for (int k = first; k < last; k++) {
						if (isAnnex(k)) {
							return i;
						}
					}
				}
			}
			return first;
		}

		private String line(int i) {
			return this.lines.get(i).of(this.text);
		}

		/** 附件：1. … and the numbered names below it are no items. */
		private void forgetListsOfAnnexes() {
			for (int i = 0; i < this.lines.size(); i++) {
				if (ANNEX_LIST.matcher(line(i)).matches()) {
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
					this.headings[i - 1] = LayoutReader.this.headings.unnumbered(this.lines.get(i - 1));
				}
			}
		}

		private boolean isNameOfChapter(int i) {
			Line line = this.lines.get(i);
			return line.length() <= LONGEST_CHAPTER && !line.isRow(this.text) && !line.holdsAny(this.text, "。，；：:、（）()")
					&& !ANNEX.matcher(line(i)).matches() && !Title.isTitle(line(i));
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
				Matcher box = BOX.matcher(line(i));
				if (this.headings[i] == null && box.matches()) {
					boolean counted = box.group(1).isEmpty() && line(i + 1).matches("[0-9]{1,2}");
					int name = Math.min(counted ? i + 2 : i + 1, this.lines.size() - 1);
					if (isTitleLine(name) && this.headings[name] == null) {
						this.headings[i] = LayoutReader.this.headings.box(this.lines.get(i).start(),
								counted ? line(i + 1) : box.group(1), this.lines.get(name).span());
					}
				}
			}
		}

		private boolean isNameOfAnnex(int i) {
			Heading heading = this.headings[i];
			return heading != null && heading.is("ARABIC") && heading.ordinal() > 1
					&& this.lines.get(i).length() <= LONGEST_TITLE && !this.lines.get(i).holdsAny(this.text, "。；");
		}

		/**
		 * The first numbered item that has a number 1; without any, the first that is
		 * marked as a heading, or the first row of a table. A list without numbers opens
		 * a document only where nothing else does: pages put their menus there.
		 */
		private int firstChapter() {
			int from = behindContents();
			int bracketed = firstBracketed(from);
			for (int i = from; i < this.lines.size(); i++) {
				Heading heading = this.headings[i];
				if (heading != null && heading.isCounted() && heading.ordinal() == 1 && isFollowed(i)) {
					return Math.min(i, bracketed);
				}
			}
			for (int i = behindTitle(from); i < this.lines.size(); i++) {
				Heading heading = this.headings[i];
				boolean opens = heading != null && (heading.is(NumberingStyle.UNNUMBERED) || isMarkedChapter(i))
						|| LayoutReader.this.tables.at(this.text, this.lines, i) != null;
				if (opens) {
					return i;
				}
			}
			for (int i = from; i < this.lines.size(); i++) {
				Heading heading = this.headings[i];
				if (heading != null && heading.mark() == 0 && isFollowed(i)) {
					return i;
				}
			}
			return this.lines.size();
		}

		/** Behind the last line near the top that is the title of a document. */
		private int behindTitle(int from) {
			int behind = from;
			for (int i = from; i < Math.min(this.lines.size(), from + PREAMBLE); i++) {
				behind = (isTitleLine(i) && Title.isTitle(line(i))) ? i + 1 : behind;
			}
			return behind;
		}

		/** 【…】, where such headings make a list. */
		private int firstBracketed(int from) {
			for (int i = from; i < this.lines.size(); i++) {
				Heading heading = this.headings[i];
				if (heading != null && heading.is("LENTICULAR") && isFollowed(i)) {
					return i;
				}
			}
			return this.lines.size();
		}

		/** A list of one is none, unless it is all there is. */
		private boolean isFollowed(int first) {
			Heading heading = this.headings[first];
			int later = 0;
			for (int i = first + 1; i < this.lines.size() && heading != null; i++) {
				Heading next = this.headings[i];
				if (next != null && next.level().equals(heading.level())) {
					return !heading.isCounted() || next.ordinal() != 1 || later > 0;
				}
				later += (next != null && next.rank() > heading.rank()) ? 1 : 0;
			}
			return later > 0;
		}

		/** 「## …」 that is no title of a document. */
		private boolean isMarkedChapter(int i) {
			Heading heading = this.headings[i];
			return heading != null && heading.mark() > 1 && !heading.isCounted()
					&& !DocumentKind.endsLikeTitle(Title.withoutRemark(line(i)));
		}

		/**
		 * Where a table of contents stands, the text begins where its first line comes
		 * again.
		 */
		private int behindContents() {
			for (int i = 0; i + 1 < this.lines.size(); i++) {
				if (CONTENTS.matcher(line(i)).matches()) {
					String first = bare(line(i + 1));
					for (int k = i + 2; k < this.lines.size(); k++) {
						if (first.length() > 2 && bare(line(k)).equals(first)) {
							return k;
						}
					}
				}
			}
			return 0;
		}

		/** Without bullets, leading dots and the number of a page. */
		private static String bare(String line) {
			return line.replaceFirst("[\\s　.…·]+[0-9]{1,3}$", "").replaceAll("[\\s　.…·•\\-]", "");
		}

		private int end(int first) {
			for (int i = first + 1; i < this.lines.size(); i++) {
				Line line = this.lines.get(i);
				if (line.length() <= LONGEST_TITLE && !this.annexNames.get(i)) {
					String words = line.of(this.text);
					if (LayoutReader.this.partLines.stream().anyMatch((part) -> part.isAt(words))) {
						return (i > 0 && isAnnex(i - 1)) ? i - 1 : i;
					}
				}
			}
			return this.lines.size();
		}

		/** The rows of a table of duties are items, those of any other table are none. */
		private void readTables(int first, int last) {
			for (int i = first; i < last; i++) {
				Table table = this.lines.get(i).isRow(this.text) ? LayoutReader.this.tables.at(this.text, this.lines, i)
						: null;
				if (table != null) {
					this.tables.add(table);
					for (int k = i; k < last && this.lines.get(k).start() < table.span().end(); k++) {
						this.headings[k] = null;
					}
					if (table.isOfDuties()) {
						titleOf(table, i);
						readRows(table, i);
					}
					while (i + 1 < last && this.lines.get(i + 1).start() < table.span().end()) {
						i++;
					}
				}
			}
		}

		/** The title printed above a table, unless it is the title of an annex. */
		private void titleOf(Table table, int row) {
			int above = row - 1;
			boolean title = above > 0 && this.headings[above] == null && isTitleLine(above) && !isAnnex(above)
					&& !isAnnex(above - 1);
			if (title) {
				Span words = this.lines.get(above).span();
				this.headings[above] = new Heading(new Marker(NumberingStyle.without(NumberingStyle.TABLE, 4), 0,
						new Span(words.start(), words.start()), "", ""), words, 0);
			}
		}

		private void readRows(Table table, int first) {
			int line = first;
			for (Table.Row row : table.rows()) {
				while (this.lines.get(line).start() < row.span().start()) {
					line++;
				}
				Heading group = groupHeading(row);
				boolean measure = row.of(Cell.Field.TASK).findAny().isPresent()
						|| row.of(Cell.Field.RESPONSIBLE).findAny().isPresent()
						|| row.of(Cell.Field.LEAD).findAny().isPresent();
				this.headings[line] = (group != null) ? group : measure ? rowHeading(row) : null;
			}
		}

		/** A row that begins 「一、」 heads the rows below it. */
		private @Nullable Heading groupHeading(Table.Row row) {
			Span number = row.cells().get(0).words();
			boolean group = TableReader.GROUP.matcher(number.of(this.text)).matches() && row.cells().size() > 1;
			Heading heading = group ? LayoutReader.this.headings.read(this.text, new Line(row.span(), 0)) : null;
			Span title = group ? row.cells().get(1).words() : number;
			return (heading != null) ? new Heading(heading.marker(), title, 0) : null;
		}

		private Heading rowHeading(Table.Row row) {
			String number = row.of(Cell.Field.NUMBER)
				.findFirst()
				.map((cell) -> cell.words().of(this.text))
				.filter((words) -> words.length() <= 6)
				.orElse("");
			Span title = row.of(Cell.Field.TASK)
				.findFirst()
				.or(() -> row.cells().stream().filter((cell) -> cell.field() == Cell.Field.OTHER).findFirst())
				.map((cell) -> LayoutReader.this.headings.title(this.text, cell.words().start(), cell.words().end()))
				.orElse(row.span());
			Span start = new Span(row.span().start(), row.span().start());
			return new Heading(new Marker(NumberingStyle.without(NumberingStyle.ROW, 9), 0, start, number, number),
					title, 0, row.cells());
		}

		private boolean isTitleLine(int i) {
			Line line = this.lines.get(i);
			return line.length() <= LONGEST_TITLE && !line.isRow(this.text) && !line.holdsAny(this.text, "。；：:，");
		}

		/** Where a part opens at a line or just above it; -1 where none does. */
		private int opening(int start, int i) {
			if (isAnnex(i)) {
				return i;
			}
			Heading heading = this.headings[i];
			boolean anew = heading != null && heading.isCounted() && heading.ordinal() == 1
					&& heading.level().equals(levelOf(start)) && lastOf(heading.level(), start, i) > 1;
			return anew ? titleAbove(start, i) : -1;
		}

		private @Nullable String levelOf(int start) {
			for (int i = start; i < this.lines.size(); i++) {
				Heading heading = this.headings[i];
				if (heading != null && heading.isCounted()) {
					return heading.level();
				}
			}
			return null;
		}

		private int lastOf(String level, int start, int end) {
			for (int i = end - 1; i >= start; i--) {
				Heading heading = this.headings[i];
				if (heading != null && heading.level().equals(level)) {
					return heading.ordinal();
				}
			}
			return 0;
		}

		private int titleAbove(int start, int i) {
			for (int k = i - 1; k > Math.max(start, i - PREAMBLE); k--) {
				Heading heading = this.headings[k];
				if (heading != null && (heading.isCounted() || heading.is(NumberingStyle.ROW))) {
					return -1;
				}
				if (isTitleLine(k) && Title.isTitle(line(k))) {
					return k;
				}
			}
			return -1;
		}

		/**
		 * A line 「附件1」 that opens an annex: what stands behind it is not the list of
		 * annexes above a sign-off.
		 */
		private boolean isAnnex(int i) {
			if (!ANNEX.matcher(line(i)).matches() || i + 1 >= this.lines.size()) {
				return false;
			}
			for (int k = i + 1; k < Math.min(this.lines.size(), i + 4); k++) {
				if (ANNEX.matcher(line(k)).matches() || DATE.matcher(line(k)).matches()) {
					return false;
				}
			}
			return true;
		}

		/** Adds the part of some lines; returns where what follows it begins. */
		private int addPart(int start, int end, int from, boolean annex) {
			int signOff = withoutSignOff(start, end);
			int stop = (signOff < this.lines.size()) ? this.lines.get(signOff).start() : this.text.length();
			List<Heading> found = new ArrayList<>();
			for (int i = start; i < signOff; i++) {
				Heading heading = this.headings[i];
				if (heading != null) {
					found.add(heading);
				}
			}
			if (found.isEmpty() || (annex && isTableWithNotes(start, found.get(0)))) {
				return from;
			}
			int first = annex ? this.lines.get(start).start() : found.get(0).start();
			if (!this.parts.isEmpty()) {
				addRemainder(from, first);
			}
			Span title = annex ? this.lines.get(Math.min(start + 1, this.lines.size() - 1)).span() : null;
			this.parts.add(new Part(title, new Span(first, stop), found));
			return stop;
		}

		/**
		 * An annex that is a table of indicators or names, and what is noted below it.
		 */
		private boolean isTableWithNotes(int start, Heading first) {
			int from = this.lines.get(start).start();
			return this.tables.stream()
				.anyMatch((table) -> !table.isOfDuties() && table.span().start() > from
						&& table.span().end() < first.start());
		}

		private void addRemainder(int from, int to) {
			if (from < to && !this.parts.isEmpty()) {
				this.remainder.add(new Span(from, to));
			}
		}

		private int withoutSignOff(int first, int last) {
			int end = last;
			while (end > first + 1 && this.headings[end - 1] == null && isTail(end - 1)) {
				end--;
			}
			for (int i = end - 1; i > Math.max(first, end - SIGN_OFF); i--) {
				if (this.headings[i] == null && DATE.matcher(line(i)).matches()) {
					int organ = i;
					while (organ > first + 1 && this.headings[organ - 1] == null && isAboveDate(organ - 1)) {
						organ--;
					}
					return organ;
				}
			}
			return end;
		}

		private boolean isTail(int i) {
			String words = line(i);
			boolean labelled = LABEL.matcher(words).matches() && !LayoutReader.this.headings.isDuty(words);
			return labelled || this.annexNames.get(i) || REMARK.matcher(words).matches() && words.length() <= 16
					|| words.chars().noneMatch(Character::isLetterOrDigit);
		}

		/** Organs, and above them the list of annexes. */
		private boolean isAboveDate(int i) {
			String words = line(i);
			boolean organ = words.length() <= LONGEST_ORGAN
					&& words.chars().noneMatch((c) -> "。，；：,;:".indexOf(c) >= 0);
			return organ || this.annexNames.get(i) || ANNEX.matcher(words).matches();
		}

	}

}
