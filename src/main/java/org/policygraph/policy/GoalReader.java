package org.policygraph.policy;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.target.IndicatorTables;
import org.policygraph.entity.target.Target;
import org.policygraph.entity.target.TargetContext;
import org.policygraph.entity.target.TargetReading;
import org.policygraph.entity.term.Deadline;
import org.policygraph.entity.term.Obligation;
import org.policygraph.outline.Cell;
import org.policygraph.outline.DocumentDate;
import org.policygraph.outline.Head;
import org.policygraph.outline.ItemKind;
import org.policygraph.outline.Outline;
import org.policygraph.outline.OutlineItem;
import org.policygraph.outline.Table;
import org.policygraph.text.Span;

/**
 * Reads the goals of the items of one document: values, deadlines, how binding they are.
 * Knows the document's years and its tables of indicators.
 */
final class GoalReader {

	private final GoalFinders finders;

	private final String text;

	private final Head head;

	private final List<Table> tables;

	private final List<Table> within = new ArrayList<>();

	GoalReader(GoalFinders finders, String text, Outline outline) {
		this.finders = finders;
		this.text = text;
		this.head = outline.head();
		this.tables = outline.tables().stream().filter(IndicatorTables::isOfIndicators).toList();
		int annexes = this.tables.isEmpty() ? 0 : annexes(text, outline.head().span().end());
		this.tables.stream().filter((table) -> table.span().start() < annexes).forEach(this.within::add);
	}

	/** Tables of an annex belong to the document as a whole. */
	private int annexes(String text, int from) {
		Matcher annex = this.finders.annexLine().matcher(text);
		return annex.find(from) ? annex.start() : text.length();
	}

	Goals read(OutlineItem item, @Nullable Integer parentYear) {
		Span own = item.own();
		int body = item.title().end();
		boolean past = item.kind() == ItemKind.BACKGROUND;
		TargetReading prose = this.finders.targets()
			.find(this.text, new TargetContext(own, body, onlyYear(), parentYear, now(), past,
					this.tables.stream().map(Table::span).toList()));
		List<Target> targets = new ArrayList<>(prose.targets());
		this.within.stream()
			.filter((table) -> own.contains(table.span()))
			.forEach((table) -> targets.addAll(read(table)));
		boolean measure = item.kind() == ItemKind.TASK || item.kind() == ItemKind.ACTION;
		Deadline deadline = measure ? deadline(item) : null;
		Obligation obligation = measure ? this.finders.obligations().find(this.text, item.title(), own) : null;
		return new Goals(targets, deadline, obligation, this.finders.targets().leadingYear(this.text, own, body),
				prose.doubts());
	}

	/** A cell of the column 完成时限 comes first, then the text of the item. */
	private @Nullable Deadline deadline(OutlineItem item) {
		for (Cell cell : item.cells()) {
			Deadline stated = (cell.field() == Cell.Field.DEADLINE) ? find(cell.words()) : null;
			if (stated != null) {
				return stated;
			}
		}
		return find(item.own());
	}

	private @Nullable Deadline find(Span place) {
		return this.finders.deadlines().find(this.text, place, onlyYear(), now());
	}

	/**
	 * The targets in tables of indicators that stand outside the items, or in an annex.
	 */
	List<Target> ofDocument(Outline outline) {
		return this.tables.stream()
			.filter((table) -> !this.within.contains(table)
					|| outline.all().noneMatch((item) -> item.own().contains(table.span())))
			.flatMap((table) -> read(table).stream())
			.toList();
	}

	private List<Target> read(Table table) {
		return this.finders.tables().read(this.text, table, now(), this.head.periodEnd());
	}

	private @Nullable Integer onlyYear() {
		Integer start = this.head.periodStart();
		return (start != null && start.equals(this.head.periodEnd())) ? start : null;
	}

	/** The year that the document was written in or for. */
	private @Nullable Integer now() {
		DocumentDate issued = this.head.issued();
		Integer only = onlyYear();
		return (only != null) ? only
				: (issued != null) ? Integer.valueOf(issued.date().get(ChronoField.YEAR)) : this.head.periodStart();
	}

}
