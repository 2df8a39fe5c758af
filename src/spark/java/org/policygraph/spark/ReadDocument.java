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

	/** What was read; to be asked only where nothing was refused. */
	Reading.Document document() {
		Reading.Document document = this.reading.document();
		if (document == null) {
			throw new IllegalStateException(this.reading.name() + " was refused");
		}
		return document;
	}

	boolean isRefused() {
		return this.reading.document() == null;
	}

}
