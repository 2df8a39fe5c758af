package org.policygraph.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.Cursor;
import org.policygraph.query.answer.PageEdges;
import org.policygraph.query.answer.RequestRefused;
import org.policygraph.query.compile.Page.Key;
import org.policygraph.query.model.NodeField;
import org.policygraph.query.model.NodeType;
import org.policygraph.query.schema.SchemaExtension;

/** The order and page that a field asks for; its numbers become parameters. */
final class PageReader {

	private final Parameters parameters;

	PageReader(Parameters parameters) {
		this.parameters = parameters;
	}

	/** The page of a list: first and offset. */
	Page list(NodeType type, NodeField.@Nullable Relation relation, Map<String, Object> arguments) {
		return new Page(keys(type, relation, false, arguments), List.of(), skip(arguments),
				this.parameters.add(number(arguments, "first", SchemaExtension.PAGE)));
	}

	/**
	 * The page of a connection.
	 *
	 * @param page what the statement takes
	 * @param edges how its rows come
	 */
	record Window(Page page, PageEdges edges) {
	}

	/** The page of a connection: first and after, or last and before. */
	Window window(NodeType type, NodeField.@Nullable Relation relation, Map<String, Object> arguments,
			boolean oneMore) {
		boolean edges = relation != null && relation.hasEdge();
		List<Key> keys = keys(type, relation, edges, arguments);
		int order = keys.toString().hashCode();
		boolean backward = arguments.get("last") != null;
		Object after = arguments.get("after");
		Object before = arguments.get("before");
		if (backward ? after != null || arguments.get("first") != null : before != null) {
			throw new RequestRefused("BAD_PAGE",
					"Ask for first and after, or for last and before. 请用 first 与 after，或 last 与 before。");
		}
		long size = number(arguments, backward ? "last" : "first", SchemaExtension.PAGE);
		Object cursor = backward ? before : after;
		List<Key> sorted = backward ? keys.stream().map(Key::reversed).toList() : keys;
		List<Integer> place = (cursor != null) ? place(cursor.toString(), order, keys.size()) : List.of();
		boolean skips = number(arguments, "offset", 0) > 0;
		Page page = new Page(sorted, place, skip(arguments), this.parameters.add(oneMore ? size + 1 : size));
		return new Window(page, new PageEdges(backward, size, order, !backward && (after != null || skips),
				backward && (before != null || skips)));
	}

	private List<Integer> place(String cursor, int order, int size) {
		List<Integer> place = new ArrayList<>();
		for (Object value : Cursor.read(cursor, order, size)) {
			place.add((value != null) ? this.parameters.add(value) : -1);
		}
		return place;
	}

	private int skip(Map<String, Object> arguments) {
		long offset = number(arguments, "offset", 0);
		return (offset > 0) ? this.parameters.add(offset) : -1;
	}

	/** As asked, and by the key to break ties. */
	private static List<Key> keys(NodeType type, NodeField.@Nullable Relation relation, boolean edges,
			Map<String, Object> arguments) {
		List<Key> keys = new ArrayList<>();
		if (arguments.get("orderBy") instanceof List<?> asked && !asked.isEmpty()) {
			for (Object one : asked) {
				keys.add(key(type, relation, (Map<?, ?>) one));
			}
		}
		else if (relation != null && type.isOrdered()) {
			keys.add(new Key(false, type.scalar("ordinal").property(), false, true));
		}
		keys.add(new Key(false, type.key(), false, false));
		if (edges) {
			keys.add(new Key(true, "", false, false));
		}
		return keys;
	}

	private static Key key(NodeType type, NodeField.@Nullable Relation relation, Map<?, ?> by) {
		boolean descending = "DESC".equals(by.get("direction"));
		Object field = by.get("field");
		Object edge = by.get("edge");
		if ((field == null) == (edge == null)) {
			throw new RequestRefused("BAD_ORDER",
					"An order is by one field, or by one of the relationship. 每项排序只能指定一个字段。");
		}
		if (field != null) {
			NodeField.Scalar scalar = type.scalar(field.toString());
			return new Key(false, scalar.property(), descending, scalar.nullable());
		}
		NodeField.Scalar scalar = java.util.Objects.requireNonNull(relation).property(String.valueOf(edge));
		return new Key(true, scalar.property(), descending, scalar.nullable());
	}

	private static long number(Map<String, Object> arguments, String argument, long otherwise) {
		return (arguments.get(argument) instanceof Number number) ? number.longValue() : otherwise;
	}

}
