package org.policygraph.query;

import java.util.List;
import java.util.concurrent.CompletionStage;

import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.AnswerPath;

/**
 * Answers a root field with one statement. It does not wait for the rows, so the fields
 * of one request run side by side. It calls itself trivial so that decorators of other
 * fetchers, such as Spring's connections, leave it alone.
 */
final class GraphFetcher implements TrivialDataFetcher<CompletionStage<@Nullable Object>> {

	private final GraphReads reads;

	GraphFetcher(GraphReads reads) {
		this.reads = reads;
	}

	@Override
	public CompletionStage<@Nullable Object> get(DataFetchingEnvironment environment) {
		CompiledField compiled = Operation.of(environment.getGraphQlContext()).compiled(environment);
		return this.reads.rows(compiled.statement(), compiled.parameters(environment.getVariables()))
			.thenApplyAsync((rows) -> answer(compiled, rows, environment),
					RequestThread.of(environment.getGraphQlContext()));
	}

	private static @Nullable Object answer(CompiledField compiled, List<@Nullable Object> rows,
			DataFetchingEnvironment environment) {
		AnswerPath path = new AnswerPath(environment.getMergedField().getResultKey(),
				environment.getField().getSourceLocation());
		Object value = compiled.answer().read(rows, path);
		Answer answer = (value != null) ? new Answer(value) : null;
		return path.errors().isEmpty() ? answer
				: DataFetcherResult.newResult().data(answer).errors(path.errors()).build();
	}

	/** A complete answer. */
	record Answer(Object value) {
	}

}
