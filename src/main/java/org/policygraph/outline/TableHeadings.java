package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/** The rows of a table of duties are items; those of any other table are none. */
final class TableHeadings {

	private static final int LONGEST_NUMBER = 6;

	private final HeadingReader reader;

	private final TableReader tables;

	private final String text;

	private final LineHeadings headings;

	TableHeadings(HeadingReader reader, TableReader tables, String text, LineHeadings headings) {
		this.reader = reader;
		this.tables = tables;
		this.text = text;
		this.headings = headings;
	}

	/**
	 * Reads the tables among some lines, and puts headings where their rows are items.
	 */
	List<Table> read(int first, int last) {
		List<Table> found = new ArrayList<>();
		for (int i = first; i < last; i++) {
			Table table = this.headings.line(i).isRow(this.text) ? this.tables.at(this.text, this.headings, i) : null;
			if (table != null) {
				found.add(table);
				int end = i;
				while (end < last && this.headings.line(end).start() < table.span().end()) {
					this.headings.put(end++, null);
				}
				if (table.isOfDuties()) {
					readTitle(i - 1);
					readRows(table, i);
				}
				i = end - 1;
			}
		}
		return found;
	}

	/** The title printed above a table, unless it is the title of an annex. */
	private void readTitle(int above) {
		boolean title = above > 0 && this.headings.at(above) == null && this.headings.isTitleLine(above)
				&& !this.headings.isAnnex(above) && !this.headings.isAnnex(above - 1);
		if (title) {
			Span words = this.headings.line(above).span();
			this.headings.put(above, new Heading(new Marker(NumberingStyle.without(NumberingStyle.TABLE, 4), 0,
					new Span(words.start(), words.start()), "", ""), words, 0));
		}
	}

	private void readRows(Table table, int first) {
		int line = first;
		for (Table.Row row : table.rows()) {
			while (this.headings.line(line).start() < row.span().start()) {
				line++;
			}
			Heading group = groupHeading(row);
			this.headings.put(line, (group != null) ? group : row.isMeasure() ? rowHeading(row) : null);
		}
	}

	/** A row that begins 「一、」 heads the rows below it. */
	private @Nullable Heading groupHeading(Table.Row row) {
		Span number = row.cells().get(0).words();
		boolean group = TableReader.GROUP.matcher(number.of(this.text)).matches() && row.cells().size() > 1;
		Heading heading = group ? this.reader.read(this.text, new Line(row.span(), 0)) : null;
		Span title = group ? row.cells().get(1).words() : number;
		return (heading != null) ? new Heading(heading.marker(), title, 0) : null;
	}

	private Heading rowHeading(Table.Row row) {
		String number = row.of(Cell.Field.NUMBER)
			.findFirst()
			.map((cell) -> cell.words().of(this.text))
			.filter((words) -> words.length() <= LONGEST_NUMBER)
			.orElse("");
		Span title = row.of(Cell.Field.TASK)
			.findFirst()
			.or(() -> row.cells().stream().filter((cell) -> cell.field() == Cell.Field.OTHER).findFirst())
			.map((cell) -> this.reader.title(this.text, cell.words().start(), cell.words().end()))
			.orElse(row.span());
		Span start = new Span(row.span().start(), row.span().start());
		return new Heading(new Marker(NumberingStyle.without(NumberingStyle.ROW, 9), 0, start, number, number), title,
				0, row.cells());
	}

}
