package org.policygraph.database;

/** The database cannot be had: what happened and what to do, in both languages. */
public class DatabaseUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What the reader can do about it. */
	private final String action;

	public DatabaseUnavailable(String description, String action) {
		super(description);
		this.action = action;
	}

	/** What the reader can do about it. */
	public String action() {
		return this.action;
	}

}
