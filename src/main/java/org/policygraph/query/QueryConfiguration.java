package org.policygraph.query;

import java.net.InetAddress;
import java.net.InetSocketAddress;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.DataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import org.policygraph.query.schema.SchemaExtension;

/**
 * The endpoint: every root field of the schema is answered by one statement, unless a
 * controller answers it.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer endpoint(ObjectProvider<DataFetcherExceptionResolver> resolvers) {
		return (builder) -> builder.configureTypeDefinitions(SchemaExtension::extend)
			.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(new ParsedRequests(RequestLimits.DEFAULT))
				.queryExecutionStrategy(new DirectAnswers(
						DataFetcherExceptionResolver.createExceptionHandler(resolvers.orderedStream().toList()))));
	}

	/** Operations are prepared for later requests, unless the setting says no. */
	@Bean
	Instrumentation requestChecks(@Value("${policy-graph.query.prepared-operations:true}") boolean prepares) {
		FieldCompiler compiler = new FieldCompiler();
		return new RequestChecks(RequestLimits.DEFAULT, compiler,
				prepares ? new PreparedOperations(compiler) : PreparedOperations.none(compiler));
	}

	@Bean
	RuntimeWiringConfigurer fetchers(Driver driver, Neo4jConnectionDetails connection,
			@Value("${policy-graph.query.concurrency-limit:true}") boolean limits) {
		QueryConcurrencyLimit limit = (limits && isHere(connection))
				? new QueryConcurrencyLimit(Runtime.getRuntime().availableProcessors()) : QueryConcurrencyLimit.none();
		return wiring(new GraphFetcher(new GraphReads(driver, isCluster(connection), GraphReads.PATIENCE, limit)));
	}

	/** A database on this machine shares our processors; of another nothing is known. */
	private static boolean isHere(Neo4jConnectionDetails connection) {
		InetAddress address = new InetSocketAddress(connection.getUri().getHost(), 0).getAddress();
		return address != null && address.isLoopbackAddress();
	}

	private static boolean isCluster(Neo4jConnectionDetails connection) {
		return connection.getUri().getScheme().startsWith("neo4j");
	}

	@Bean
	@ConditionalOnWebApplication
	@ConditionalOnProperty(name = "policy-graph.warm-up", matchIfMissing = true)
	WarmUp warmUp(GraphQlSource source, Driver driver, Neo4jConnectionDetails connection) {
		return new WarmUp(source, driver, isCluster(connection));
	}

	/** Fields of Query that nothing else answers are read from the graph. */
	static RuntimeWiringConfigurer wiring(DataFetcher<?> graph) {
		return new RuntimeWiringConfigurer() {

			@Override
			public void configure(RuntimeWiring.Builder builder) {
				builder.wiringFactory(new GraphWiring(graph));
			}

		};
	}

	/** The wiring of what the schema maps to the graph. */
	record GraphWiring(DataFetcher<?> graph) implements WiringFactory {

		@Override
		public @Nullable DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment field) {
			return field.getParentType().getName().equals("Query") ? this.graph : null;
		}

		@Override
		public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
			return environment.getInterfaceTypeDefinition().getName().equals("Node");
		}

		/** Answers are whole: nothing is left to be resolved. */
		@Override
		public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
			return (any) -> null;
		}

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
		return new RequestErrors();
	}

}
