package org.policygraph.query.compile;

import java.util.ArrayList;
import java.util.List;

import graphql.normalized.ExecutableNormalizedField;

import org.policygraph.query.answer.RowMapper.Place.Named;
import org.policygraph.query.answer.RowMapper.Place.Row;
import org.policygraph.query.answer.RowMapper;
import org.policygraph.query.answer.RowMapper.Field;
import org.policygraph.query.compile.Question.Measure;
import org.policygraph.query.model.NodeField.Scalar;
import org.policygraph.query.model.NodeType;

/** What is selected of an aggregate. */
final class MeasureReader {

	private final NodeType type;

	private final List<Measure> measures = new ArrayList<>();

	MeasureReader(NodeType type) {
		this.type = type;
	}

	List<Measure> measures() {
		return this.measures;
	}

	/** One field of an aggregate: count, or min, max, avg, sum with properties below. */
	Field read(ExecutableNormalizedField part) {
		return switch (part.getFieldName()) {
			case "count" ->
				new Field(part.getResultKey(), new Named(place(Measure.COUNT)), RowMapper.of("Int", false), true);
			case "__typename" -> Field.constant(part.getResultKey(), part.getSingleObjectTypeName());
			default -> new Field(part.getResultKey(), new Row(),
					new RowMapper.Fields(
							part.getChildren().stream().map((child) -> property(part.getFieldName(), child)).toList()),
					true);
		};
	}

	private Field property(String function, ExecutableNormalizedField selected) {
		if (selected.getFieldName().equals("__typename")) {
			return Field.constant(selected.getResultKey(), selected.getSingleObjectTypeName());
		}
		Scalar scalar = this.type.scalar(selected.getFieldName());
		boolean number = function.equals("avg") || function.equals("sum");
		return new Field(selected.getResultKey(), new Named(place(new Measure(function, scalar.property()))),
				number ? RowMapper.of("Float", false) : scalar.reader(), false);
	}

	private String place(Measure measure) {
		int place = this.measures.indexOf(measure);
		if (place < 0) {
			place = this.measures.size();
			this.measures.add(measure);
		}
		return ColumnNames.measure(place);
	}

}
