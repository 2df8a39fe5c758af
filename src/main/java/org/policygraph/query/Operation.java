package org.policygraph.query;

import java.util.Map;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;

/** The operation of the request that is being answered, checked. */
sealed interface Operation {

	/** The statement of a root field. */
	CompiledField compiled(DataFetchingEnvironment root);

	static Operation of(GraphQLContext context) {
		return Objects.requireNonNull(context.get(Operation.class), "not checked");
	}

	/** An operation that was compiled for all texts of its variables. */
	record Prepared(Map<String, CompiledField> roots) implements Operation {

		@Override
		public CompiledField compiled(DataFetchingEnvironment root) {
			return Objects.requireNonNull(this.roots.get(root.getMergedField().getResultKey()));
		}

	}

	/** An operation that is compiled with the values of this request. */
	record Normalised(ExecutableNormalizedOperation operation, FieldCompiler compiler) implements Operation {

		@Override
		public CompiledField compiled(DataFetchingEnvironment root) {
			ExecutableNormalizedField field = this.operation.getNormalizedField(root.getMergedField(),
					(GraphQLObjectType) root.getParentType(), root.getExecutionStepInfo().getPath());
			return this.compiler.compile(root.getGraphQLSchema(), field);
		}

	}

}
