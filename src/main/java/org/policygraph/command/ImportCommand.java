package org.policygraph.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

import org.policygraph.load.GraphLoader;
import org.policygraph.load.ImportReport;
import org.policygraph.load.Importer;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.PolicyReading;
import org.policygraph.run.ImportRun;
import org.policygraph.run.ImportSource;
import org.policygraph.run.RecordedImports;
import org.policygraph.server.PrintedImport;
import org.policygraph.server.ReadyGraph;

/**
 * Imports files, folders and archives, into the running database or one started for the
 * purpose.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = { "Imports documents: files, folders with all below them, zip archives.",
				"导入文件、目录或 zip 压缩包中的全部文件。", "Texts, Markdown, HTML, Word and PDF. 文本、Markdown、HTML、Word 与 PDF。",
				"What has not changed is not written; an import that was broken off is taken up by running it again.",
				"未变的文件不重复写入；中断后再次运行即可续传。",
				"Exit code 0: all is in the graph; 3: some were refused. 退出码 0：全部入图；3：部分被拒。" })
final class ImportCommand implements Callable<Integer> {

	static final int SOME_REFUSED = 3;

	@Parameters(paramLabel = "PATH", arity = "0..*", description = {
			"Files, folders, zip archives; - is a document in standard input.", "文件、目录、zip 压缩包；- 表示标准输入中的一份文件。" })
	private List<String> paths = new ArrayList<>();

	@Option(names = "--files", paramLabel = "LIST",
			description = { "A file with a path a line; - for standard input.", "路径清单文件，每行一个路径；- 表示标准输入。" })
	private @Nullable String list;

	@Option(names = "--dry-run", description = { "Prints what would be added, changed and removed; writes nothing.",
			"只列出将新增、修改、删除的内容，不写入。" })
	private boolean dryRun;

	@Option(names = "--watch", paramLabel = "FOLDER",
			description = { "Imports a folder, then whatever comes into it or is changed there, until it is stopped.",
					"导入目录并持续监视，新增或修改的文件随到随入，直至停止。" })
	private @Nullable Path watched;

	@Option(names = "--report", paramLabel = "FILE.json", description = {
			"Writes what became of each file, with every doubt and refusal and its place, and a table beside it (FILE.md).",
			"写出报告：每个文件的结果及全部存疑、拒绝与位置，并在旁生成表格（FILE.md）。" })
	private @Nullable Path report;

	@Mixin
	private SettingOptions settings = new SettingOptions();

	private final Terminal terminal;

	private final ApplicationSource applications;

	ImportCommand(Terminal terminal, ApplicationSource applications) {
		this.terminal = terminal;
		this.applications = applications;
	}

	@Override
	public Integer call() {
		check();
		if (this.watched != null) {
			Path folder = this.watched;
			return this.applications.run(this.settings.list(),
					(application) -> new WatchedImport(application, this.terminal).run(folder));
		}
		try (ImportInputs inputs = ImportInputs.open(this.paths, this.list, this.terminal)) {
			return this.applications.run(this.settings.list(), (application) -> {
				long refused = this.dryRun ? preview(application, inputs.files())
						: importFiles(application, inputs.files());
				return (refused > 0) ? SOME_REFUSED : CommandLine.ExitCode.OK;
			});
		}
	}

	private void check() {
		boolean paths = !this.paths.isEmpty() || this.list != null;
		if (this.watched == null && !paths) {
			throw this.settings
				.usageError("Say what to import: PATH…, --files LIST or --watch FOLDER. 请指定要导入的文件、清单或目录。");
		}
		if (this.watched != null) {
			if (paths || this.dryRun || this.report != null) {
				throw this.settings.usageError("--watch FOLDER stands alone. --watch 不与其他参数同用。");
			}
			ImportFiles.requireExisting(List.of(this.watched));
		}
	}

	private long preview(ConfigurableApplicationContext application, List<ImportFile> files) {
		PolicyReading reading = application.getBean(PolicyReading.class);
		return new PrintedPreview(this.terminal).run(application.getBean(ReadyGraph.class).await(), reading, files);
	}

	/** Imports the files; returns how many were refused. */
	private long importFiles(ConfigurableApplicationContext application, List<ImportFile> files) {
		PolicyReading reading = application.getBean(PolicyReading.class);
		try (ReportFiles written = (this.report != null) ? ReportFiles.create(this.report) : null) {
			GraphLoader loader = application.getBean(ReadyGraph.class).await();
			try (PrintedImport printed = new PrintedImport(files.size(), this.terminal.out(),
					this.terminal.progress())) {
				List<Importer.Progress> receivers = (written != null) ? List.of(printed, written) : List.of(printed);
				ImportReport report = application.getBean(RecordedImports.class)
					.run(ImportRun.queued(ImportSource.COMMAND_LINE, files.size()), () -> new Importer(reading, loader),
							files, receivers);
				printed.end(report, loader.counts());
				return report.count(Outcome.Status.REFUSED);
			}
		}
	}

}
