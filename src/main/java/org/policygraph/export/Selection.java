package org.policygraph.export;

import java.util.List;

/** The part of the graph to export. */
public sealed interface Selection {

	/** All of it. */
	static Selection whole() {
		return new Whole();
	}

	/**
	 * Documents with all their parts, the nodes that these lead to, and the nodes above:
	 * organs up to the ministry, regions up to the nation.
	 * @param documents the ids of documents
	 * @param regions the codes of regions: they and all below them, and the documents
	 * that apply to these
	 */
	static Selection of(List<String> documents, List<String> regions) {
		return new Part(List.copyOf(documents), List.copyOf(regions));
	}

	/**
	 * The result of a statement: nodes, relationships with their ends, paths, and lists
	 * of these.
	 * @param statement a statement that only reads, whose columns have names
	 */
	static Selection of(String statement) {
		return new Chosen(statement);
	}

	/** All. */
	record Whole() implements Selection {
	}

	/**
	 * Of documents and regions.
	 *
	 * @param documents ids
	 * @param regions codes
	 */
	record Part(List<String> documents, List<String> regions) implements Selection {
	}

	/**
	 * Of a statement.
	 *
	 * @param statement Cypher
	 */
	record Chosen(String statement) implements Selection {
	}

}
