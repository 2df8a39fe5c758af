package org.policygraph.query.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A type of nodes: what the directives of the schema say of it and its fields. One object
 * for one type, so that questions compare fast.
 */
public final class NodeType {

	private final String name;

	private final List<String> labels;

	private final String key;

	private final @Nullable String within;

	private final @Nullable Fulltext fulltext;

	private final Map<String, NodeField> fields = new LinkedHashMap<>();

	NodeType(String name, List<String> labels, String key, @Nullable String within, @Nullable Fulltext fulltext) {
		this.name = name;
		this.labels = labels;
		this.key = key;
		this.within = within;
		this.fulltext = fulltext;
	}

	/** The full-text index of a type, and the properties that it holds. */
	public record Fulltext(String index, List<String> fields) {
	}

	/** Whether its nodes can be searched for. */
	boolean isSearched() {
		return this.fulltext != null;
	}

	public Fulltext fulltext() {
		return Objects.requireNonNull(this.fulltext, this.name);
	}

	void add(NodeField field) {
		this.fields.put(field.name(), field);
	}

	public String name() {
		return this.name;
	}

	/** The property that tells one node from another. */
	public String key() {
		return this.key;
	}

	/** The pattern from {@code this} to the region {@code it} in which a node stands. */
	public @Nullable String within() {
		return this.within;
	}

	public @Nullable NodeField field(String field) {
		return this.fields.get(field);
	}

	/** The scalar of that name. */
	public NodeField.Scalar scalar(String field) {
		if (this.fields.get(field) instanceof NodeField.Scalar scalar) {
			return scalar;
		}
		throw new IllegalStateException(this.name + " has no value " + field);
	}

	/** The relation of that name. */
	public NodeField.Relation relation(String field) {
		if (this.fields.get(field) instanceof NodeField.Relation relation) {
			return relation;
		}
		throw new IllegalStateException(this.name + " has no relation " + field);
	}

	/** Whether siblings have an order of their own. */
	public boolean isOrdered() {
		return this.fields.containsKey("ordinal");
	}

	/** The node's pattern: (n1:Region:City). */
	public String pattern(String variable) {
		return "(" + variable + ":" + String.join(":", this.labels) + ")";
	}

	@Override
	public String toString() {
		return this.name;
	}

}
