package org.policygraph.server;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Refuses queries while a start makes the graph: an empty answer would be a wrong one.
 * Queries about the schema alone are answered at once.
 */
@Component
@ConditionalOnWebApplication
class StartingGraph extends SimplePerformantInstrumentation {

	static final String CODE = "GRAPH_STARTING";

	private volatile boolean complete;

	/** From now on queries are answered. */
	void complete() {
		this.complete = true;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		if (!this.complete && readsGraph(parameters.getExecutionContext().getOperationDefinition())) {
			throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
				.message("The server is starting and makes the graph. Try again in some seconds; "
						+ "/actuator/health/readiness tells when it is ready. 服务正在启动并生成图谱，请稍后重试。")
				.errorType(ErrorClassification.errorClassification(CODE))
				.extensions(Map.of("code", CODE))
				.build()));
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static boolean readsGraph(OperationDefinition operation) {
		return operation.getOperation() == OperationDefinition.Operation.QUERY && !operation.getSelectionSet()
			.getSelections()
			.stream()
			.allMatch((selection) -> selection instanceof Field field && field.getName().startsWith("__"));
	}

}
