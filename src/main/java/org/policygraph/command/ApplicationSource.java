package org.policygraph.command;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

import org.policygraph.server.DatabaseDeath;
import org.policygraph.server.LocalDatabase;
import org.policygraph.server.Start;

/** Gives a command the application that it works with. */
interface ApplicationSource {

	/**
	 * Runs a command's work.
	 * @param settings those of the command line
	 * @return the exit code
	 */
	int run(List<String> settings, Work work);

	/** What a command does with an application. */
	interface Work {

		/** Does it and returns the exit code. */
		int run(ConfigurableApplicationContext application);

	}

	/** An application of the command's own, for the time of its work. */
	static ApplicationSource own() {
		return (settings, work) -> {
			List<String> all = new ArrayList<>(settings);
			all.addAll(List.of("--policy-graph.import-on-start=false", "--" + LocalDatabase.SHARED + "=true"));
			try (ConfigurableApplicationContext context = Start.run(WebApplicationType.NONE, all)) {
				if (context == null) {
					return CommandLine.ExitCode.SOFTWARE;
				}
				DatabaseDeath.exitOn(context);
				return work.run(context);
			}
		};
	}

}
