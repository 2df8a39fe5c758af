package org.policygraph.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.KeyedMapper;
import org.policygraph.query.answer.RowMapper;
import org.policygraph.query.answer.RowMapper.Field;
import org.policygraph.query.answer.StatementMapper;
import org.policygraph.query.compile.Question.Branch;
import org.policygraph.query.compile.Question.Source;
import org.policygraph.query.compile.Question.Value;
import org.policygraph.query.model.CypherFiles;
import org.policygraph.query.model.GraphModel;
import org.policygraph.query.model.NodeField;
import org.policygraph.query.model.NodeType;
import org.policygraph.query.model.RootField;

/**
 * Reads one root field of a normalised operation: what it asks, its values, and how its
 * rows become the answer under the client's names.
 */
public final class RequestReader {

	/**
	 * What was read.
	 *
	 * @param answer makes the answer of all rows
	 */
	public record Asked(Question question, Map<String, @Nullable Object> parameters, RowMapper answer) {
	}

	private final Parameters parameters = new Parameters();

	private final SelectionReader selection;

	private final GraphModel model;

	private RequestReader(GraphModel model) {
		this.model = model;
		this.selection = new SelectionReader(this.parameters, model.schema());
	}

	public static Asked read(GraphModel model, ExecutableNormalizedField root) {
		return new RequestReader(model).read(root);
	}

	private Asked read(ExecutableNormalizedField root) {
		RootField field = this.model.root(root.getFieldName());
		ArgumentChecks.check(field.definition(), root.getResolvedArguments());
		return switch (field.kind()) {
			case LIST -> list(type(field), root);
			case BY_KEY -> byKey(type(field), root);
			case NODE, NODES -> byKeys(field, root);
			case CONNECTION -> {
				List<Value> values = new ArrayList<>();
				yield whole(values, this.selection.connection("", type(field), null, root, values));
			}
			case AGGREGATE -> {
				List<Value> values = new ArrayList<>();
				yield whole(values, this.selection.aggregate("", type(field), null, root, values));
			}
			case GROUPS -> {
				GroupReader.Grouped grouped = new GroupReader(type(field), this.parameters, this.selection).read(root);
				yield asked(grouped.question(), grouped.reader());
			}
			case STATED -> stated(field, root);
			case SEARCH -> {
				SearchReader.Search search = new SearchReader(this.model, this.parameters, this.selection).read(root);
				yield asked(search.question(), new RowMapper.First(search.reader()));
			}
			case ELSEWHERE -> throw new IllegalStateException("Nothing answers " + root.getFieldName());
		};
	}

	private static NodeType type(RootField field) {
		return Objects.requireNonNull(field.type(), "type");
	}

	private Asked asked(Question question, RowMapper answer) {
		return new Asked(question, this.parameters.values(), answer);
	}

	private Asked list(NodeType type, ExecutableNormalizedField root) {
		Map<String, Object> arguments = root.getResolvedArguments();
		Source source = this.selection.source(type, null, arguments);
		Page page = this.selection.pages().list(type, null, arguments);
		List<Value> values = new ArrayList<>();
		RowMapper reader = this.selection.node(type, root.getChildren(), values);
		return asked(new Question.Nodes(source, page, values), new RowMapper.Many(reader));
	}

	private Asked byKey(NodeType type, ExecutableNormalizedField root) {
		int key = this.parameters.add(root.getResolvedArguments().values().iterator().next());
		List<Value> values = new ArrayList<>();
		RowMapper reader = this.selection.node(type, root.getChildren(), values);
		return asked(new Question.ByKey(type, key, values), new RowMapper.First(reader));
	}

	private Asked byKeys(RootField field, ExecutableNormalizedField root) {
		boolean many = field.kind() == RootField.Kind.NODES;
		Object asked = Objects.requireNonNull(root.getResolvedArguments().values().iterator().next());
		List<?> keys = many ? (List<?>) asked : List.of(asked);
		int parameter = this.parameters.add(keys);
		List<Branch> branches = new ArrayList<>();
		List<RowMapper> readers = new ArrayList<>();
		String type = graphql.schema.GraphQLTypeUtil.unwrapAll(field.definition().getType()).getName();
		for (NodeType one : this.model.implementing(type)) {
			List<Value> values = new ArrayList<>();
			readers.add(this.selection.node(one, root.getChildren(), values));
			branches.add(new Branch(one, values));
		}
		RowMapper row = KeyedMapper.row(readers);
		RowMapper answer = many ? new KeyedMapper(keys.stream().map(Object::toString).toList(), row)
				: new RowMapper.First(row);
		return asked(new Question.ByKeys(branches, parameter), answer);
	}

	private Asked whole(List<Value> values, Field field) {
		return asked(new Question.Whole(values.get(0)), new RowMapper.First(field.mapper()));
	}

	/** A statement of the schema, its parameters by the names of the arguments. */
	private Asked stated(RootField field, ExecutableNormalizedField root) {
		NodeField.Computed computed = Objects.requireNonNull(field.computed());
		field.definition()
			.getArguments()
			.forEach((argument) -> this.parameters.put(argument.getName(),
					root.getResolvedArguments().get(argument.getName())));
		Map<String, Object> arguments = root.getResolvedArguments();
		String statement = CypherFiles.chosen(computed.statement(), ArgumentChecks.given(field.definition(), arguments),
				arguments);
		List<Value> values = new ArrayList<>();
		RowMapper one = (computed.target() != null) ? this.selection.node(computed.target(), root.getChildren(), values)
				: StatementMapper.of(root, this.model.schema());
		Question question = new Question.Stated(statement, computed.column(),
				(computed.target() != null) ? values : null, computed.target());
		return asked(question, computed.list() ? new RowMapper.Many(one) : new RowMapper.First(one));
	}

}
