package org.policygraph.server;

import java.util.Optional;

import org.springframework.context.ApplicationContext;

/** Without its database the program is of no use: it says so and ends. */
public final class DatabaseDeath {

	static final int CODE = 70;

	private DatabaseDeath() {
	}

	/** Ends this program when the server that it started ends. */
	public static void exitOn(ApplicationContext context) {
		Optional.ofNullable(context.getBeanProvider(LocalDatabase.class).getIfAvailable())
			.map(LocalDatabase::server)
			.ifPresent((server) -> server.death().thenAccept(DatabaseDeath::exit));
	}

	/** At once: what is at work would wait for an answer first. */
	private static void exit(String lastWords) {
		print(lastWords);
		Runtime.getRuntime().halt(CODE);
	}

	static void print(String lastWords) {
		System.err.println(
				"Neo4j ended while the program ran; start again. Committed data is safe. 数据库进程意外结束，请重新启动；已提交的数据不受影响。\n"
						+ lastWords);
		System.err.flush();
	}

}
