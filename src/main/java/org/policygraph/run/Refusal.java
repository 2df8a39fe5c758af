package org.policygraph.run;

/** What was asked for cannot be done, and the client can mend it. */
final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	Refusal(String code, String message) {
		super(message);
		this.code = code;
	}

	/** For programs: stays the same whatever the words. */
	String code() {
		return this.code;
	}

}
