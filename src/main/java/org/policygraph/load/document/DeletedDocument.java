package org.policygraph.load.document;

import org.policygraph.load.session.WriteCounts;

/**
 * What was deleted with a document.
 *
 * @param id the document's id
 * @param title its title
 * @param cited whether others cite it, so that a node with its title stays
 * @param written what was written
 */
public record DeletedDocument(String id, String title, boolean cited, WriteCounts written) {

	public long nodesDeleted() {
		return this.written.nodesDeleted();
	}

	public long relationshipsDeleted() {
		return this.written.relationshipsDeleted();
	}

}
