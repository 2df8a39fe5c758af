package org.policygraph.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.QueryType;

import org.policygraph.graph.CypherFile;

/**
 * The statements that stream the selected nodes and relationships.
 *
 * @param nodes the nodes, each once
 * @param relationships the relationships between them, each once
 * @param parameters of both
 */
record SelectedGraph(String nodes, String relationships, Map<String, Object> parameters) {

	private static final String STATEMENT = "MATCH (chosen) RETURN chosen";

	private static final String COLUMNS = "[chosen]";

	/**
	 * Finds the statements.
	 * @throws ExportFailure when the selection names something that is missing, or when a
	 * statement does more than read
	 */
	static SelectedGraph of(Selection selection, QueryRunner database) {
		if (selection instanceof Selection.Part part) {
			return part(part, database);
		}
		if (selection instanceof Selection.Chosen chosen) {
			return chosen(chosen.statement().strip().replaceAll("[;\\s]+$", ""), database);
		}
		return new SelectedGraph(read("export-whole-nodes"), read("export-whole-relationships"), Map.of());
	}

	private static SelectedGraph part(Selection.Part part, QueryRunner database) {
		Map<String, Object> parameters = Map.of("documents", part.documents(), "regions", part.regions());
		List<String> missing = database.run(read("export-named"), parameters).list((row) -> row.get("key").asString());
		if (!missing.isEmpty()) {
			throw new ExportFailure("The graph has no " + String.join(", ", missing) + ". 图谱中没有这些文件或区划。");
		}
		return new SelectedGraph(read("export-part-nodes"), read("export-part-relationships"), parameters);
	}

	private static SelectedGraph chosen(String statement, QueryRunner database) {
		Result plan = database.run("EXPLAIN " + statement);
		List<String> columns = plan.keys();
		if (plan.consume().queryType() != QueryType.READ_ONLY || columns.isEmpty()) {
			throw new ExportFailure("--cypher takes a statement that only reads and returns something. 语句只能读取，且须有返回值。");
		}
		String all = columns.stream()
			.map((column) -> "`" + column.replace("`", "``") + "`")
			.collect(Collectors.joining(", ", "[", "]"));
		return new SelectedGraph(around(statement, all, "export-chosen-nodes"),
				around(statement, all, "export-chosen-relationships"), Map.of());
	}

	/** The statement last: whatever it holds stays as it is. */
	private static String around(String statement, String columns, String name) {
		return read(name).replace(COLUMNS, columns).replace(STATEMENT, statement);
	}

	/** A statement of {@code cypher/read}. */
	static String read(String name) {
		return CypherFile.read("read/" + name);
	}

}
