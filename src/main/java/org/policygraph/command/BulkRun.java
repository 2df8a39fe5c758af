package org.policygraph.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import org.policygraph.bulk.BulkLoad;
import org.policygraph.bulk.BulkReport;
import org.policygraph.bulk.Source;
import org.policygraph.database.DatabaseImport;
import org.policygraph.database.DatabaseUnavailable;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.PolicyReading;
import org.policygraph.server.LocalDatabase;

/** One bulk load as its user sees it: a progress bar, what was refused, what was made. */
final class BulkRun {

	private static final double MEGABYTE = 1_000_000;

	private static final double SECOND = 1000;

	/** The settings alone are wanted of Spring. */
	private static final class Nothing {

	}

	private final DatabaseImport database;

	private final PrintStream out;

	private BulkRun(DatabaseImport database, PrintStream out) {
		this.database = database;
		this.out = out;
	}

	/**
	 * Prepares a load into the local database.
	 * @param settings each as --name=value
	 * @throws DatabaseUnavailable when that is not empty, or another one is configured
	 */
	static BulkRun prepare(List<String> settings, PrintStream out) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Nothing.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(settings.toArray(String[]::new))) {
			Environment environment = context.getEnvironment();
			if (environment.containsProperty("spring.neo4j.uri")) {
				throw new DatabaseUnavailable(
						"A bulk load makes the local database, and spring.neo4j.uri is set. 批量导入只用于本地数据库。",
						"Use import, or leave spring.neo4j.uri out. 请改用 import，或去掉 spring.neo4j.uri。");
			}
			DatabaseImport database = new DatabaseImport(LocalDatabase.settings(environment));
			database.requireEmpty();
			return new BulkRun(database, out);
		}
	}

	/** Reads all sources, writes them as CSV, makes the database of that. */
	BulkReport run(PolicyReading reading, int count, IntFunction<Source> sources) {
		Path folder = this.database.workFolder();
		try {
			Instant start = Instant.now();
			BulkReport report;
			try (ProgressBar bar = new ProgressBarBuilder().setTaskName("Read 读取")
				.setInitialMax(count)
				.setStyle(ProgressBarStyle.ASCII)
				.build()) {
				report = new BulkLoad(reading, folder).write(count, sources, (outcome) -> bar.step());
			}
			Instant read = Instant.now();
			this.database.run(report.arguments());
			print(report, Duration.between(start, read), Duration.between(read, Instant.now()));
			return report;
		}
		finally {
			clear(folder);
		}
	}

	/**
	 * Makes the database of tables that are there.
	 * @param tables the options that name them
	 */
	void run(List<String> tables) {
		Instant start = Instant.now();
		this.database.run(tables);
		this.out.printf("import 入库 %.1f s%n", Duration.between(start, Instant.now()).toMillis() / SECOND);
		printNext();
	}

	private void printNext() {
		this.out.println("The next start makes the indexes. 下次启动时建立索引。");
		this.out.flush();
	}

	private static void clear(Path folder) {
		try {
			BulkLoad.clear(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void print(BulkReport report, Duration reading, Duration importing) {
		for (Outcome outcome : report.outcomes()) {
			if (outcome.reason() != null) {
				this.out.println(outcome.status() + "  " + outcome.file() + ": " + outcome.reason());
			}
		}
		this.out.printf(
				"%d documents, %d tasks, %d responsibilities; %d files refused 文件 %1$d，任务 %2$d，责任 %3$d，拒绝 %4$d%n",
				report.documents(), report.tasks(), report.responsibilities(), report.count(Outcome.Status.REFUSED));
		this.out.printf("written 写入: %d nodes 节点, %d relationships 关系%n", report.nodes(), report.relationships());
		this.out.printf("reading 读取 %.1f s, CSV %.1f MB, import 入库 %.1f s%n", reading.toMillis() / SECOND,
				report.size() / MEGABYTE, importing.toMillis() / SECOND);
		printNext();
	}

}
