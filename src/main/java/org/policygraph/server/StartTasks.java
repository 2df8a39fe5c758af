package org.policygraph.server;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.policygraph.database.LocalNeo4j;
import org.policygraph.load.GraphLoader;
import org.policygraph.load.Importer;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.PolicyReading;
import org.policygraph.run.ImportRun;
import org.policygraph.run.ImportSource;
import org.policygraph.run.RecordedImports;

/**
 * The tasks of a start, once the server is up: it imports the folder, then prints the
 * addresses. The program is ready when they are done.
 */
@Component
@Order(0)
@ConditionalOnWebApplication
class StartTasks implements ApplicationRunner {

	private final Settings settings;

	private final ReadyGraph graph;

	private final RecordedImports imports;

	private final @Nullable LocalNeo4j server;

	private final Environment environment;

	private final StartingGraph starting;

	private final ObjectProvider<PolicyReading> reading;

	private final PrintStream out = System.out;

	StartTasks(Settings settings, ReadyGraph graph, RecordedImports imports, ObjectProvider<LocalDatabase> database,
			Environment environment, StartingGraph starting, ObjectProvider<PolicyReading> reading) {
		this.reading = reading;
		this.settings = settings;
		this.graph = graph;
		this.imports = imports;
		this.server = Optional.ofNullable(database.getIfAvailable()).map(LocalDatabase::server).orElse(null);
		this.environment = environment;
		this.starting = starting;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.server != null) {
			this.server.death().thenAccept(this::exit);
		}
		GraphLoader loader = this.graph.await();
		if (loader.counts().documents() > 0) {
			this.starting.complete();
		}
		this.imports.closeAbandoned();
		importFolder(loader);
		this.starting.complete();
		printAddresses();
	}

	private void importFolder(GraphLoader loader) {
		if (this.settings.importOnStart()) {
			Path folder = Path.of(this.settings.importFolder());
			if (Files.isDirectory(folder)) {
				importFolder(folder, loader);
			}
			else {
				this.out.println(
						"There is no folder " + folder.toAbsolutePath() + "; nothing was imported. 导入目录不存在，未导入任何文件。");
			}
		}
	}

	private void importFolder(Path folder, GraphLoader loader) {
		PolicyReading reading = this.reading.getObject();
		try (ImportFiles opened = ImportFiles.of(List.of(folder));
				PrintedImport printed = new PrintedImport(opened.files().size(), this.out,
						new ConsoleProgressBarConsumer(System.err))) {
			List<ImportFile> files = opened.files();
			printed.end(this.imports.run(ImportRun.queued(ImportSource.START, files.size()),
					() -> new Importer(reading, loader), files, List.of(printed)), loader.counts());
		}
	}

	private void printAddresses() {
		String address = "http://127.0.0.1:" + this.environment.getProperty("local.server.port");
		this.out.println("  GraphQL        " + address + "/graphql");
		this.out.println("  GraphiQL       " + address + "/graphiql");
		this.out.println("  Token 令牌     " + ImportConfiguration.tokenFile(this.settings) + "  for mutations 用于导入与删除");
		if (this.server != null) {
			this.out.println("  Neo4j Browser  " + this.server.browserUri() + "  user 用户 " + LocalNeo4j.USER
					+ ", password in 密码见 " + this.server.passwordFile());
		}
		else {
			this.out.println("  Neo4j          " + this.environment.getProperty("spring.neo4j.uri"));
		}
		this.out.flush();
	}

	/** Without its database the program is of no use: it says so and ends. */
	private void exit(String lastWords) {
		DatabaseDeath.print(lastWords);
		System.exit(DatabaseDeath.CODE);
	}

}
