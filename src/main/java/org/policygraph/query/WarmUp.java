package org.policygraph.query;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Driver;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;

import org.policygraph.query.compile.RequestReader;
import org.policygraph.query.cypher.CypherWriter;
import org.policygraph.query.model.GraphModel;

/**
 * Asks the widest questions once, as the last task of a start: a database that has just
 * started plans its first large statement for longer than a query may take. The program
 * reports that it is ready when this is done. If it fails, the program starts all the
 * same.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class WarmUp implements ApplicationRunner {

	private static final Log LOG = LogFactory.getLog(WarmUp.class);

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final List<String> REQUESTS = List.of(
			"{ a: responsibilityChain(task: \"\") { task { id } } b: responsibilityChain(department: \"\") { task { id } } c: responsibilityChain(region: \"\", direction: DOWN) { task { id } } d: responsibilityChain(department: \"\", direction: DOWN) { task { id } } }",
			"{ search(text: \"\") { totalCount edges { highlights { snippet } node { id } } } }",
			"{ search(text: \"\", within: \"\") { edges { highlights { snippet } node { id } } } }",
			"{ compare(regions: [\"\"], topic: \"\") { rows { kind } } }", "{ explain(id: \"\") { rule } }",
			"{ tasks(where: {within: \"\"}) { title document { title } departmentsConnection { edges { role node { name } } } } }");

	private final GraphQlSource source;

	private final GraphReads reads;

	WarmUp(GraphQlSource source, Driver driver, boolean cluster) {
		this.source = source;
		this.reads = new GraphReads(driver, cluster, PATIENCE, QueryConcurrencyLimit.none());
	}

	@Override
	public void run(ApplicationArguments arguments) {
		run();
	}

	void run() {
		try {
			GraphQLSchema schema = this.source.schema();
			GraphModel model = GraphModel.of(schema);
			ask(schema, model, widest(schema, model));
			REQUESTS.forEach((request) -> ask(schema, model, request));
		}
		catch (RuntimeException ex) {
			LOG.debug("Not warmed up", ex); // stopped meanwhile: whoever asks is told why
		}
	}

	private void ask(GraphQLSchema schema, GraphModel model, String request) {
		ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(schema, Parser.parse(request), null, CoercedVariables.emptyVariables())
			.getTopLevelFields()
			.forEach((root) -> {
				RequestReader.Asked asked = RequestReader.read(model, root);
				this.reads.rows(CypherWriter.write(asked.question()), asked.parameters()).toCompletableFuture().join();
			});
	}

	/** Any node with all its values, whatever its type. */
	private static String widest(GraphQLSchema schema, GraphModel model) {
		return "{ node(id: \"\") { id " + model.implementing("Node")
			.stream()
			.map((type) -> "... on " + type.name() + " { "
					+ schema.getObjectType(type.name())
						.getFieldDefinitions()
						.stream()
						.filter((field) -> GraphQLTypeUtil.isScalar(GraphQLTypeUtil.unwrapAll(field.getType())))
						.map((field) -> type.name() + field.getName() + ": " + field.getName())
						.collect(Collectors.joining(" "))
					+ " }")
			.collect(Collectors.joining(" ")) + " } }";
	}

}
