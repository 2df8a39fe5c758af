package org.policygraph.query.answer;

/** A request that asks for what it may not. */
public final class RequestRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	public RequestRefused(String code, String message) {
		super(message);
		this.code = code;
	}

	/** For programs: stays the same whatever the words. */
	public String code() {
		return this.code;
	}

}
