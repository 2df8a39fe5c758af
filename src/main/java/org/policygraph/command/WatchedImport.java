package org.policygraph.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import org.policygraph.load.GraphLoader;
import org.policygraph.load.ImportReport;
import org.policygraph.load.Importer;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.PolicyReading;
import org.policygraph.run.ImportRun;
import org.policygraph.run.ImportSource;
import org.policygraph.run.RecordedImports;
import org.policygraph.server.PrintedImport;
import org.policygraph.server.ReadyGraph;

/**
 * Imports whatever comes into a folder. Stops when the program is told to, with the
 * documents that are being written.
 */
final class WatchedImport {

	private static final Duration QUIET = Duration.ofSeconds(1);

	private static final int LAST_GROUP_SECONDS = 30;

	private final ReadyGraph graph;

	private final RecordedImports imports;

	private final Terminal terminal;

	private final PrintStream out;

	private final ConfigurableApplicationContext context;

	private final CountDownLatch ended = new CountDownLatch(1);

	private volatile boolean closing;

	WatchedImport(ConfigurableApplicationContext context, Terminal terminal) {
		this.context = context;
		this.terminal = terminal;
		this.out = terminal.out();
		this.graph = context.getBean(ReadyGraph.class);
		this.imports = context.getBean(RecordedImports.class);
	}

	/** Watches until the program is stopped. */
	int run(Path folder) {
		PolicyReading reading = this.context.getBean(PolicyReading.class);
		try (FolderWatch watch = new FolderWatch(folder, QUIET)) {
			this.context.addApplicationListener((event) -> {
				if (event instanceof ContextClosedEvent) {
					close(watch);
				}
			});
			this.out.println("Watching " + folder.toAbsolutePath() + "; stop with Ctrl-C. 正在监视该目录，按 Ctrl-C 停止。");
			this.out.flush();
			watch.run((files) -> importFiles(files, reading), this::failed);
		}
		finally {
			this.ended.countDown();
		}
		return 0;
	}

	private void importFiles(List<Path> paths, PolicyReading reading) {
		GraphLoader loader = this.graph.await();
		List<ImportFile> files = paths.stream().map(ImportFile::of).toList();
		try (PrintedImport printed = new PrintedImport(files.size(), this.out, this.terminal.progress())) {
			ImportReport report = this.imports.run(ImportRun.queued(ImportSource.COMMAND_LINE, files.size()),
					() -> new Importer(reading, loader), files,
					List.of(printed, (outcome, doubts, soFar) -> stopWhenClosing()));
			printed.end(report, loader.counts());
		}
	}

	private void stopWhenClosing() {
		if (this.closing) {
			throw new CancellationException("The program was stopped. 程序已停止。");
		}
	}

	private void failed(RuntimeException failure) {
		if (!this.closing) {
			this.out.println("This import failed; its files are tried again with the next change. 本次导入失败，下次有变动时重试。 "
					+ failure.getMessage());
			this.out.flush();
		}
	}

	/** The database is only closed once nothing is being written. */
	private void close(FolderWatch watch) {
		this.closing = true;
		watch.close();
		try {
			if (!this.ended.await(LAST_GROUP_SECONDS, TimeUnit.SECONDS)) {
				this.out.println("What was being written is not waited for any longer. 不再等待写入完成。");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
