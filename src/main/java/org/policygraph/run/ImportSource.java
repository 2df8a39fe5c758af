package org.policygraph.run;

/** Who asked for an import. */
public enum ImportSource {

	/** The command {@code import}. */
	COMMAND_LINE,

	/** The server, when it started. */
	START,

	/** A client, over GraphQL. */
	GRAPHQL

}
