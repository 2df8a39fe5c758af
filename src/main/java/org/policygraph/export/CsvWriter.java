package org.policygraph.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.policygraph.bulk.CsvGraph;
import org.policygraph.bulk.TableFolders;

/**
 * The tables that a bulk load makes, and the options of {@code neo4j-admin database
 * import full} that name them.
 */
final class CsvWriter implements FormatWriter {

	/** In the folder: neo4j-admin database import full neo4j @import.args. */
	static final String ARGUMENTS = TableFolders.ARGUMENTS;

	private final Path folder;

	private final CsvGraph graph;

	CsvWriter(Path folder) {
		this.folder = folder;
		this.graph = new CsvGraph(folder);
	}

	@Override
	public void node(GraphNode node) {
		NodeKey key = node.key();
		Map<String, Object> others = new TreeMap<>(node.properties());
		others.remove(key.keyName());
		requireLists(others);
		this.graph.node(String.join(":", key.labels()), key.keyName(), key.requireKey(), others);
	}

	@Override
	public void relationship(GraphRelationship relationship) {
		requireLists(relationship.properties());
		this.graph.relationship(relationship.type(), relationship.from().label(), relationship.from().requireKey(),
				relationship.to().label(), relationship.to().requireKey(), relationship.properties());
	}

	private static void requireLists(Map<String, Object> properties) {
		properties.forEach((name, value) -> {
			if (value instanceof List<?> list
					&& list.stream().anyMatch((one) -> one.toString().indexOf(CsvGraph.LIST_SEPARATOR) >= 0)) {
				throw new ExportFailure("A list in " + name
						+ " holds the character U+001F, which parts lists in csv; choose another format. 列表中含有 U+001F，csv 格式无法表示，请改用其他格式。");
			}
		});
	}

	/** Files are named from the folder on; a quote of its own would end the option. */
	@Override
	public void finish() throws IOException {
		this.graph.close();
		List<String> arguments = this.graph.arguments()
			.stream()
			.map((argument) -> argument.replace(this.folder + File.separator, "").replace("=\"", "=U+0022"))
			.toList();
		Files.write(this.folder.resolve(ARGUMENTS), arguments);
	}

	@Override
	public void close() throws IOException {
		this.graph.close();
	}

}
