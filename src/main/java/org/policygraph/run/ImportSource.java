package org.policygraph.run;

/** The places where an import can be asked for. */
public enum ImportSource {

	/** The command {@code import}. */
	COMMAND_LINE,

	/** The server, when it started. */
	START,

	/** A client, over GraphQL. */
	GRAPHQL

}
