package org.policygraph.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.Cursor;
import org.policygraph.query.model.GraphModel;

/**
 * Valid operations made from the schema by chance: aliases, fragments, directives,
 * variables, conditions, orders, pages and the cursors of earlier answers.
 */
final class RandomOperations {

	/**
	 * An operation.
	 *
	 * @param variables the values of its variables; more than once, with other texts,
	 * where it has any of these
	 */
	record Operation(String text, List<Map<String, Object>> variables) {
	}

	private static final int DEPTH = 3;

	private final GraphQLSchema schema;

	private final Random random;

	private final RandomInputs inputs;

	/** Cursors of earlier answers, by the list and order that they belong to. */
	private final Map<String, List<String>> cursors = new HashMap<>();

	private final Map<String, String> cursorAliases = new HashMap<>();

	private StringBuilder fragments = new StringBuilder();

	private StringBuilder declarations = new StringBuilder();

	private Map<String, Object> variables = new LinkedHashMap<>();

	private Map<String, Object> otherTexts = new LinkedHashMap<>();

	private int names;

	RandomOperations(GraphQLSchema schema, Random random, List<String> ids) {
		this.schema = schema;
		this.random = random;
		this.inputs = new RandomInputs(random, ids);
	}

	Operation next() {
		this.fragments = new StringBuilder();
		this.declarations = new StringBuilder();
		this.variables = new LinkedHashMap<>();
		this.otherTexts = new LinkedHashMap<>();
		this.cursorAliases.clear();
		List<String> roots = new ArrayList<>();
		int many = 1 + this.random.nextInt(10) / 9;
		List<GraphQLFieldDefinition> fields = this.schema.getQueryType()
			.getFieldDefinitions()
			.stream()
			.filter(this::isOfTheGraph)
			.toList();
		for (int i = 0; i < many; i++) {
			roots.add(field(any(fields), "Query", DEPTH));
		}
		String header = this.declarations.isEmpty() ? "query" : "query (" + this.declarations + ")";
		List<Map<String, Object>> values = new ArrayList<>(List.of(this.variables));
		if (!this.otherTexts.isEmpty()) {
			Map<String, Object> others = new LinkedHashMap<>(this.variables);
			others.putAll(this.otherTexts);
			values.add(others);
		}
		return new Operation(header + " { " + String.join(" ", roots) + " }" + this.fragments, values);
	}

	/** Whether a field is told by the graph alone: not by a statement, not elsewhere. */
	private boolean isOfTheGraph(GraphQLFieldDefinition field) {
		var cypher = field.getAppliedDirective("cypher");
		if (cypher != null) {
			return GraphModel.text(cypher, "pattern") != null;
		}
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		return field.hasAppliedDirective("derived") || type instanceof GraphQLInterfaceType
				|| type instanceof graphql.schema.GraphQLObjectType object && object.hasAppliedDirective("node");
	}

	/** The values that a cursor is made of. */
	static List<@Nullable Object> place(String cursor, int size) {
		String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		return Cursor.read(cursor, Integer.parseUnsignedInt(text.substring(0, text.indexOf(':')), 16), size);
	}

	/** Keeps the cursors of an answer, and takes them out of it: they are ours alone. */
	@Nullable Object masked(@Nullable Object answer) {
		if (answer instanceof List<?> list) {
			List<@Nullable Object> result = new ArrayList<>();
			list.forEach((one) -> result.add(masked(one)));
			return result;
		}
		if (answer instanceof Map<?, ?> map) {
			Map<Object, @Nullable Object> result = new LinkedHashMap<>();
			map.forEach((key, value) -> {
				String list = this.cursorAliases.get(String.valueOf(key));
				if (list != null && value instanceof String cursor && !cursor.equals("cursor")) {
					this.cursors.computeIfAbsent(list, (any) -> new ArrayList<>()).add(cursor);
				}
				result.put(Objects.requireNonNull(key), (list != null && value != null) ? "cursor" : masked(value));
			});
			return result;
		}
		return (answer instanceof Double number) ? (Object) (Math.round(number * 1e6) / 1e6) : answer;
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private boolean once(int in) {
		return this.random.nextInt(in) == 0;
	}

	private String name(String prefix) {
		return prefix + this.names++;
	}

	private String field(GraphQLFieldDefinition field, String owner, int depth) {
		String key = owner + "." + field.getName();
		List<String> arguments = new ArrayList<>();
		if (field.getName().endsWith("Connection")) {
			key += connectionArguments(field, key, arguments);
		}
		for (GraphQLArgument argument : field.getArguments()) {
			argument(field, argument, arguments, owner.equals("Query"));
		}
		String below = "";
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		if (type instanceof GraphQLFieldsContainer container) {
			below = " { " + selection(container, key, depth - 1) + " }";
		}
		boolean cursor = owner.endsWith("Edge") && field.getName().equals("cursor")
				|| owner.equals("PageInfo") && field.getName().endsWith("Cursor");
		String alias = "";
		if (cursor) {
			String name = name("c");
			this.cursorAliases.put(name, this.listOfCursors);
			alias = name + ": ";
		}
		else if (!field.getArguments().isEmpty() || !below.isEmpty() || once(6)) {
			alias = name("a") + ": ";
		}
		return alias + field.getName() + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")")
				+ (once(20) ? " @include(if: true)" : "") + below;
	}

	private String listOfCursors = "";

	/** An order, and where it is known a cursor of that order; the key of the two. */
	private String connectionArguments(GraphQLFieldDefinition field, String key, List<String> arguments) {
		String order = once(2) ? "" : this.inputs.literal(field.getArgument("orderBy").getType(), 3, this::written);
		if (!order.isEmpty() && !order.equals("null")) {
			arguments.add("orderBy: " + order);
		}
		boolean backward = once(3);
		if (backward || once(2)) {
			arguments.add((backward ? "last: " : "first: ") + this.random.nextInt(6));
		}
		List<String> known = this.cursors.get(key + order);
		if (known != null && !once(4)) {
			arguments.add((backward ? "before: \"" : "after: \"") + any(known) + "\"");
		}
		return order;
	}

	private void argument(GraphQLFieldDefinition field, GraphQLArgument argument, List<String> arguments,
			boolean root) {
		GraphQLInputType type = argument.getType();
		String name = argument.getName();
		boolean connection = field.getName().endsWith("Connection");
		boolean required = type instanceof graphql.schema.GraphQLNonNull && !argument.hasSetDefaultValue();
		if (name.equals("first") || name.equals("offset")) {
			if (!connection && once(2) || name.equals("offset") && once(5)) {
				arguments.add(name + ": " + this.random.nextInt(name.equals("first") ? 6 : 3));
			}
		}
		else if (name.equals("code") || name.equals("id") || name.equals("ids")) {
			arguments.add(name + ": " + given(type));
		}
		else if (required || !connection && name.equals("orderBy") && once(2)
				|| name.equals("where") && once(root ? 2 : 4) || name.equals("edge") && once(4)) {
			arguments.add(name + ": " + given(type));
		}
	}

	/** A value in the text, or as a variable. */
	private String given(GraphQLInputType type) {
		return once(3) ? variable(GraphQLTypeUtil.simplePrint(type), Objects.requireNonNull(this.inputs.value(type, 3)))
				: this.inputs.literal(type, 3, this::written);
	}

	/** A text within a value: in the operation's text, or as a variable. */
	private String written(RandomInputs.Text text) {
		if (!once(3)) {
			return text.quoted();
		}
		String variable = variable(text.scalar() + "!", text.value());
		this.otherTexts.put(variable.substring(1), this.inputs.another(text));
		return variable;
	}

	private String variable(String type, Object value) {
		String name = name("v");
		this.declarations.append(this.declarations.isEmpty() ? "" : ", ")
			.append('$')
			.append(name)
			.append(": ")
			.append(type);
		this.variables.put(name, value);
		return "$" + name;
	}

	private String selection(GraphQLFieldsContainer type, String key, int depth) {
		boolean wrapper = type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
		if (type.getName().endsWith("Connection")) {
			this.listOfCursors = key;
		}
		String cursorList = this.listOfCursors;
		List<String> fields = new ArrayList<>();
		List<GraphQLFieldDefinition> all = type.getFieldDefinitions()
			.stream()
			.filter((field) -> !field.hasAppliedDirective("cypher") || isOfTheGraph(field))
			.toList();
		int many = 1 + this.random.nextInt(3);
		for (int i = 0; i < many; i++) {
			GraphQLFieldDefinition field = any(all);
			boolean leaf = !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer);
			this.listOfCursors = cursorList;
			if (leaf || depth > 0 || wrapper && depth > -2) {
				fields.add(field(field, type.getName(), (wrapper && depth < 1) ? depth + 1 : depth));
			}
		}
		this.listOfCursors = cursorList;
		if (type instanceof GraphQLInterfaceType face) {
			var implementation = any(this.schema.getImplementations(face));
			fields.add("... on " + implementation.getName() + " { " + selection(implementation, key, depth) + " }");
		}
		if (fields.isEmpty() || once(8)) {
			fields.add("__typename");
		}
		String text = String.join(" ", fields);
		if (once(12)) {
			return "... on " + type.getName() + (once(2) ? " @skip(if: false)" : "") + " { " + text + " }";
		}
		if (once(12)) {
			String fragment = name("F");
			this.fragments.append(" fragment ")
				.append(fragment)
				.append(" on ")
				.append(type.getName())
				.append(" { ")
				.append(text)
				.append(" }");
			return "..." + fragment + (once(2) ? " ..." + fragment : "");
		}
		return text;
	}

}
