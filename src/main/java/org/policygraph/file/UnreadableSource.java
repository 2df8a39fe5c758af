package org.policygraph.file;

/**
 * A file was refused, for the reason in the message. The other files of an import are
 * read all the same.
 */
public class UnreadableSource extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnreadableSource(String file, String reason) {
		super(file + " " + reason);
	}

}
