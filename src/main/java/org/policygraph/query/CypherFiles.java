package org.policygraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements of {@code cypher/} that the schema names. */
final class CypherFiles {

	private CypherFiles() {
	}

	static String read(String file) {
		try (InputStream bytes = CypherFiles.class.getResourceAsStream("/cypher/" + file + ".cypher")) {
			if (bytes == null) {
				throw new IllegalStateException("cypher/" + file + ".cypher is missing from this build");
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
