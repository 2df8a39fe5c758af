package org.policygraph.query.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.RowMapper.Place.Named;
import org.policygraph.query.answer.RowMapper.Place.Row;
import org.policygraph.query.answer.AnswerPath;
import org.policygraph.query.answer.ConnectionMapper;
import org.policygraph.query.answer.Cursor;
import org.policygraph.query.answer.HighlightMapper;
import org.policygraph.query.answer.PageEdges;
import org.policygraph.query.answer.RequestRefused;
import org.policygraph.query.answer.RowMapper;
import org.policygraph.query.answer.RowMapper.Field;
import org.policygraph.query.answer.StatementMapper;
import org.policygraph.query.compile.Question.Branch;
import org.policygraph.query.compile.Question.Value;
import org.policygraph.query.model.GraphModel;
import org.policygraph.query.model.NodeType;
import org.policygraph.query.schema.SchemaExtension;

/**
 * Reads a search: its words, kinds and page, and how what is found becomes the answer.
 */
final class SearchReader {

	/** How many of what an index finds are looked at. */
	private static final long MOST = 10_000;

	private final GraphModel model;

	private final Parameters parameters;

	private final SelectionReader selection;

	SearchReader(GraphModel model, Parameters parameters, SelectionReader selection) {
		this.model = model;
		this.parameters = parameters;
		this.selection = selection;
	}

	/** What is asked, and the reader of its one row. */
	record Search(Question.Search question, RowMapper reader) {
	}

	Search read(ExecutableNormalizedField root) {
		Map<String, Object> arguments = root.getResolvedArguments();
		SearchText text = SearchText.read(String.valueOf(arguments.get("text")));
		Object region = arguments.get("within");
		int order = List.of("search", text.words(), String.valueOf(arguments.get("kinds")), String.valueOf(region))
			.hashCode();
		int query = this.parameters.add(text.query());
		int within = (region != null) ? this.parameters.add(region) : -1;
		List<Branch> branches = branches(root, arguments);
		boolean more = selects(root, "pageInfo");
		boolean page = more || selects(root, "edges");
		int most = page ? this.parameters.add(MOST) : -1;
		long size = (arguments.get("first") instanceof Number number) ? number.longValue() : SchemaExtension.PAGE;
		int limit = page ? this.parameters.add(more ? size + 1 : size) : -1;
		List<Integer> after = new ArrayList<>();
		if (arguments.get("after") != null) {
			Cursor.read(arguments.get("after").toString(), order, 2)
				.forEach((value) -> after.add(this.parameters.add(value)));
		}
		boolean highlights = root.getChildren().stream().anyMatch((part) -> selects(part, "highlights"));
		Question.Search question = new Question.Search(branches, query, within, most, limit, after,
				selects(root, "totalCount"), page, highlights);
		PageEdges edges = new PageEdges(false, size, order, !after.isEmpty(), false);
		return new Search(question, new ConnectionMapper(edges, new Named("c"), connection(root, text, order)));
	}

	private static boolean selects(ExecutableNormalizedField field, String name) {
		return field.getChildren().stream().anyMatch((child) -> child.getFieldName().equals(name));
	}

	/** For each branch the readers of its node, by the client's names for it. */
	private final List<Map<String, RowMapper>> nodes = new ArrayList<>();

	/** The types that are searched, in the order of the schema, and what is selected. */
	private List<Branch> branches(ExecutableNormalizedField root, Map<String, Object> arguments) {
		List<ExecutableNormalizedField> selected = root.getChildren()
			.stream()
			.filter((part) -> part.getFieldName().equals("edges"))
			.flatMap((edges) -> edges.getChildren().stream())
			.filter((part) -> part.getFieldName().equals("node"))
			.toList();
		List<Branch> branches = new ArrayList<>();
		for (NodeType type : this.model.searched()) {
			if (arguments.get("kinds") instanceof List<?> kinds
					&& !kinds.contains(type.name().toUpperCase(Locale.ROOT))) {
				continue;
			}
			List<Value> values = new ArrayList<>();
			Map<String, RowMapper> readers = new HashMap<>();
			for (ExecutableNormalizedField node : selected) {
				readers.put(node.getResultKey(), this.selection.node(type, node.getChildren(), values));
			}
			branches.add(new Branch(type, values));
			this.nodes.add(readers);
		}
		if (branches.isEmpty()) {
			throw new RequestRefused("BAD_SEARCH", "kinds is empty: name one, or leave it out. kinds 为空：请至少给出一类，或省略。");
		}
		return branches;
	}

	private RowMapper connection(ExecutableNormalizedField root, SearchText text, int order) {
		List<Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField part : root.getChildren()) {
			String key = part.getResultKey();
			fields.add(switch (part.getFieldName()) {
				case "totalCount" -> new Field(key, new Named("t"), RowMapper.of("Int", false), true);
				case "pageInfo" -> new Field(key, new Named("i"), SelectionReader.pageInfo(part), true);
				case "edges" -> new Field(key, new Named("r"), new RowMapper.Many(edge(part, text, order)), true);
				default -> Field.constant(key, part.getSingleObjectTypeName());
			});
		}
		return new RowMapper.Fields(fields);
	}

	private RowMapper edge(ExecutableNormalizedField edges, SearchText text, int order) {
		List<Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField part : edges.getChildren()) {
			String key = part.getResultKey();
			fields.add(switch (part.getFieldName()) {
				case "node" -> new Field(key, new Row(), (row, trail) -> node(key, row, trail), true);
				case "cursor" -> new Field(key, new Named("c"),
						(place, trail) -> (place instanceof List<?> keys) ? Cursor.write(order, keys) : null, true);
				case "score" -> new Field(key, new Named("s"), RowMapper.of("Float", false), true);
				case "highlights" -> new Field(key, new Named("h"),
						new HighlightMapper(text.words(), StatementMapper.of(part, this.model.schema())), true);
				default -> Field.constant(key, part.getSingleObjectTypeName());
			});
		}
		return new RowMapper.Fields(fields);
	}

	private @Nullable Object node(String key, @Nullable Object row, AnswerPath trail) {
		if (row instanceof Map<?, ?> map && map.get("b") instanceof Number branch) {
			return Objects.requireNonNull(this.nodes.get(branch.intValue()).get(key)).read(map.get("v"), trail);
		}
		return null;
	}

}
