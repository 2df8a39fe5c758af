package org.policygraph.query.cypher;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.query.compile.Condition;
import org.policygraph.query.compile.Condition.All;
import org.policygraph.query.compile.Condition.Within;
import org.policygraph.query.compile.Question.Source;
import org.policygraph.query.model.NodeField;
import org.policygraph.query.model.NodeType;

/**
 * A region from which all nodes of a type are found, so that those elsewhere are not
 * looked at: the region, what is part of it, and the pattern of the type backwards. What
 * is told by the document that it belongs to is found by the index of its documents.
 *
 * @param within the condition that becomes the start
 * @param rest what else is asked
 */
record Anchor(Within within, Condition rest) {

	/** How the schema says that a node stands where its document does. */
	private static final String BY_DOCUMENT = "(:Document {id: this.document})";

	/** The anchor of a source; {@code null} where no region must hold. */
	static @Nullable Anchor of(Source source) {
		if (source.where() instanceof Within within) {
			return new Anchor(within, Condition.NONE);
		}
		if (source.where() instanceof All all) {
			List<Condition> rest = new ArrayList<>(all.conditions());
			for (Condition one : all.conditions()) {
				if (one instanceof Within within) {
					rest.remove(one);
					return new Anchor(within, new All(rest));
				}
			}
		}
		return null;
	}

	/** Matches each node once. */
	String match(NodeType type, String node, Variables variables) {
		String start = "MATCH (:Region {code: $p" + this.within.parameter() + "})<-[:PART_OF]-{0,4}(";
		String pattern = this.within.pattern();
		if (pattern.equals("this")) {
			return start + node + ":Region) WITH DISTINCT " + node + " MATCH " + type.pattern(node);
		}
		String region = variables.next("n");
		String regions = start + region + ":Region) MATCH ";
		if (!pattern.startsWith(BY_DOCUMENT)) {
			return regions + NodeField.Relation.bound(pattern, node, region) + " WITH DISTINCT " + node + " MATCH "
					+ type.pattern(node);
		}
		String document = variables.next("n");
		String label = type.pattern(node);
		return regions + "(" + document + ":Document)"
				+ NodeField.Relation.bound(pattern.substring(BY_DOCUMENT.length()), node, region) + " WITH DISTINCT "
				+ document + " MATCH " + label.substring(0, label.length() - 1) + " {document: " + document + ".id})";
	}

}
