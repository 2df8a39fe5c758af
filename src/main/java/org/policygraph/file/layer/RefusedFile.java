package org.policygraph.file.layer;

/** The reason why a file cannot be read, thrown where its name is not known. */
public final class RefusedFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public RefusedFile(String reason) {
		super(reason);
	}

}
