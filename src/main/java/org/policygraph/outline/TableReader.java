package org.policygraph.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;
import org.policygraph.text.SourceText;
import org.policygraph.text.Span;
import org.policygraph.text.Words;

/**
 * Reads the tables of a text: lines with tabs between their cells, below a head row with
 * known names of columns ({@code table-columns.csv}). A cell that spans rows goes on in
 * the rows below. Where the file lost that, a row that is too short lacks the cells at
 * its left.
 */
final class TableReader {

	private record Column(String words, Cell.Field field) {
	}

	/** 「一、」 in the column of numbers: the row heads those below it. */
	static final Pattern GROUP = Pattern.compile("[" + HanNumber.TO_TEN + "]{1,3}、?");

	/**
	 * How many rows may stand above the one that names the columns, itself among them.
	 */
	private static final int HEAD_ROWS = 3;

	private final List<Column> names;

	private final Words sums;

	TableReader(Lexicons lexicons) {
		this.names = lexicons.records("table-columns.csv")
			.stream()
			.map((row) -> new Column(row.get("words"), Cell.Field.valueOf(row.get("field"))))
			.sorted(Comparator.comparingInt((Column column) -> -column.words().length()))
			.toList();
		this.sums = lexicons.lists("outline-words.csv").list("SUM");
	}

	/** The table that starts at a line, if one does. */
	@Nullable Table at(String text, LineHeadings lines, int first) {
		for (int head = first; head < Math.min(lines.size(), first + HEAD_ROWS) && isRow(text, lines, head); head++) {
			List<Column> columns = columns(text, lines.line(head).span());
			if (columns != null) {
				List<Line> rows = new ArrayList<>();
				for (int i = head + 1; i < lines.size() && isRow(text, lines, i); i++) {
					rows.add(lines.line(i));
				}
				return rows.isEmpty() ? null
						: new Table(new Span(lines.line(first).start(), rows.get(rows.size() - 1).end()),
								rows(text, rows, columns));
			}
		}
		return null;
	}

	private static boolean isRow(String text, LineHeadings lines, int i) {
		return lines.line(i).isRow(text) || lines.line(i).tabbed();
	}

	/** The columns that a head row names; {@code null} for any other row. */
	private @Nullable List<Column> columns(String text, Span row) {
		List<Column> columns = new ArrayList<>();
		int known = 0;
		for (Span cell : cells(text, row)) {
			String words = cell.of(text).replaceAll("\\s", "");
			Cell.Field field = (words.length() <= 12) ? field(words) : Cell.Field.OTHER;
			known += (field != Cell.Field.OTHER) ? 1 : 0;
			columns.add(new Column(words, field));
		}
		return (known >= 2) ? columns : null;
	}

	private Cell.Field field(String words) {
		if (words.matches("(?:19|20)[0-9]{2}年?.{0,6}")) {
			return Cell.Field.VALUE;
		}
		return this.names.stream()
			.filter((name) -> words.contains(name.words()))
			.map(Column::field)
			.findFirst()
			.orElse(Cell.Field.OTHER);
	}

	static List<Span> cells(String text, Span row) {
		List<Span> cells = new ArrayList<>();
		int from = row.start();
		for (int i = row.start(); i <= row.end(); i++) {
			if (i == row.end() || text.charAt(i) == '\t') {
				cells.add(Lines.trim(text, from, i));
				from = i + 1;
			}
		}
		return cells;
	}

	private List<Table.Row> rows(String text, List<Line> lines, List<Column> columns) {
		List<Table.Row> rows = new ArrayList<>();
		Map<Integer, Span> above = new TreeMap<>();
		int lastNumber = 0;
		for (Line line : lines) {
			List<Span> cells = cells(text, line.span());
			String first = cells.get(0).of(text);
			int number = number(first);
			boolean starts = columns.get(0).field() != Cell.Field.NUMBER || cells.size() >= columns.size()
					|| number == 1 || number == lastNumber + 1 || first.isEmpty() || first.equals(SourceText.DITTO)
					|| GROUP.matcher(first).matches();
			int shift = starts ? 0 : Math.max(0, widthOf(above, columns) - cells.size());
			List<Cell> filled = new ArrayList<>();
			for (int column = 0; column < columns.size(); column++) {
				Span own = (column >= shift && column - shift < cells.size()) ? cells.get(column - shift) : null;
				boolean goesOn = (own == null) ? column < shift : isDitto(text, own, columns.get(column));
				Span words = goesOn ? above.get(column) : own;
				if (words != null && !words.isEmpty()) {
					filled.add(new Cell(rows.size(), columns.get(column).words(), columns.get(column).field(), words));
					above.put(column, words);
				}
				else {
					above.remove(column);
				}
			}
			lastNumber = (starts && number > 0) ? number : lastNumber;
			if (cells.stream().filter((cell) -> !cell.isEmpty()).count() > 1 && !isTotal(text, cells)) {
				rows.add(new Table.Row(line.span(), filled));
			}
		}
		return rows;
	}

	/** How many columns the row above filled: empty ones at the right are often lost. */
	private static int widthOf(Map<Integer, Span> above, List<Column> columns) {
		return above.keySet().stream().mapToInt((column) -> column + 1).max().orElse(columns.size());
	}

	/** An empty number goes on too: the rows belong to one measure. */
	private static boolean isDitto(String text, Span cell, Column column) {
		return cell.of(text).equals(SourceText.DITTO) || (cell.isEmpty() && column.field() == Cell.Field.NUMBER);
	}

	/** 「总分 100」, 「合计」: a sum is no row of its own. */
	private boolean isTotal(String text, List<Span> cells) {
		return cells.stream()
			.filter((cell) -> !cell.isEmpty())
			.findFirst()
			.filter((cell) -> this.sums.contains(cell.of(text)))
			.isPresent();
	}

	/** The number in a cell; 0 where none is. */
	private static int number(String words) {
		return words.matches("[0-9]{1,3}") ? Integer.parseInt(words) : 0;
	}

}
