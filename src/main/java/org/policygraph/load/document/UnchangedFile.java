package org.policygraph.load.document;

/**
 * A file that has not changed since the graph got its document.
 *
 * @param document the document's id
 * @param sha256 the digest of the file
 * @param source the name of the file that the document was read from
 * @param doubts how many doubts were reported about the document
 * @param recorded whether the graph records that this file gives the document
 */
public record UnchangedFile(String document, String sha256, String source, int doubts, boolean recorded) {

	/** The same file, with what the graph records of it. */
	public UnchangedFile recorded(boolean isRecorded) {
		return new UnchangedFile(this.document, this.sha256, this.source, this.doubts, isRecorded);
	}

}
