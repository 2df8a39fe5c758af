package org.policygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the loader knows of the schema. */
class GraphLoaderTests {

	@Test
	void theNewestSchemaIsTheLastFileOfItsFolder() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher", "schema"))) {
			assertThat(files.map((file) -> file.getFileName().toString()).max(String::compareTo)).get()
				.asString()
				.startsWith("V" + GraphLoader.NEWEST_SCHEMA + "__");
		}
	}

}
