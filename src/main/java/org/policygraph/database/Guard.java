package org.policygraph.database;

import java.io.IOException;

/**
 * The main class of the server's process. It ends with its parent, however that ended:
 * the parent holds the other end of standard input, and the operating system closes it
 * when the parent is gone. Neo4j's own shutdown hook then stops the database cleanly.
 * <p>
 * This class alone of our program is on the server's class path.
 */
final class Guard {

	private static final long PATIENCE = 60_000;

	private Guard() {
	}

	public static void main(String[] arguments) throws ReflectiveOperationException {
		Thread guard = new Thread(Guard::exitWithParent, "exit with parent");
		guard.setDaemon(true);
		guard.start();
		Class.forName("org.neo4j.server.CommunityEntryPoint")
			.getMethod("main", String[].class)
			.invoke(null, (Object) arguments);
	}

	private static void exitWithParent() {
		try {
			while (System.in.read() >= 0) {
				continue;
			}
		}
		catch (IOException ex) {
			// A broken pipe means the same as its end.
		}
		Thread impatient = new Thread(Guard::haltInTheEnd, "halt in the end");
		impatient.setDaemon(true);
		impatient.start();
		System.exit(0);
	}

	private static void haltInTheEnd() {
		try {
			Thread.sleep(PATIENCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(1);
	}

}
