package org.policygraph.file.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.policygraph.file.layer.Layer;
import org.policygraph.file.word.WordTable.Cell;
import org.policygraph.file.word.WordTable.Paragraph;

/** The text of a Word file as its paragraphs and tables come. */
final class WordText {

	private final Layer layer = new Layer();

	private final Deque<List<Paragraph>> cells = new ArrayDeque<>();

	private final Deque<WordTable> tables = new ArrayDeque<>();

	void paragraph(String text, int heading) {
		Paragraph paragraph = new Paragraph(text, heading);
		List<Paragraph> cell = this.cells.peek();
		if (cell != null) {
			cell.add(paragraph);
		}
		else {
			write(paragraph, this.layer);
		}
	}

	void startTable() {
		this.tables.push(new WordTable());
	}

	void startRow() {
		this.tables.element().startRow();
	}

	void startCell() {
		this.cells.push(new ArrayList<>());
	}

	/** Ends a cell that is so many columns wide. */
	void endCell(int columns, boolean continued) {
		this.tables.element().add(new Cell(this.cells.pop(), columns, WordTable.NO_EDGE, continued));
	}

	/** Ends a cell that is known by where it ends on the page. */
	void endCellAt(int edge, boolean continued) {
		this.tables.element().add(new Cell(this.cells.pop(), 1, edge, continued));
	}

	/** Forgets a cell that turns out to be none. */
	void dropCell() {
		this.cells.pop();
	}

	/** Writes the table; one within a cell becomes part of the cell. */
	void endTable() {
		WordTable table = this.tables.pop();
		List<Paragraph> around = this.cells.peek();
		if (around != null) {
			around.addAll(table.paragraphs());
		}
		else if (table.isArrangement()) {
			table.paragraphs().forEach((paragraph) -> write(paragraph, this.layer));
		}
		else {
			table.writeTo(this.layer);
		}
	}

	static void write(Paragraph paragraph, Layer layer) {
		if (paragraph.heading() > 0) {
			layer.startHeading(paragraph.heading());
		}
		String text = paragraph.text();
		int start = 0;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', start)) {
			layer.characters(text.substring(start, i));
			layer.endLine();
			start = i + 1;
		}
		layer.characters(text.substring(start));
		if (paragraph.heading() > 0) {
			layer.endHeading();
		}
		layer.endLine();
	}

	String text() {
		return this.layer.toText().text();
	}

}
