package org.policygraph.query;

import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** What the directives of the schema say of types and fields. */
record NodeType(GraphQLObjectType type, List<String> labels, String key) {

	/**
	 * A relationship of the schema.
	 *
	 * @param type its type in the graph
	 * @param outgoing whether it leads away from the node
	 */
	record Relationship(String type, boolean outgoing) {

		/** The pattern from one variable to another. */
		String pattern(String from, String edge, String to) {
			String arrow = "[" + edge + ":" + this.type + "]";
			return "(" + from + ")" + (this.outgoing ? "-" + arrow + "->" : "<-" + arrow + "-") + to;
		}

	}

	@SuppressWarnings("unchecked")
	static NodeType of(GraphQLObjectType type) {
		List<String> labels = (List<String>) argument(
				type.getAppliedDirective("node").getArgument("labels").getValue());
		String key = (String) argument(type.getAppliedDirective("node").getArgument("key").getValue());
		return new NodeType(type, labels, key);
	}

	private static Object argument(@Nullable Object value) {
		if (value == null) {
			throw new IllegalStateException("A directive of the schema lacks a value");
		}
		return value;
	}

	/** The node's pattern: (n1:Region:City). */
	String pattern(String variable) {
		return "(" + variable + ":" + String.join(":", this.labels) + ")";
	}

	GraphQLFieldDefinition field(String name) {
		return this.type.getFieldDefinition(name);
	}

	/** The relationship that a field of this type follows, if it follows one. */
	@Nullable Relationship relationship(String field) {
		var directive = field(field).getAppliedDirective("relationship");
		if (directive == null) {
			return null;
		}
		String type = (String) argument(directive.getArgument("type").getValue());
		return new Relationship(type, "OUT".equals(directive.getArgument("direction").getValue()));
	}

	/** The pattern by which a field of this type is told, if it is. */
	@Nullable String cypherPattern(String field) {
		var directive = field(field).getAppliedDirective("cypher");
		return (directive != null) ? (String) directive.getArgument("pattern").getValue() : null;
	}

	/** The type of the nodes that a field leads to; {@code null} for a value. */
	@Nullable NodeType target(String field) {
		return (GraphQLTypeUtil.unwrapAll(field(field).getType()) instanceof GraphQLObjectType object
				&& object.hasAppliedDirective("node")) ? of(object) : null;
	}

}
