package org.policygraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import org.policygraph.load.ImportReport;
import org.policygraph.load.Importer;
import org.policygraph.load.Outcome;
import org.policygraph.run.ImportSource;
import org.policygraph.run.RecordedImports;

/**
 * Imports files and folders, into the running database or one started for the purpose.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = { "Imports documents: files, or folders with all below them.", "导入文件或目录中的全部文件。",
				"Texts, Markdown, HTML, Word and PDF. 文本、Markdown、HTML、Word 与 PDF。",
				"Exit code 0: all is in the graph; 3: some were refused. 退出码 0：全部入图；3：部分被拒。" })
final class ImportCommand implements Callable<Integer> {

	static final int SOME_REFUSED = 3;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = { "Files or folders.", "文件或目录。" })
	private List<Path> paths = new ArrayList<>();

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		Importer.requireExisting(this.paths);
		List<String> all = new ArrayList<>(this.settings);
		all.addAll(List.of("--policy-graph.import-on-start=false", "--" + LocalDatabase.SHARED + "=true"));
		try (ConfigurableApplicationContext context = Start.run(WebApplicationType.NONE, all)) {
			if (context == null) {
				return CommandLine.ExitCode.SOFTWARE;
			}
			ImportReport report = new PrintedImport(context.getBean(ReadyGraph.class),
					context.getBean(RecordedImports.class), System.out)
				.run(ImportSource.COMMAND_LINE, this.paths);
			return (report.count(Outcome.Status.REFUSED) > 0) ? SOME_REFUSED : CommandLine.ExitCode.OK;
		}
	}

}
