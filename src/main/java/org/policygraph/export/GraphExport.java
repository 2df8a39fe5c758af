package org.policygraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Writes the graph, or a part of it, to a file. Rows are written as they come from the
 * database: the largest graph takes no more memory than a small one.
 */
public final class GraphExport {

	/** So many rows are on their way at once. */
	private static final long FETCHED = 1000;

	private final Driver driver;

	private final Runnable progress;

	/**
	 * Prepares an export.
	 * @param driver to the graph; it is only read
	 * @param progress is told each node and relationship when it is written
	 */
	public GraphExport(Driver driver, Runnable progress) {
		this.driver = driver;
		this.progress = progress;
	}

	/**
	 * Writes a selection.
	 * @param path a file, which is replaced when all is written; or an empty or new
	 * folder
	 * @throws ExportFailure when there is nothing to export, the graph is changed
	 * meanwhile, or the file cannot be written
	 */
	public ExportReport write(Selection selection, ExportFormat format, Path path) {
		try (OutputPath output = OutputPath.prepare(path, format.isFolder())) {
			ExportReport report = write(selection, format, output);
			output.keep();
			return report;
		}
		catch (IOException | UncheckedIOException ex) {
			throw new ExportFailure(path + " cannot be written 无法写入: " + ex.getMessage(), ex);
		}
	}

	private ExportReport write(Selection selection, ExportFormat format, OutputPath output) throws IOException {
		SessionConfig config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(this.driver.executableQueryBookmarkManager())
			.withFetchSize(FETCHED)
			.build();
		try (Session session = this.driver.session(config)) {
			String before = version(session);
			ExportReport report;
			// Not a managed transaction: that would begin anew in the middle of the file.
			try (Transaction transaction = session.beginTransaction();
					FormatWriter writer = format.open(output.temporary(), schema(transaction))) {
				report = write(SelectedGraph.of(selection, transaction), transaction, writer);
			}
			if (!version(session).equals(before)) {
				throw new ExportFailure(
						"The graph was changed while it was exported; export it again. 导出期间图谱被更改，请重新导出。");
			}
			return report;
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			throw new ExportFailure(
					"The connection to Neo4j was lost, and nothing was written; export again once it answers. "
							+ "与数据库的连接已中断，未写出任何文件，请待其恢复后重新导出。 " + ex.getMessage());
		}
		catch (Neo4jException ex) {
			throw new ExportFailure("Neo4j does not answer that 数据库无法执行: " + ex.getMessage(), ex);
		}
	}

	private ExportReport write(SelectedGraph selected, Transaction transaction, FormatWriter writer)
			throws IOException {
		long nodes = 0;
		for (Result rows = transaction.run(selected.nodes(), selected.parameters()); rows.hasNext(); nodes++) {
			writer.node(node(rows.next()));
			this.progress.run();
		}
		if (nodes == 0) {
			throw new ExportFailure("There is nothing to export: no node is selected. 没有可导出的内容：未选中任何节点。");
		}
		long relationships = 0;
		for (Result rows = transaction.run(selected.relationships(), selected.parameters()); rows
			.hasNext(); relationships++) {
			writer.relationship(relationship(rows.next()));
			this.progress.run();
		}
		writer.finish();
		return new ExportReport(nodes, relationships, writer.remarks());
	}

	private static String version(QueryRunner database) {
		return database.run(SelectedGraph.read("graph-version")).single().get("row").asString();
	}

	private static List<String> schema(QueryRunner database) {
		return Arrays.stream(SelectedGraph.read("export-schema").split(";\\s*\\n"))
			.flatMap((statement) -> database.run(statement).list((row) -> row.get("statement").asString()).stream())
			.toList();
	}

	private static GraphNode node(Record row) {
		Map<String, Object> properties = properties(row);
		List<String> labels = row.get("labels").asList(Value::asString);
		Object id = properties.getOrDefault("id", properties.get("code"));
		return new GraphNode(NodeKey.of(row.get("id").asString(), labels, (id instanceof String key) ? key : null),
				properties);
	}

	private static GraphRelationship relationship(Record row) {
		return new GraphRelationship(row.get("type").asString(), end(row, "from"), end(row, "to"),
				PropertyValues.text(row.get("fromName")), PropertyValues.text(row.get("toName")), properties(row));
	}

	private static NodeKey end(Record row, String end) {
		Object key = row.get(end + "Key").asObject();
		return NodeKey.of(row.get(end).asString(), row.get(end + "Labels").asList(Value::asString),
				(key instanceof String words) ? words : null);
	}

	private static Map<String, Object> properties(Record row) {
		return new TreeMap<>(row.get("properties").asMap(PropertyValues::of));
	}

}
