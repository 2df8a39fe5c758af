package org.policygraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
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

import org.policygraph.query.PreparedOperations.Shape;
import org.policygraph.query.answer.RequestRefused;

/**
 * Normalises a request, unless it is known for whatever values, and checks it before
 * anything runs. Every error that leaves has a code.
 */
final class RequestChecks extends SimplePerformantInstrumentation {

	private final RequestLimits limits;

	private final FieldCompiler compiler;

	private final PreparedOperations prepared;

	RequestChecks(RequestLimits limits, FieldCompiler compiler, PreparedOperations prepared) {
		this.limits = limits;
		this.compiler = compiler;
		this.prepared = prepared;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		try {
			context.getGraphQLContext().put(Operation.class, operation(context));
		}
		catch (RequestRefused ex) {
			throw new AbortExecutionException(List.of(error(ex)));
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private Operation operation(ExecutionContext context) {
		Optional<Shape> shape = Shape.of(context);
		if (shape.isPresent()) {
			Optional<Operation.Prepared> known = this.prepared.get(shape.get(), context,
					() -> checked(context, CoercedVariables.of(shape.get().variables())));
			if (known.isPresent()) {
				return known.get();
			}
		}
		return new Operation.Normalised(checked(context, context.getCoercedVariables()), this.compiler);
	}

	private ExecutableNormalizedOperation checked(ExecutionContext context, CoercedVariables variables) {
		ExecutableNormalizedOperation operation = normalise(context, variables);
		this.limits.check(operation);
		return operation;
	}

	private ExecutableNormalizedOperation normalise(ExecutionContext context, CoercedVariables variables) {
		try {
			return normalise(context, variables, this.limits.mostLevels());
		}
		catch (AbortExecutionException ex) {
			throw new RequestRefused(isTooDeep(context, variables) ? "TOO_DEEP" : "TOO_MANY_FIELDS",
					"The request has too many fields, or nests them too deep. 请求字段过多或嵌套过深。");
		}
	}

	/**
	 * The library has one exception for both limits. If the request passes with any
	 * depth, its depth was the reason.
	 */
	private boolean isTooDeep(ExecutionContext context, CoercedVariables variables) {
		try {
			normalise(context, variables, Integer.MAX_VALUE);
			return true;
		}
		catch (AbortExecutionException ex) {
			return false;
		}
	}

	private ExecutableNormalizedOperation normalise(ExecutionContext context, CoercedVariables variables, int levels) {
		Options options = Options.defaultOptions()
			.graphQLContext(context.getGraphQLContext())
			.locale(context.getLocale())
			.maxFieldsCount(this.limits.mostFields())
			.maxChildrenDepth(levels);
		return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(context.getGraphQLSchema(),
				context.getOperationDefinition(), context.getFragmentsByName(), variables, options);
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
