package org.policygraph.query;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/**
 * Answers a root field with one statement. A question that was asked before, with
 * whatever values and names, is not compiled again. Trivial only in that what decorates
 * other fetchers, Spring's connections for one, is to leave it alone.
 */
final class GraphFetcher implements TrivialDataFetcher<@Nullable Object> {

	private static final int STATEMENTS = 2_000;

	private final Cache<Question, String> statements = Caffeine.newBuilder().maximumSize(STATEMENTS).build();

	private final GraphReads reads;

	private volatile @Nullable GraphModel model;

	GraphFetcher(GraphReads reads) {
		this.reads = reads;
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		ExecutableNormalizedOperation operation = RequestChecks.operation(environment.getGraphQlContext());
		ExecutableNormalizedField root = operation.getNormalizedField(environment.getMergedField(),
				(GraphQLObjectType) environment.getParentType(), environment.getExecutionStepInfo().getPath());
		RequestReader.Asked asked = RequestReader.read(model(environment.getGraphQLSchema()), root);
		String statement = this.statements.get(asked.question(), CypherWriter::write);
		List<@Nullable Object> rows = this.reads.rows(statement, asked.parameters());
		Trail trail = new Trail(root.getResultKey(), environment.getField().getSourceLocation());
		Object value = asked.answer().read(rows, trail);
		Answer answer = (value != null) ? new Answer(value) : null;
		return trail.errors().isEmpty() ? answer
				: DataFetcherResult.newResult().data(answer).errors(trail.errors()).build();
	}

	/** What has nothing left to be done to it. */
	record Answer(Object value) {
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
