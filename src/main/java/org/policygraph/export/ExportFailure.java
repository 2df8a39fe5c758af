package org.policygraph.export;

/** An export cannot be made: why, in both languages. Nothing is left of it. */
public class ExportFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ExportFailure(String reason) {
		super(reason);
	}

	ExportFailure(String reason, Throwable cause) {
		super(reason, cause);
	}

}
