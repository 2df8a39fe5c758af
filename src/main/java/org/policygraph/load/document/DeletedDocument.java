package org.policygraph.load.document;

import org.policygraph.load.session.WriteCounts;

/**
 * A document that was deleted.
 *
 * @param id the document's id
 * @param title its title
 * @param cited whether others cite it, so that what it is called stays in the graph
 * @param written what went with it
 */
public record DeletedDocument(String id, String title, boolean cited, WriteCounts written) {

	public long nodesDeleted() {
		return this.written.nodesDeleted();
	}

	public long relationshipsDeleted() {
		return this.written.relationshipsDeleted();
	}

}
