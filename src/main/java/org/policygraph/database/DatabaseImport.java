package org.policygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the database of a local server of CSV files, by {@code neo4j-admin database
 * import}: the server must not run, and have no database yet.
 */
public final class DatabaseImport {

	private final LocalNeo4jSettings settings;

	private final ServerFiles files;

	public DatabaseImport(LocalNeo4jSettings settings) {
		this.settings = settings.absolute();
		this.files = new ServerFiles(this.settings);
	}

	/**
	 * Makes sure that there is nothing that an import would destroy.
	 * @throws DatabaseUnavailable when there is
	 */
	public void requireEmpty() {
		LocalNeo4j.requireJars(this.files, this.settings);
		if (LocalNeo4j.running(this.settings.home()).isPresent()) {
			throw notEmpty("is served by a running Policy Graph", "正在运行");
		}
		if (Files.exists(this.files.store()) && !Files.exists(this.files.importing())) {
			throw notEmpty("holds a database already", "已有数据");
		}
	}

	private DatabaseUnavailable notEmpty(String state, String inChinese) {
		return new DatabaseUnavailable(
				"The folder " + this.settings.home() + " " + state + "; a bulk load makes a new database. 该目录"
						+ inChinese + "，批量导入只能用于空数据库。",
				"Use import instead, or choose another folder with --policy-graph.home=FOLDER. 请改用 import，或用 --policy-graph.home 指定其他目录。");
	}

	/**
	 * Runs the import. If it fails, its files are removed.
	 * @param arguments the options that name the files
	 */
	public void run(List<String> arguments) {
		try {
			Files.createDirectories(this.settings.home());
			HomeLock lock = HomeLock.take(this.files);
			try {
				this.files.write();
				this.files.discardBrokenImport();
				Files.write(this.files.importing(), List.of());
				boolean done = new ServerCommand(this.settings, this.files).importDatabase(arguments);
				if (!done) {
					this.files.discardBrokenImport();
					throw new DatabaseUnavailable("Neo4j's import failed. 批量导入失败。 It said:\n" + this.files.lastLines(),
							"See " + this.files.console() + ". 请查看日志。");
				}
				Files.delete(this.files.importing());
			}
			finally {
				lock.close();
			}
		}
		catch (IOException ex) {
			throw LocalNeo4j.unwritable(this.settings, ex);
		}
		catch (InterruptedException ex) {
			throw LocalNeo4j.interrupted();
		}
	}

	/** A folder for the files, on the disk that the database will be on. */
	public Path workFolder() {
		return this.settings.home().resolve("bulk");
	}

}
