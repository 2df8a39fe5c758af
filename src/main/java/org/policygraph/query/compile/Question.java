package org.policygraph.query.compile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.query.model.NodeField;
import org.policygraph.query.model.NodeType;

/**
 * What one root field asks, without the client's names and without values: equal
 * questions are one Cypher statement.
 */
public sealed interface Question {

	/** Nodes, each a row. */
	record Nodes(Source source, Page page, List<Value> values) implements Question {
	}

	/** One node by its key. */
	record ByKey(NodeType type, int key, List<Value> values) implements Question {
	}

	/** Nodes of whatever type by their keys: a row has its type and key beside it. */
	record ByKeys(List<Branch> branches, int keys) implements Question {
	}

	/** One value that is the whole answer: a connection or an aggregate. */
	record Whole(Value value) implements Question {
	}

	/** Nodes counted by what they have in common. */
	record Groups(Source source, List<GroupKey> keys, List<Measure> measures, GroupOrder order, int skip,
			int limit) implements Question {
	}

	/** What a statement of the schema answers. */
	record Stated(String statement, String column, @Nullable List<Value> values,
			@Nullable NodeType type) implements Question {
	}

	/**
	 * What full-text indexes find; its numbers are parameters, -1 for none.
	 *
	 * @param most how many of what an index finds are looked at
	 * @param after score and key of the cursor after which the page starts
	 */
	record Search(List<Branch> branches, int query, int within, int most, int limit, List<Integer> after, boolean count,
			boolean page, boolean highlights) implements Question {
	}

	/** What is selected of one type. */
	record Branch(NodeType type, List<Value> values) {
	}

	/**
	 * Where nodes come from: all of a type, or those at the other end of a relation.
	 */
	record Source(NodeType type, NodeField.@Nullable Relation relation, Condition where) {
	}

	/** What a function makes of a property of all nodes; without one they are counted. */
	record Measure(String function, String property) {

		static final Measure COUNT = new Measure("count", "");

	}

	/** By what nodes are put together. */
	sealed interface GroupKey {

		/** By a property. */
		record Property(String property) implements GroupKey {
		}

		/**
		 * By what a relation leads to.
		 *
		 * @param node whether by the node at the other end
		 * @param edge by which properties of the relationship
		 */
		record Related(Source source, boolean node, List<String> edge, List<Value> values) implements GroupKey {
		}

	}

	enum GroupOrder {

		COUNT_DESC, COUNT_ASC, KEY

	}

	/** A value of a row. */
	sealed interface Value {

		/**
		 * A property.
		 *
		 * @param edge whether of the relationship
		 * @param list whether it holds a list
		 */
		record Property(boolean edge, String property, boolean list) implements Value {
		}

		record One(Source source, List<Value> values) implements Value {
		}

		record Many(Source source, Page page, List<Value> values) implements Value {
		}

		/**
		 * A list with its relationships.
		 *
		 * @param count whether all are counted
		 * @param page the page; {@code null} where no edge is asked for
		 * @param cursors whether rows carry what their cursors are made of
		 */
		record Connection(Source source, boolean count, @Nullable Page page, boolean cursors,
				List<Value> values) implements Value {
		}

		record Aggregate(Source source, List<Measure> measures) implements Value {
		}

		/** What a statement of the schema answers, its arguments by their names. */
		record Computed(NodeField.Computed field, List<String> arguments, int firstParameter,
				List<Value> values) implements Value {
		}

	}

}
