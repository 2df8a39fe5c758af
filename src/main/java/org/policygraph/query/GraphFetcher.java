package org.policygraph.query;

import java.util.List;

import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Answers a root field with one statement. Trivial only in that what decorates other
 * fetchers, Spring's connections for one, is to leave it alone.
 */
final class GraphFetcher implements TrivialDataFetcher<@Nullable Object> {

	private final GraphReads reads;

	GraphFetcher(GraphReads reads) {
		this.reads = reads;
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		Compiled compiled = Operation.of(environment.getGraphQlContext()).compiled(environment);
		List<@Nullable Object> rows = this.reads.rows(compiled.statement(),
				compiled.parameters(environment.getVariables()));
		Trail trail = new Trail(environment.getMergedField().getResultKey(),
				environment.getField().getSourceLocation());
		Object value = compiled.answer().read(rows, trail);
		Answer answer = (value != null) ? new Answer(value) : null;
		return trail.errors().isEmpty() ? answer
				: DataFetcherResult.newResult().data(answer).errors(trail.errors()).build();
	}

	/** What has nothing left to be done to it. */
	record Answer(Object value) {
	}

}
