package org.policygraph.query;

import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;

/**
 * Answers the root fields of a query side by side, and waits for all of them. An answer
 * from the graph is complete, so graphql-java does not visit its fields again. The answer
 * of a controller is completed as usual.
 */
final class DirectAnswers extends AsyncExecutionStrategy {

	DirectAnswers(DataFetcherExceptionHandler handler) {
		super(handler);
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		RequestThread thread = new RequestThread();
		context.getGraphQLContext().put(RequestThread.class, thread);
		CompletableFuture<ExecutionResult> result = super.execute(context, parameters);
		thread.workUntilDone(result);
		return result;
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
		if (parameters.getSource() instanceof GraphFetcher.Answer answer) {
			return new FieldValueInfo(CompleteValueType.OBJECT, answer.value());
		}
		return super.completeValue(context, parameters);
	}

}
