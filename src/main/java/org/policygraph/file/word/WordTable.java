package org.policygraph.file.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.policygraph.file.layer.Layer;

/**
 * A table of a Word file. It is written at its end, when it is known whether it is a
 * table of data or only an arrangement on the page.
 */
final class WordTable {

	static final int NO_EDGE = Integer.MIN_VALUE;

	private static final int MOST_COLUMNS = 200;

	/** Edges so near to each other are one, drawn by hand: two millimetres in twips. */
	private static final int SAME_EDGE = 113;

	private final List<List<Cell>> rows = new ArrayList<>();

	/**
	 * A cell.
	 *
	 * @param paragraphs what stands in it
	 * @param columns how many columns it is wide, where the file says so
	 * @param edge where it ends on the page, in twips, where the file says that instead
	 * @param continued whether it is part of the one above
	 */
	record Cell(List<Paragraph> paragraphs, int columns, int edge, boolean continued) {

		Cell {
			columns = Math.max(1, Math.min(columns, MOST_COLUMNS));
		}

	}

	/**
	 * A paragraph.
	 *
	 * @param text its characters, with line ends where its lines are broken by hand
	 * @param heading the level of a heading, else 0
	 */
	record Paragraph(String text, int heading) {
	}

	void startRow() {
		this.rows.add(new ArrayList<>());
	}

	void add(Cell cell) {
		if (this.rows.isEmpty()) {
			startRow();
		}
		List<Cell> row = this.rows.get(this.rows.size() - 1);
		if (row.size() < MOST_COLUMNS) {
			row.add(cell);
		}
	}

	/** A frame around text, or an arrangement on the page: one cell to each row. */
	boolean isArrangement() {
		return this.rows.stream().allMatch((row) -> row.size() <= 1);
	}

	List<Paragraph> paragraphs() {
		return this.rows.stream().flatMap(List::stream).flatMap((cell) -> cell.paragraphs().stream()).toList();
	}

	void writeTo(Layer layer) {
		List<Integer> edges = edges();
		for (List<Cell> row : this.rows) {
			layer.startRow();
			int column = 0;
			for (Cell cell : row) {
				int columns = (cell.edge() == NO_EDGE) ? cell.columns()
						: Math.max(1, columnAt(edges, cell.edge()) + 1 - column);
				write(cell, columns, layer);
				column += columns;
			}
			layer.endRow();
		}
	}

	private List<Integer> edges() {
		TreeSet<Integer> all = new TreeSet<>();
		this.rows.forEach((row) -> row.stream().map(Cell::edge).filter((edge) -> edge != NO_EDGE).forEach(all::add));
		List<Integer> edges = new ArrayList<>();
		for (int edge : all) {
			if (edges.isEmpty() || edge > edges.get(edges.size() - 1) + SAME_EDGE) {
				edges.add(edge);
			}
		}
		return edges;
	}

	private static int columnAt(List<Integer> edges, int edge) {
		int at = Collections.binarySearch(edges, edge);
		return (at >= 0) ? at : (-at - 2);
	}

	private static void write(Cell cell, int columns, Layer layer) {
		if (cell.continued()) {
			layer.ditto();
		}
		else {
			layer.startCell();
			for (Paragraph paragraph : cell.paragraphs()) {
				WordText.write(paragraph, layer);
			}
		}
		for (int i = 1; i < columns; i++) {
			layer.startCell();
		}
	}

}
