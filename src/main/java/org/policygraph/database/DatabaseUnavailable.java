package org.policygraph.database;

/**
 * The database is not available. The message gives the reason and a remedy, in both
 * languages.
 */
public class DatabaseUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** The remedy, for the reader of the message. */
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
