package org.policygraph.query.compile;

/**
 * Stands for the text of a variable while an operation is compiled once for all texts.
 * Code that only passes the value on works with it. Code that looks into the value gets
 * {@link Needed}, and the operation is then compiled with its values each time.
 *
 * @param variable the name of the variable
 */
public record VariableReference(String variable) {

	/** The compiler needs the value itself. */
	public static final class Needed extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private Needed(String variable) {
			super("The value of $" + variable + " is needed", null, false, false);
		}

	}

	/**
	 * Making a text of a value means looking into it.
	 * @throws Needed always
	 */
	@Override
	public String toString() {
		throw new Needed(this.variable);
	}

}
