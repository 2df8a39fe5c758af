package org.policygraph.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.policygraph.graph.Label;

/**
 * The identity of a node, the same in every export: a label and the key that is unique
 * among the nodes with this label.
 *
 * @param id label and key as one word: Task:…#2.1; if the graph knows no key of such a
 * node, its id in the database
 * @param labels its labels, the one that its key belongs to first
 * @param key the value of its key property, {@code null} where it has none
 */
record NodeKey(String id, List<String> labels, @Nullable String key) {

	private static final Set<String> KEYED = Stream
		.concat(Arrays.stream(Label.values()).map(Label::written),
				Stream.of("FormerRegion", "Gazetteer", "ImportRun", "FileOutcome", "SourceFile"))
		.collect(Collectors.toUnmodifiableSet());

	NodeKey {
		labels = List.copyOf(labels);
	}

	static NodeKey of(String elementId, List<String> labels, @Nullable String key) {
		List<String> ordered = labels.stream()
			.sorted(Comparator.comparing((label) -> KEYED.contains(label) ? 0 : 1))
			.toList();
		boolean known = key != null && !ordered.isEmpty() && KEYED.contains(ordered.get(0));
		return known ? new NodeKey(ordered.get(0) + ":" + key, ordered, key) : new NodeKey(elementId, ordered, null);
	}

	/** The label that its key belongs to. */
	String label() {
		return this.labels.isEmpty() ? "" : this.labels.get(0);
	}

	/** The name of its key property. */
	String keyName() {
		return label().equals(Label.REGION.written()) ? Label.REGION.key() : "id";
	}

	/**
	 * The value of its key property.
	 * @throws ExportFailure where it has none: the format has no other name for a node
	 */
	String requireKey() {
		if (this.key == null) {
			throw new ExportFailure("A node with the labels " + this.labels
					+ " has no key that this graph knows; csv and cypher name nodes by their keys: choose another format or other nodes. "
					+ "该节点没有本图谱所用的键，csv 与 cypher 格式无法表示；请改用其他格式或排除此类节点。");
		}
		return this.key;
	}

}
