package org.policygraph.run;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;

/** Turns refusals into GraphQL errors, before the handlers of other failures. */
@Component
@Order(0)
class Refusals extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		return (failure instanceof Refusal refusal) ? error(GraphqlErrorBuilder.newError(environment), refusal) : null;
	}

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable failure) {
		return (failure instanceof Refusal refusal) ? Mono.just(List.of(error(GraphqlErrorBuilder.newError(), refusal)))
				: Mono.empty();
	}

	private static GraphQLError error(GraphqlErrorBuilder<?> error, Refusal refusal) {
		return error.message("%s", refusal.getMessage())
			.errorType(ErrorClassification.errorClassification(refusal.code()))
			.extensions(Map.of("code", refusal.code()))
			.build();
	}

}
