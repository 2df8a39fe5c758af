package org.policygraph.file;

/** Why a file cannot be read, thrown where its name is not known. */
final class RefusedFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RefusedFile(String reason) {
		super(reason);
	}

}
