package org.policygraph.query;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The endpoint: every root field of the schema is answered by one statement. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

	private static final Log LOG = LogFactory.getLog(QueryConfiguration.class);

	@Bean
	GraphQlSourceBuilderCustomizer extendedSchema() {
		return (builder) -> builder.configureTypeDefinitions(SchemaExtension::extend);
	}

	/**
	 * What is selected below a root field lies in its answer, under the client's own
	 * names.
	 */
	@Bean
	RuntimeWiringConfigurer fetchers(Driver driver) {
		GraphFetcher fetcher = new GraphFetcher(driver, RequestLimits.DEFAULT);
		return new RuntimeWiringConfigurer() {

			@Override
			public void configure(RuntimeWiring.Builder builder) {
				builder.wiringFactory(new WiringFactory() {

					@Override
					public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment field) {
						return field.getParentType().getName().equals("Query") ? fetcher : QueryConfiguration::selected;
					}

				});
			}

		};
	}

	private static @Nullable Object selected(DataFetchingEnvironment environment) {
		return (environment.getSource() instanceof Map<?, ?> row) ? row.get(environment.getField().getResultKey())
				: null;
	}

	/** GraphiQL, its scripts too, comes from this server. */
	@Bean
	@ConditionalOnWebApplication
	RouterFunction<ServerResponse> graphiql() {
		return RouterFunctions.route()
			.GET("/graphiql",
					(request) -> ServerResponse.ok()
						.contentType(MediaType.TEXT_HTML)
						.body(new ClassPathResource("graphiql/index.html")))
			.build();
	}

	@Bean
	DataFetcherExceptionResolver errors() {
		return new DataFetcherExceptionResolverAdapter() {

			@Override
			protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
				if (code(failure).equals("INTERNAL_ERROR")) {
					LOG.error("A question could not be answered: " + environment.getField().getName(), failure);
				}
				return GraphqlErrorBuilder.newError(environment)
					.message(message(failure))
					.errorType(ErrorClassification.errorClassification(code(failure)))
					.extensions(Map.of("code", code(failure)))
					.build();
			}

		};
	}

	private static String code(Throwable failure) {
		if (failure instanceof RequestRefused refused) {
			return refused.code();
		}
		boolean timeout = failure instanceof Neo4jException neo4j && neo4j.code().contains("TransactionTimedOut");
		return timeout ? "TIMEOUT"
				: (failure instanceof ServiceUnavailableException) ? "DATABASE_UNAVAILABLE" : "INTERNAL_ERROR";
	}

	private static String message(Throwable failure) {
		return switch (code(failure)) {
			case "TIMEOUT" -> "The question took too long: ask for less. 查询超时，请缩小范围。";
			case "DATABASE_UNAVAILABLE" -> "The database does not answer; try again later. 数据库无响应，请稍后重试。";
			case "INTERNAL_ERROR" -> "The question could not be answered because of an error of ours. 服务内部错误。";
			default -> String.valueOf(failure.getMessage());
		};
	}

}
