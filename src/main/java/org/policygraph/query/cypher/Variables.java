package org.policygraph.query.cypher;

/** Names of a statement by position: what a client calls things never comes into it. */
final class Variables {

	private int next;

	String next(String prefix) {
		return prefix + this.next++;
	}

}
