package org.policygraph.server;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A query while the graph is made is refused, and not answered with nothing. */
class StartingGraphTests {

	private final StartingGraph starting = new StartingGraph();

	private final GraphQL endpoint = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(
			new SchemaParser().parse("type Query { tasks: String } type Mutation { write: String }"),
			RuntimeWiring.newRuntimeWiring().build()))
		.instrumentation(this.starting)
		.build();

	@Test
	void queriesAreRefusedUntilTheGraphIsMade() {
		ExecutionResult refused = this.endpoint.execute("{ tasks __typename }");
		assertThat(refused.isDataPresent()).isFalse();
		assertThat(refused.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).isEqualTo(Map.of("code", "GRAPH_STARTING")));
		this.starting.complete();
		assertThat(this.endpoint.execute("{ tasks }").getErrors()).isEmpty();
	}

	@Test
	void theSchemaIsToldAndMutationsAreTakenMeanwhile() {
		assertThat(this.endpoint.execute("{ __typename __schema { queryType { name } } }").getErrors()).isEmpty();
		assertThat(this.endpoint.execute("mutation { write }").getErrors()).isEmpty();
	}

}
