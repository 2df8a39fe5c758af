package org.policygraph.query.compile;

/**
 * Stands for the text that a variable is given, where an operation is read once for
 * whatever it is given. Only what hands a value on unseen can be read so.
 *
 * @param variable the name of the variable
 */
public record VariableReference(String variable) {

	/** Somebody has to know the value itself. */
	public static final class Needed extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private Needed(String variable) {
			super("The value of $" + variable + " is needed", null, false, false);
		}

	}

	/**
	 * What makes text of a value looks into it.
	 * @throws Needed always
	 */
	@Override
	public String toString() {
		throw new Needed(this.variable);
	}

}
