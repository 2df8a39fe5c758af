package org.policygraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import graphql.GraphQL;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.WiringFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolver;

import org.policygraph.query.schema.SchemaExtension;

/** The schema of the program, without the program. */
final class TestSchema {

	private static final Path FOLDER = Path.of("src", "main", "resources", "graphql");

	private TestSchema() {
	}

	static GraphQLSchema wired(DataFetcher<?> graph) {
		return build(new QueryConfiguration.GraphWiring(graph));
	}

	/** Every field of every type answered by one fetcher, nodes told by their labels. */
	static GraphQLSchema interpreted(DataFetcher<?> every) {
		return build(new WiringFactory() {

			@Override
			public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment field) {
				return every;
			}

			@Override
			public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
				return true;
			}

			@Override
			public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
				return (asked) -> asked.getSchema()
					.getObjectType(((GraphCopy.MemoryNode) asked.getObject()).labels()
						.stream()
						.filter((label) -> !label.equals("City"))
						.findFirst()
						.orElseThrow());
			}

		});
	}

	/** An endpoint as the program puts it together. */
	static GraphQL endpoint(DataFetcher<?> graph, DataFetcherExceptionHandler handler) {
		FieldCompiler compiler = new FieldCompiler();
		return GraphQL.newGraphQL(wired(graph))
			.instrumentation(new RequestChecks(RequestLimits.DEFAULT, compiler, new PreparedOperations(compiler)))
			.preparsedDocumentProvider(new ParsedRequests(RequestLimits.DEFAULT))
			.queryExecutionStrategy(new DirectAnswers(handler))
			.build();
	}

	/** The same, whose errors are told as the program tells them. */
	static GraphQL endpoint(DataFetcher<?> graph) {
		return endpoint(graph, DataFetcherExceptionResolver.createExceptionHandler(List.of(new RequestErrors())));
	}

	private static GraphQLSchema build(WiringFactory factory) {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		for (String file : new String[] { "directives.graphqls", "schema.graphqls", "imports.graphqls" }) {
			registry.merge(new SchemaParser().parse(read(FOLDER.resolve(file))));
		}
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(factory).build();
		return new SchemaGenerator().makeExecutableSchema(SchemaExtension.extend(registry), wiring);
	}

	static GraphQLSchema plain() {
		return wired((environment) -> null);
	}

	/** The first root field of a request. */
	static ExecutableNormalizedField root(GraphQLSchema schema, String request, Map<String, Object> variables) {
		return ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(schema, new Parser().parseDocument(request), null,
					CoercedVariables.of(variables))
			.getTopLevelFields()
			.get(0);
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
