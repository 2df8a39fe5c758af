package org.policygraph.load.session;

/**
 * Relationships could not be written, because nodes at their ends are not in the graph.
 * The transaction is rolled back. It can be tried again once nothing is assumed about
 * shared nodes.
 */
public final class MissingNodes extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public MissingNodes(String message) {
		super(message);
	}

}
