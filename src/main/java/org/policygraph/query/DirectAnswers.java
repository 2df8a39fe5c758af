package org.policygraph.query;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;

/**
 * Lets an answer that is whole through as it is: its rows were read under the client's
 * names, so that there is no need to walk over it field by field. Whatever else answers a
 * root field, a controller for one, is completed as ever.
 */
final class DirectAnswers extends AsyncExecutionStrategy {

	DirectAnswers(DataFetcherExceptionHandler handler) {
		super(handler);
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
		if (parameters.getSource() instanceof GraphFetcher.Answer answer) {
			return new FieldValueInfo(CompleteValueType.OBJECT, answer.value());
		}
		return super.completeValue(context, parameters);
	}

}
