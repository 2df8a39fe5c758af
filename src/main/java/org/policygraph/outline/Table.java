package org.policygraph.outline;

import java.util.List;
import java.util.stream.Stream;

import org.policygraph.text.Span;

/**
 * A table: rows of cells, its head row told by its words.
 *
 * @param span all its rows, the head row among them
 * @param rows the rows below the head that have more than one cell
 */
public record Table(Span span, List<Row> rows) {

	/**
	 * A row.
	 *
	 * @param span the whole row
	 * @param cells its cells that are not empty, from left to right
	 */
	public record Row(Span span, List<Cell> cells) {

		/** Whether it says what is to do, or who does it. */
		boolean isMeasure() {
			return Stream.of(Cell.Field.TASK, Cell.Field.RESPONSIBLE, Cell.Field.LEAD)
				.anyMatch((field) -> of(field).findAny().isPresent());
		}

		Stream<Cell> of(Cell.Field field) {
			return this.cells.stream().filter((cell) -> cell.field() == field);
		}

	}

	/** Whether its rows are measures: they say who answers, or count what is to do. */
	boolean isOfDuties() {
		boolean assigns = has(Cell.Field.LEAD) || has(Cell.Field.RESPONSIBLE) || has(Cell.Field.PARTICIPANT);
		return !has(Cell.Field.INDICATOR) && (assigns || (has(Cell.Field.NUMBER) && has(Cell.Field.TASK)));
	}

	private boolean has(Cell.Field field) {
		return this.rows.stream().anyMatch((row) -> row.of(field).findAny().isPresent());
	}

}
