package org.policygraph;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lays the jars that Maven runs this with into a folder, as a Spark distribution has
 * them: {@code jars} below {@code SPARK_HOME}.
 */
public final class SparkJars {

	private SparkJars() {
	}

	public static void main(String[] arguments) throws IOException, URISyntaxException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		URLClassLoader loader = (URLClassLoader) Thread.currentThread().getContextClassLoader();
		for (URL url : loader.getURLs()) {
			Path jar = Path.of(url.toURI());
			Path copy = folder.resolve(jar.getFileName().toString());
			if (Files.isRegularFile(jar) && jar.toString().endsWith(".jar") && !jar.toString().contains(maven())
					&& !Files.exists(copy)) {
				Files.copy(jar, copy);
			}
		}
	}

	/** Maven's own parts are none of Spark's. */
	private static String maven() {
		return File.separator + "maven" + File.separator;
	}

}
