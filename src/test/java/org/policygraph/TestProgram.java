package org.policygraph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import org.policygraph.server.Start;
import org.policygraph.testing.TestServer;

/** The program as it serves, with the server that tests share. */
final class TestProgram implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private TestProgram(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts it at a port that is free, without the warm-up, which
	 * {@link ServedGraphTests} covers.
	 * @param settings each as --name=value
	 */
	static TestProgram start(Path home, String... settings) {
		List<String> all = new ArrayList<>(
				List.of("--policy-graph.home=" + home, "--server.port=0", "--policy-graph.warm-up=false"));
		all.addAll(List.of(TestServer.shared().programSettings()));
		all.addAll(List.of(settings));
		return new TestProgram(Objects.requireNonNull(Start.run(WebApplicationType.SERVLET, all)));
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	String endpoint() {
		return "http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port") + "/graphql";
	}

	@Override
	public void close() {
		this.context.close();
	}

}
