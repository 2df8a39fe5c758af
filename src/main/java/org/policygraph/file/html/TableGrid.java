package org.policygraph.file.html;

import org.jsoup.nodes.Element;

import org.policygraph.file.layer.Layer;

/**
 * Puts the cells of a table of HTML in their columns: a cell that spans rows is there
 * again in each of them, one that spans columns is followed by empty ones.
 */
final class TableGrid {

	private static final int MOST_COLUMNS = 200;

	private static final int MOST_ROWS = 65_534;

	private final Layer layer;

	/** For each column in how many rows more the cell above goes on. */
	private final int[] goesOn = new int[MOST_COLUMNS + 1];

	/** Whether the cell that goes on begins in this column. */
	private final boolean[] begins = new boolean[MOST_COLUMNS + 1];

	private int column;

	/** How many the open cell spans. */
	private int columns;

	private boolean inRow;

	private boolean inCell;

	TableGrid(Layer layer) {
		this.layer = layer;
	}

	/** What stands between cells is no text, a caption is. */
	boolean isInCell() {
		return this.inCell || !this.inRow;
	}

	void startRow() {
		endRow();
		this.layer.startRow();
		this.inRow = true;
		this.column = 0;
	}

	void startCell(Element cell) {
		if (!this.inRow) {
			startRow();
		}
		fromAbove();
		this.layer.startCell();
		this.inCell = true;
		this.columns = Math.min(HtmlElements.span(cell, "colspan", MOST_COLUMNS), MOST_COLUMNS - this.column);
		int rows = HtmlElements.span(cell, "rowspan", MOST_ROWS);
		for (int i = 0; i < this.columns; i++) {
			this.goesOn[this.column + i] = rows;
			this.begins[this.column + i] = i == 0;
		}
	}

	void endCell() {
		this.inCell = false;
		for (int i = 1; i < this.columns; i++) {
			this.layer.startCell();
		}
		this.column += this.columns;
		this.columns = 0;
	}

	void endRow() {
		if (this.inRow) {
			fromAbove();
			this.layer.endRow();
			this.inRow = false;
			for (int i = 0; i < MOST_COLUMNS; i++) {
				this.goesOn[i] = Math.max(0, this.goesOn[i] - 1);
			}
		}
	}

	/** The cells of the rows above that come next in this one. */
	private void fromAbove() {
		while (this.column < MOST_COLUMNS && this.goesOn[this.column] > 0) {
			if (this.begins[this.column]) {
				this.layer.ditto();
			}
			else {
				this.layer.startCell();
			}
			this.column++;
		}
	}

}
