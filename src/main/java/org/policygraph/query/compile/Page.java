package org.policygraph.query.compile;

import java.util.List;

/**
 * A page of a sorted list.
 *
 * @param keys by what it is sorted, the last of them unlike for any two
 * @param after the parameters of the cursor after which it starts, -1 for a null; empty
 * without a cursor
 * @param skip the parameter that says how many are left out, -1 for none
 * @param limit the parameter that says how many there are at most
 */
public record Page(List<Key> keys, List<Integer> after, int skip, int limit) {

	/**
	 * One key of an order. Nulls come last, in a descending order first.
	 *
	 * @param edge whether it is the relationship's
	 * @param property the property; empty for the identity of the relationship
	 */
	public record Key(boolean edge, String property, boolean descending, boolean nullable) {

		Key reversed() {
			return new Key(this.edge, this.property, !this.descending, this.nullable);
		}

		public String write(String node, String edgeVariable) {
			return this.property.isEmpty() ? "elementId(" + edgeVariable + ")"
					: (this.edge ? edgeVariable : node) + "." + this.property;
		}

	}

}
