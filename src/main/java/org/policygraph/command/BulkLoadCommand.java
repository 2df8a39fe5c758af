package org.policygraph.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.policygraph.bulk.BulkReport;
import org.policygraph.bulk.Source;
import org.policygraph.bulk.TableFolders;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.PolicyReading;

/** Makes the local database of many files at once. */
@Command(name = "bulk-load", mixinStandardHelpOptions = true,
		description = { "Reads files or folders on all cores and makes an empty local database of them at once.",
				"用全部处理器读取文件或目录，一次性写入空的本地数据库。", "The graph is the one that import makes. 所得图谱与 import 相同。",
				"Exit code 0: all is in the graph; 3: some were refused. 退出码 0：全部入图；3：部分被拒。" })
final class BulkLoadCommand implements Callable<Integer> {

	@ArgGroup(multiplicity = "1")
	private From from = new From();

	@Mixin
	private SettingOptions settings = new SettingOptions();

	/** Documents, or the tables that the Spark job has made of them. */
	private static final class From {

		@Parameters(paramLabel = "PATH", arity = "1..*", description = { "Files or folders.", "文件或目录。" })
		private List<Path> paths = new ArrayList<>();

		@Option(names = "--csv", paramLabel = "FOLDER",
				description = { "The tables that the Spark job has written.", "Spark 作业写出的数据表。" })
		private @Nullable Path csv;

	}

	@Override
	public Integer call() {
		if (this.from.csv != null) {
			List<String> tables = TableFolders.arguments(this.from.csv);
			BulkRun.prepare(this.settings.list(), System.out).run(tables);
			return CommandLine.ExitCode.OK;
		}
		ImportFiles.requireExisting(this.from.paths);
		BulkRun run = BulkRun.prepare(this.settings.list(), System.out);
		List<Path> files = ImportFiles.documents(this.from.paths);
		BulkReport report = run.run(PolicyReading.load(), files.size(), (index) -> Source.of(files.get(index)));
		return (report.count(Outcome.Status.REFUSED) > 0) ? ImportCommand.SOME_REFUSED : CommandLine.ExitCode.OK;
	}

}
