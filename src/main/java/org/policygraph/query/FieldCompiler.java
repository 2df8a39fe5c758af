package org.policygraph.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.compile.Question;
import org.policygraph.query.compile.RequestReader;
import org.policygraph.query.cypher.CypherWriter;
import org.policygraph.query.model.GraphModel;
import org.policygraph.query.model.RootField;

/**
 * Makes statements of root fields. A question that was asked before, with whatever values
 * and names, is not written again.
 */
final class FieldCompiler {

	private static final int STATEMENTS = 2_000;

	private final Cache<Question, String> statements = Caffeine.newBuilder().maximumSize(STATEMENTS).build();

	private volatile @Nullable GraphModel model;

	CompiledField compile(GraphQLSchema schema, ExecutableNormalizedField root) {
		RequestReader.Asked asked = RequestReader.read(model(schema), root);
		String statement = this.statements.get(asked.question(), CypherWriter::write);
		return new CompiledField(statement, asked.parameters(), asked.answer());
	}

	/** Whether a root field is told by the graph. */
	boolean compiles(GraphQLSchema schema, ExecutableNormalizedField root) {
		return !root.getFieldName().startsWith("__")
				&& model(schema).root(root.getFieldName()).kind() != RootField.Kind.ELSEWHERE;
	}

	private GraphModel model(GraphQLSchema schema) {
		GraphModel known = this.model;
		if (known == null) {
			known = GraphModel.of(schema);
			this.model = known;
		}
		return known;
	}

}
