package org.policygraph.query;

/** A request that asks for what it may not. */
final class RequestRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	RequestRefused(String code, String message) {
		super(message);
		this.code = code;
	}

	/** For programs: stays the same whatever the words. */
	String code() {
		return this.code;
	}

}
