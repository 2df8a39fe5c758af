package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.policygraph.outline.title.TitleWords;
import org.policygraph.text.Annexes;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.Words;

/**
 * Finds the parts of a text. The first chapter opens the first part. An annex opens
 * another, and so does a title before a list of chapters that begins anew. A sign-off
 * ends a part (GB/T 9704-2012, 7.3). A line behind which another text or the rest of a
 * page stands ends them all.
 */
final class LayoutReader {

	private static final int LONGEST_TITLE = 60;

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

	private final HeadingReader reader;

	private final TableReader tables;

	private final RunOnLines runOnLines;

	private final TitleWords titles;

	private final Annexes annexes;

	private final Words contents;

	private final List<PartLine> partLines;

	LayoutReader(Lexicons lexicons, TitleWords titles) {
		this.reader = new HeadingReader(lexicons);
		this.tables = new TableReader(lexicons);
		this.titles = titles;
		this.annexes = new Annexes(lexicons);
		this.contents = lexicons.lists("outline-words.csv").list("CONTENTS");
		this.partLines = lexicons.records("part-lines.csv").stream().map(PartLine::of).toList();
		this.runOnLines = new RunOnLines(this.reader.styles());
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

		private final LineHeadings headings;

		private final SignOffs signOffs;

		private final List<Table> tables = new ArrayList<>();

		private final List<Part> parts = new ArrayList<>();

		private final List<Span> remainder = new ArrayList<>();

		private Reading(String text, List<Line> lines) {
			this.text = text;
			this.headings = new LineHeadings(LayoutReader.this.reader, LayoutReader.this.titles,
					LayoutReader.this.annexes, text, lines);
			this.signOffs = new SignOffs(LayoutReader.this.reader, this.headings);
		}

		private Layout layout() {
			int first = new FirstChapter(LayoutReader.this.contents, LayoutReader.this.tables, LayoutReader.this.titles,
					this.text, this.headings)
				.find();
			if (first == this.headings.size()) {
				return new Layout(new Span(0, this.text.length()), List.of(), List.of(), List.of());
			}
			int last = end(first);
			this.tables
				.addAll(new TableHeadings(LayoutReader.this.reader, LayoutReader.this.tables, this.text, this.headings)
					.read(first, last));
			int start = firstAnnex(first, last);
			boolean annex = start < first;
			int from = this.headings.line(start).start();
			for (int i = first + 1; i <= last; i++) {
				OptionalInt opened = (i == last) ? OptionalInt.of(i) : opening(start, i);
				if (opened.isPresent()) {
					int opening = opened.getAsInt();
					from = addPart(start, opening, from, annex);
					annex = i < last && this.headings.isAnnex(opening);
					if (i < last && !annex) {
						this.headings.put(opening, null);
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
				if (this.headings.isAnnex(i) && this.headings.words(i).matches(".*[1一].*")) {
					for (int k = first; k < last; k++) {
						if (this.headings.isAnnex(k)) {
							return i;
						}
					}
				}
			}
			return first;
		}

		private int end(int first) {
			for (int i = first + 1; i < this.headings.size(); i++) {
				Line line = this.headings.line(i);
				if (line.length() <= LONGEST_TITLE && !this.headings.namesAnnex(i)) {
					String words = line.of(this.text);
					if (LayoutReader.this.partLines.stream().anyMatch((part) -> part.isAt(words))) {
						return (i > 0 && this.headings.isAnnex(i - 1)) ? i - 1 : i;
					}
				}
			}
			return this.headings.size();
		}

		/** Where a part opens at a line or just above it; empty where none does. */
		private OptionalInt opening(int start, int i) {
			if (this.headings.isAnnex(i)) {
				return OptionalInt.of(i);
			}
			Heading heading = this.headings.at(i);
			boolean anew = heading != null && heading.isCounted() && heading.ordinal() == 1
					&& heading.level().equals(levelOf(start)) && lastOf(heading.level(), start, i) > 1;
			return anew ? titleAbove(start, i) : OptionalInt.empty();
		}

		private @Nullable String levelOf(int start) {
			for (int i = start; i < this.headings.size(); i++) {
				Heading heading = this.headings.at(i);
				if (heading != null && heading.isCounted()) {
					return heading.level();
				}
			}
			return null;
		}

		private int lastOf(String level, int start, int end) {
			for (int i = end - 1; i >= start; i--) {
				Heading heading = this.headings.at(i);
				if (heading != null && heading.level().equals(level)) {
					return heading.ordinal();
				}
			}
			return 0;
		}

		private OptionalInt titleAbove(int start, int i) {
			for (int k = i - 1; k > Math.max(start, i - PREAMBLE); k--) {
				Heading heading = this.headings.at(k);
				if (heading != null && (heading.isCounted() || heading.is(NumberingStyle.ROW))) {
					return OptionalInt.empty();
				}
				if (this.headings.isTitleLine(k) && LayoutReader.this.titles.isTitle(this.headings.words(k))) {
					return OptionalInt.of(k);
				}
			}
			return OptionalInt.empty();
		}

		/** Adds the part of some lines; returns where what follows it begins. */
		private int addPart(int start, int end, int from, boolean annex) {
			int signOff = this.signOffs.start(start, end);
			int stop = (signOff < this.headings.size()) ? this.headings.line(signOff).start() : this.text.length();
			List<Heading> found = new ArrayList<>();
			for (int i = start; i < signOff; i++) {
				Heading heading = this.headings.at(i);
				if (heading != null) {
					found.add(heading);
				}
			}
			if (found.isEmpty() || (annex && isTableWithNotes(start, found.get(0)))) {
				return from;
			}
			int first = annex ? this.headings.line(start).start() : found.get(0).start();
			if (!this.parts.isEmpty()) {
				addRemainder(from, first);
			}
			Span title = annex ? this.headings.line(Math.min(start + 1, this.headings.size() - 1)).span() : null;
			this.parts.add(new Part(title, new Span(first, stop), found));
			return stop;
		}

		/**
		 * An annex that is a table of indicators or names, and what is noted below it.
		 */
		private boolean isTableWithNotes(int start, Heading first) {
			int from = this.headings.line(start).start();
			return this.tables.stream()
				.anyMatch((table) -> !table.isOfDuties() && table.span().start() > from
						&& table.span().end() < first.start());
		}

		private void addRemainder(int from, int to) {
			if (from < to && !this.parts.isEmpty()) {
				this.remainder.add(new Span(from, to));
			}
		}

	}

}
