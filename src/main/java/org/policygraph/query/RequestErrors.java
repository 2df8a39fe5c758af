package org.policygraph.query;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

import org.policygraph.query.answer.RequestRefused;

/** What a client is told of a failure: a code, and a sentence in two languages. */
final class RequestErrors extends DataFetcherExceptionResolverAdapter {

	private static final Log LOG = LogFactory.getLog(RequestErrors.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		String code = code(failure);
		if (code.equals("INTERNAL_ERROR")) {
			LOG.error("A question could not be answered: " + environment.getField().getName(), failure);
		}
		return GraphqlErrorBuilder.newError(environment)
			.message("%s", message(code, failure))
			.errorType(ErrorClassification.errorClassification(code))
			.extensions(Map.of("code", code))
			.build();
	}

	private static String code(Throwable failure) {
		if (failure instanceof RequestRefused refused) {
			return refused.code();
		}
		boolean timeout = failure instanceof Neo4jException neo4j && neo4j.code().contains("TransactionTimedOut");
		return timeout ? "TIMEOUT"
				: (failure instanceof ServiceUnavailableException) ? "DATABASE_UNAVAILABLE" : "INTERNAL_ERROR";
	}

	private static String message(String code, Throwable failure) {
		return switch (code) {
			case "TIMEOUT" -> "The question took too long: ask for less. 查询超时，请缩小范围。";
			case "DATABASE_UNAVAILABLE" -> "The database does not answer; try again later. 数据库无响应，请稍后重试。";
			case "INTERNAL_ERROR" -> "The question could not be answered because of an error of ours. 服务内部错误。";
			default -> String.valueOf(failure.getMessage());
		};
	}

}
