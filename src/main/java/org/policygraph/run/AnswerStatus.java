package org.policygraph.run;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The status of an answer, after GraphQL over HTTP: in {@code
 * application/graphql-response+json} a request without the token gets 401 and any other
 * answer without data gets 400; in {@code application/json} every well-formed request
 * gets 200, and its errors name the fault.
 */
@Component
@ConditionalOnWebApplication
class AnswerStatus extends GraphQlHttpHandler {

	AnswerStatus(WebGraphQlHandler handler) {
		super(handler);
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
		return (MediaTypes.APPLICATION_GRAPHQL_RESPONSE.equals(type) && WriteAccess.isRefused(response))
				? HttpStatus.UNAUTHORIZED : super.selectResponseStatus(response, type);
	}

}
