package org.policygraph.run;

import java.util.List;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A subscription that is refused says why, in an event of its own; otherwise Spring would
 * say of the answer without events that it was no subscription.
 */
@Component
@ConditionalOnWebApplication
class EventErrors implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		boolean events = request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
		return events ? chain.next(request).map(EventErrors::asEvent) : chain.next(request);
	}

	private static WebGraphQlResponse asEvent(WebGraphQlResponse response) {
		ExecutionResult result = response.getExecutionResult();
		if (result.getErrors().isEmpty() || result.getData() instanceof Publisher) {
			return response;
		}
		ExecutionResult refusal = ExecutionResultImpl.newExecutionResult().errors(result.getErrors()).build();
		return response.transform((builder) -> builder.data(Flux.just(refusal)).errors(List.of()));
	}

}
