package org.policygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An import destroys nothing, and leaves nothing half made. */
class DatabaseImportTests {

	@TempDir
	private Path home;

	@Test
	void aDatabaseThatIsThereIsLeftAlone() throws IOException {
		DatabaseImport database = new DatabaseImport(settings());
		assertThatCode(database::requireEmpty).doesNotThrowAnyException();
		Path store = Files.createDirectories(this.home.resolve("data/databases/neo4j"));
		assertThatThrownBy(database::requireEmpty).isInstanceOf(DatabaseUnavailable.class)
			.hasMessageContaining("holds a database already")
			.hasMessageContaining("批量导入只能用于空数据库");
		assertThat(store).exists();
	}

	@Test
	void whatABrokenOffImportLeftIsNoDatabase() throws IOException {
		Path store = Files.createDirectories(this.home.resolve("data/databases/neo4j"));
		Files.writeString(store.resolve("neostore"), "half");
		Files.createFile(this.home.resolve("importing"));
		assertThatCode(() -> new DatabaseImport(settings()).requireEmpty()).doesNotThrowAnyException();
		new ServerFiles(settings()).discardBrokenImport();
		assertThat(store).doesNotExist();
		assertThat(this.home.resolve("importing")).doesNotExist();
	}

	@Test
	void aFailedImportSaysWhatNeo4jSaidAndLeavesNothing() {
		DatabaseImport database = new DatabaseImport(settings());
		assertThatThrownBy(() -> database.run(List.of("--nodes=Task=" + this.home.resolve("missing.csv"))))
			.isInstanceOf(DatabaseUnavailable.class)
			.hasMessageContaining("missing.csv");
		assertThatCode(database::requireEmpty).doesNotThrowAnyException();
		assertThat(this.home.resolve("data/databases/neo4j")).doesNotExist();
	}

	private LocalNeo4jSettings settings() {
		return new LocalNeo4jSettings(this.home, Path.of("target", "neo4j", "lib"), 7687, 7474, "512m", "64m", false,
				Duration.ofMinutes(2));
	}

}
