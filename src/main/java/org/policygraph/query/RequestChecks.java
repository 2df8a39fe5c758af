package org.policygraph.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import org.jspecify.annotations.Nullable;

/**
 * Normalises a request, once, and checks it before anything runs. Every error that leaves
 * has a code.
 */
final class RequestChecks extends SimplePerformantInstrumentation {

	private final RequestLimits limits;

	RequestChecks(RequestLimits limits) {
		this.limits = limits;
	}

	/** The normalised operation of the request that is being answered. */
	static ExecutableNormalizedOperation operation(GraphQLContext context) {
		return Objects.requireNonNull(context.get(ExecutableNormalizedOperation.class), "not normalised");
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		try {
			ExecutableNormalizedOperation operation = normalise(context);
			this.limits.check(operation);
			context.getGraphQLContext().put(ExecutableNormalizedOperation.class, operation);
		}
		catch (RequestRefused ex) {
			throw new AbortExecutionException(List.of(error(ex)));
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private ExecutableNormalizedOperation normalise(ExecutionContext context) {
		Options options = Options.defaultOptions()
			.graphQLContext(context.getGraphQLContext())
			.locale(context.getLocale())
			.maxFieldsCount(this.limits.mostFields())
			.maxChildrenDepth(this.limits.mostLevels());
		try {
			return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(context.getGraphQLSchema(),
					context.getOperationDefinition(), context.getFragmentsByName(), context.getCoercedVariables(),
					options);
		}
		catch (AbortExecutionException ex) {
			boolean deep = String.valueOf(ex.getMessage()).contains("depth");
			throw new RequestRefused(deep ? "TOO_DEEP" : "TOO_MANY_FIELDS",
					"The request has too many fields, or nests them too deep. 请求字段过多或嵌套过深。");
		}
	}

	static GraphQLError error(RequestRefused refused) {
		return GraphqlErrorBuilder.newError()
			.message(String.valueOf(refused.getMessage()).replace("%", "%%"))
			.errorType(ErrorType.ExecutionAborted)
			.extensions(Map.of("code", refused.code()))
			.build();
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		if (result.getErrors().isEmpty()) {
			return CompletableFuture.completedFuture(result);
		}
		List<GraphQLError> errors = result.getErrors().stream().map(RequestChecks::coded).toList();
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.errors(errors)));
	}

	/**
	 * Errors of graphql-java say what is wrong in English; the Chinese says which kind.
	 */
	private static GraphQLError coded(GraphQLError error) {
		if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
			return error;
		}
		boolean syntax = error.getErrorType() == ErrorType.InvalidSyntax;
		boolean invalid = error.getErrorType() == ErrorType.ValidationError;
		String code = syntax ? "GRAPHQL_PARSE_FAILED" : invalid ? "GRAPHQL_VALIDATION_FAILED" : "BAD_REQUEST";
		String chinese = syntax ? "查询语法有误。" : invalid ? "查询与模式不符。" : "请求无法执行。";
		return GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage() + " " + chinese)
			.locations(error.getLocations())
			.errorType(error.getErrorType())
			.extensions(Map.of("code", code))
			.build();
	}

}
