package org.policygraph.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.PolicyReading;
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

	@Spec
	private @Nullable CommandSpec spec;

	private final Terminal terminal;

	private final ApplicationSource applications;

	ImportCommand(Terminal terminal, ApplicationSource applications) {
		this.terminal = terminal;
		this.applications = applications;
	}

	@Override
	public Integer call() {
		Path folder = this.watched;
		boolean paths = !this.paths.isEmpty() || this.list != null;
		if (folder != null) {
			if (paths || this.dryRun || this.report != null) {
				throw wrong("--watch FOLDER stands alone. --watch 不与其他参数同用。");
			}
			ImportFiles.requireExisting(List.of(folder));
			return this.applications.run(this.settings.list(),
					(application) -> new WatchedImport(application, this.terminal).run(folder));
		}
		if (!paths) {
			throw wrong("Say what to import: PATH…, --files LIST or --watch FOLDER. 请指定要导入的文件、清单或目录。");
		}
		try (ImportInputs inputs = ImportInputs.open(this.paths, this.list, this.terminal)) {
			return this.applications.run(this.settings.list(), (application) -> once(application, inputs.files()));
		}
	}

	private int once(ConfigurableApplicationContext application, List<ImportFile> files) {
		PolicyReading reading = application.getBean(PolicyReading.class);
		ReadyGraph graph = application.getBean(ReadyGraph.class);
		long refused;
		if (this.dryRun) {
			refused = new PrintedPreview(this.terminal).run(graph.await(), reading, files);
		}
		else {
			PrintedImport printed = new PrintedImport(graph, application.getBean(RecordedImports.class),
					this.terminal.out(), this.terminal.progress());
			refused = reported(printed, reading, files);
		}
		return (refused > 0) ? SOME_REFUSED : CommandLine.ExitCode.OK;
	}

	private long reported(PrintedImport printed, PolicyReading reading, List<ImportFile> files) {
		if (this.report == null) {
			return printed.run(ImportSource.COMMAND_LINE, files, reading, (outcome, reserves, soFar) -> {
			}).count(Outcome.Status.REFUSED);
		}
		try (ReportFiles written = ReportFiles.create(this.report)) {
			return printed.run(ImportSource.COMMAND_LINE, files, reading, written).count(Outcome.Status.REFUSED);
		}
	}

	private ParameterException wrong(String message) {
		if (this.spec == null) {
			throw new IllegalStateException(message);
		}
		return new ParameterException(this.spec.commandLine(), message);
	}

}
