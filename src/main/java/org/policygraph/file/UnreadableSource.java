package org.policygraph.file;

/** A file that is refused, with the reason; the files beside it go on. */
public class UnreadableSource extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnreadableSource(String file, String reason) {
		super(file + " " + reason);
	}

}
