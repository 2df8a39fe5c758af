package org.policygraph.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		return new String[] { "policy-graph " + text() };
	}

	/** The version alone. */
	static String text() throws IOException {
		Properties build = new Properties();
		try (InputStream bytes = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
			if (bytes != null) {
				build.load(bytes);
			}
		}
		return build.getProperty("build.version", "(not built by Maven)");
	}

}
