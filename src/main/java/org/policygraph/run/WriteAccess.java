package org.policygraph.run;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
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
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Everybody may ask queries; mutations and subscriptions need the token. The check covers
 * the operation as a whole, before any of its fields.
 */
@Component
@ConditionalOnWebApplication
class WriteAccess extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

	private static final String CODE = "UNAUTHENTICATED";

	private final WriteToken token;

	WriteAccess(WriteToken token) {
		this.token = token;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		boolean shown = this.token.isShownBy(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(WriteAccess.class, shown)).build());
		return chain.next(request).doOnNext((response) -> {
			if (isRefused(response)) {
				response.getResponseHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			}
		});
	}

	/** Whether the token was shown with a request. */
	static boolean isShown(GraphQLContext context) {
		return context.getOrDefault(WriteAccess.class, false);
	}

	/** Whether an answer is nothing but that the token is missing. */
	static boolean isRefused(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.size() == 1 && errors.get(0).getExtensions() != null
				&& CODE.equals(errors.get(0).getExtensions().get("code"));
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		boolean question = context.getOperationDefinition().getOperation() == Operation.QUERY;
		if (!question && !isShown(context.getGraphQLContext())) {
			throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
				.message("Send the header Authorization: Bearer and the token that the server's start names. "
						+ "请在请求头 Authorization: Bearer 中提供令牌，其位置见服务启动时的提示。")
				.errorType(ErrorClassification.errorClassification(CODE))
				.extensions(Map.of("code", CODE))
				.build()));
		}
		return super.beginExecuteOperation(parameters, state);
	}

}
