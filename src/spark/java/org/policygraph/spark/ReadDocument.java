package org.policygraph.spark;

import java.io.Serializable;

import org.policygraph.reading.Reading;

/**
 * What became of reading one document.
 *
 * @param index its place among all documents: they are decided about in this order
 * @param reading its rows, or why it was refused
 */
record ReadDocument(long index, Reading reading) implements Serializable {

	/** What was read. Ask only if the document was not refused. */
	Reading.Document document() {
		return ((Reading.Success) this.reading).document();
	}

	/** Why the document was refused. Ask only if it was. */
	String refusal() {
		return ((Reading.Refusal) this.reading).reason();
	}

	boolean isRefused() {
		return this.reading instanceof Reading.Refusal;
	}

}
