package org.policygraph.query.model;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLInterfaceType;
import org.jspecify.annotations.Nullable;

/**
 * How a field of Query is answered.
 *
 * @param type the type of the nodes that it is about
 * @param computed the statement by which it is told, if it is
 */
public record RootField(GraphQLFieldDefinition definition, Kind kind, @Nullable NodeType type,
		NodeField.@Nullable Computed computed) {

	public enum Kind {

		LIST, BY_KEY, NODE, NODES, CONNECTION, AGGREGATE, GROUPS, STATED, SEARCH, ELSEWHERE

	}

	static RootField of(GraphQLFieldDefinition field, @Nullable NodeType type) {
		Kind kind = kind(field, type);
		return new RootField(field, kind, type, (kind == Kind.STATED) ? GraphModel.computed(field, type) : null);
	}

	private static Kind kind(GraphQLFieldDefinition field, @Nullable NodeType type) {
		boolean list = GraphModel.isList(field);
		if (field.hasAppliedDirective("cypher")) {
			return Kind.STATED;
		}
		if (field.hasAppliedDirective("search")) {
			return Kind.SEARCH;
		}
		if (field.hasAppliedDirective("derived")) {
			return Kind.valueOf(GraphModel.kind(field.getAppliedDirective("derived")).name());
		}
		if (type != null) {
			return list ? Kind.LIST : Kind.BY_KEY;
		}
		if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInterfaceType) {
			return list ? Kind.NODES : Kind.NODE;
		}
		return Kind.ELSEWHERE;
	}

}
