package org.policygraph.spark;

import java.util.HashSet;
import java.util.Set;

import org.apache.spark.util.AccumulatorV2;

import org.policygraph.bulk.Table;

/** Which tables lines were written to. A task that runs twice adds nothing. */
final class TableSet extends AccumulatorV2<Table, Set<Table>> {

	private static final long serialVersionUID = 1L;

	private final HashSet<Table> tables = new HashSet<>();

	@Override
	public boolean isZero() {
		return this.tables.isEmpty();
	}

	@Override
	public AccumulatorV2<Table, Set<Table>> copy() {
		TableSet copy = new TableSet();
		copy.tables.addAll(this.tables);
		return copy;
	}

	@Override
	public void reset() {
		this.tables.clear();
	}

	@Override
	public void add(Table table) {
		this.tables.add(table);
	}

	@Override
	public void merge(AccumulatorV2<Table, Set<Table>> other) {
		this.tables.addAll(other.value());
	}

	@Override
	public Set<Table> value() {
		return this.tables;
	}

}
