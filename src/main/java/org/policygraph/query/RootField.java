package org.policygraph.query;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.SelectedField;

/**
 * The field that is being fetched, in the form in which graphql-java has those below it.
 */
record RootField(DataFetchingEnvironment environment) implements SelectedField {

	@Override
	public String getName() {
		return this.environment.getField().getName();
	}

	@Override
	public String getQualifiedName() {
		return getName();
	}

	@Override
	public String getFullyQualifiedName() {
		return getName();
	}

	@Override
	public List<GraphQLObjectType> getObjectTypes() {
		return List.of();
	}

	@Override
	public List<String> getObjectTypeNames() {
		return List.of();
	}

	@Override
	public List<GraphQLFieldDefinition> getFieldDefinitions() {
		return List.of(this.environment.getFieldDefinition());
	}

	@Override
	public GraphQLOutputType getType() {
		return this.environment.getFieldType();
	}

	@Override
	public Map<String, Object> getArguments() {
		return this.environment.getArguments();
	}

	@Override
	public int getLevel() {
		return 1;
	}

	@Override
	public boolean isConditional() {
		return false;
	}

	@Override
	public String getAlias() {
		return this.environment.getField().getAlias();
	}

	@Override
	public String getResultKey() {
		return this.environment.getField().getResultKey();
	}

	@Override
	public SelectedField getParentField() {
		throw new UnsupportedOperationException("A root field has no parent");
	}

	@Override
	public DataFetchingFieldSelectionSet getSelectionSet() {
		return this.environment.getSelectionSet();
	}

}
