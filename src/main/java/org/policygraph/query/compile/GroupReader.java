package org.policygraph.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;

import org.policygraph.query.answer.RowMapper.Place.Named;
import org.policygraph.query.answer.RowMapper;
import org.policygraph.query.answer.RowMapper.Field;
import org.policygraph.query.compile.Question.GroupKey;
import org.policygraph.query.compile.Question.GroupOrder;
import org.policygraph.query.compile.Question.Source;
import org.policygraph.query.compile.Question.Value;
import org.policygraph.query.model.NodeField;
import org.policygraph.query.model.NodeField.Relation;
import org.policygraph.query.model.NodeField.Scalar;
import org.policygraph.query.model.NodeType;

/**
 * Reads a field of groups: what is selected of a group besides its measures is what makes
 * it one.
 */
final class GroupReader {

	/** Ends the name of a field that groups by the properties of a relation. */
	private static final String EDGE = "Edge";

	private final NodeType type;

	private final Parameters parameters;

	private final SelectionReader selection;

	private final List<GroupKey> keys = new ArrayList<>();

	GroupReader(NodeType type, Parameters parameters, SelectionReader selection) {
		this.type = type;
		this.parameters = parameters;
		this.selection = selection;
	}

	/** What is asked, and the reader of its rows. */
	record Grouped(Question question, RowMapper reader) {
	}

	Grouped read(ExecutableNormalizedField root) {
		Map<String, Object> arguments = root.getResolvedArguments();
		Source source = this.selection.source(this.type, null, arguments);
		MeasureReader measures = new MeasureReader(this.type);
		List<Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField part : root.getChildren()) {
			String name = part.getFieldName();
			NodeField field = this.type.field(name);
			if (field instanceof Scalar scalar) {
				fields.add(add(part, new GroupKey.Property(scalar.property()), scalar.reader()));
			}
			else if (field instanceof Relation relation) {
				fields.add(node(relation, part));
			}
			else if (name.endsWith(EDGE)) {
				fields.add(edge(this.type.relation(name.substring(0, name.length() - EDGE.length())), part));
			}
			else {
				fields.add(measures.read(part));
			}
		}
		int skip = this.parameters.add(arguments.get("offset"));
		int limit = this.parameters.add(arguments.get("first"));
		GroupOrder order = GroupOrder.valueOf(String.valueOf(arguments.get("orderBy")));
		return new Grouped(new Question.Groups(source, this.keys, measures.measures(), order, skip, limit),
				new RowMapper.Many(new RowMapper.Fields(fields)));
	}

	private Field add(ExecutableNormalizedField part, GroupKey key, RowMapper reader) {
		this.keys.add(key);
		return new Field(part.getResultKey(), new Named(ColumnNames.key(this.keys.size() - 1)), reader, false);
	}

	private Field node(Relation relation, ExecutableNormalizedField part) {
		Source related = this.selection.source(relation.target(), relation, part.getResolvedArguments());
		List<Value> values = new ArrayList<>();
		RowMapper reader = this.selection.node(relation.target(), part.getChildren(), values);
		return add(part, new GroupKey.Related(related, true, List.of(), values),
				(row, trail) -> (row instanceof Map<?, ?> map) ? reader.read(map.get(ColumnNames.NODE), trail) : null);
	}

	private Field edge(Relation relation, ExecutableNormalizedField part) {
		Source related = this.selection.source(relation.target(), relation, part.getResolvedArguments());
		List<Value> values = new ArrayList<>();
		List<String> properties = new ArrayList<>();
		List<Field> fields = new ArrayList<>();
		boolean node = false;
		for (ExecutableNormalizedField child : part.getChildren()) {
			String key = child.getResultKey();
			switch (child.getFieldName()) {
				case "node" -> {
					node = true;
					fields.add(new Field(key, new Named(ColumnNames.NODE),
							this.selection.node(relation.target(), child.getChildren(), values), false));
				}
				case "__typename" -> fields.add(Field.constant(key, child.getSingleObjectTypeName()));
				default -> {
					Scalar scalar = relation.property(child.getFieldName());
					if (!properties.contains(scalar.property())) {
						properties.add(scalar.property());
					}
					fields.add(new Field(key, new Named(ColumnNames.key(properties.indexOf(scalar.property()))),
							scalar.reader(), false));
				}
			}
		}
		return add(part, new GroupKey.Related(related, node, properties, values), new RowMapper.Fields(fields));
	}

}
