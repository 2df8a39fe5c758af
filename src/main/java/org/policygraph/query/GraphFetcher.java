package org.policygraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/**
 * Answers a root field with one statement. It is a managed read: on a cluster the driver
 * may repeat it on another member.
 */
final class GraphFetcher implements DataFetcher<@Nullable Object> {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final TransactionConfig PATIENCE = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(3))
		.build();

	private final Driver driver;

	private final RequestLimits limits;

	GraphFetcher(Driver driver, RequestLimits limits) {
		this.driver = driver;
		this.limits = limits;
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		SelectedField root = new RootField(environment);
		this.limits.check(root);
		GraphQLFieldDefinition field = environment.getFieldDefinition();
		List<Object> rows = run(compile(field, root));
		List<SelectedField> selected = root.getSelectionSet().getImmediateFields();
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
			return rows.stream().map((row) -> CypherCompiler.read(row, selected)).toList();
		}
		return rows.isEmpty() ? null : CypherCompiler.read(rows.get(0), selected);
	}

	private static CompiledQuery compile(GraphQLFieldDefinition field, SelectedField root) {
		var cypher = field.getAppliedDirective("cypher");
		if (cypher != null) {
			return new CompiledQuery(read((String) cypher.getArgument("file").getValue()), root.getArguments());
		}
		return CypherCompiler.nodes(NodeType.of((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType())), root);
	}

	private static String read(@Nullable String file) {
		try (InputStream bytes = GraphFetcher.class.getResourceAsStream("/cypher/" + file + ".cypher")) {
			if (bytes == null) {
				throw new IllegalStateException("cypher/" + file + ".cypher is missing from this build");
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Object> run(CompiledQuery query) {
		Map<String, Object> parameters = query.parameters();
		try (Session session = this.driver.session(READ)) {
			return session.executeRead((transaction) -> transaction.run(query.cypher(), parameters)
				.list((row) -> row.get("row").asObject()), PATIENCE);
		}
	}

}
