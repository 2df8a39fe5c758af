package org.policygraph.query.model;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.RowMapper;

/** A field of a type of nodes, as its line in the schema maps it to the graph. */
public sealed interface NodeField {

	String name();

	/**
	 * A property.
	 *
	 * @param property what it is called in the graph
	 * @param nullable whether a node may lack it
	 * @param reader makes what GraphQL wants of what the graph holds
	 */
	record Scalar(String name, String property, boolean nullable, RowMapper reader) implements NodeField {
	}

	/**
	 * A field that was added to the schema beside another: its connection, its aggregate.
	 */
	record Derived(String name, Kind kind, Relation relation) implements NodeField {
	}

	enum Kind {

		CONNECTION, AGGREGATE, GROUPS

	}

	/**
	 * What stands at the other end of a relationship, or of a pattern that the schema
	 * states in Cypher. Two are the same only as one object.
	 */
	final class Relation implements NodeField {

		private static final Pattern THIS = Pattern.compile("\\bthis\\b");

		private static final Pattern IT = Pattern.compile("\\bit\\b");

		private final String name;

		private final NodeType target;

		private final String pattern;

		private final boolean list;

		private final Map<String, Scalar> properties;

		/**
		 * A relation.
		 * @param pattern from {@code this} to {@code it}; the relationship is
		 * {@code edge} where it has properties
		 */
		Relation(String name, NodeType target, String pattern, boolean list, Map<String, Scalar> properties) {
			this.name = name;
			this.target = target;
			this.pattern = pattern;
			this.list = list;
			this.properties = properties;
		}

		@Override
		public String name() {
			return this.name;
		}

		public NodeType target() {
			return this.target;
		}

		public boolean isList() {
			return this.list;
		}

		/** Whether it is one relationship, with properties or without. */
		public boolean hasEdge() {
			return this.pattern.contains("[edge:");
		}

		/** The property of the relationship. */
		public Scalar property(String property) {
			Scalar found = this.properties.get(property);
			if (found == null) {
				throw new IllegalStateException(this.name + " has no property " + property);
			}
			return found;
		}

		/** The pattern from one variable to another. */
		public String pattern(String from, String edge, String to) {
			return bound(this.pattern, from, to).replace("[edge:", "[" + edge + ":");
		}

		/** A pattern of the schema with variables in the place of this and it. */
		public static String bound(String pattern, String from, String to) {
			String text = THIS.matcher(pattern).replaceAll(Matcher.quoteReplacement(from));
			return IT.matcher(text).replaceAll(Matcher.quoteReplacement(to));
		}

	}

	/**
	 * What a statement of the schema answers; {@code this} is the node.
	 *
	 * @param target the type of the nodes that it answers with; {@code null} for values
	 */
	record Computed(String name, String statement, String column, @Nullable NodeType target,
			boolean list) implements NodeField {
	}

}
