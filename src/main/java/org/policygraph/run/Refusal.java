package org.policygraph.run;

/** A request that cannot be carried out, for a reason that the client can remove. */
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
