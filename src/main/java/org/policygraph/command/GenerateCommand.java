package org.policygraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.corpus.Corpus;
import org.policygraph.corpus.CorpusDocument;
import org.policygraph.corpus.Noise;
import org.policygraph.file.UnreadableSource;
import org.policygraph.gazetteer.Regions;
import org.policygraph.reading.PolicyReading;

/** Makes up documents whose facts are known: as files, or as a graph. */
@Command(name = "generate", mixinStandardHelpOptions = true,
		description = { "Makes up policy documents whose facts are known.", "生成事实已知的虚构政策文件。",
				"--documents N DIR writes them with what they say; evaluate DIR/truth DIR scores the reading.",
				"--documents N DIR 写出文件与标注；用 evaluate DIR/truth DIR 评测读取。",
				"--tasks N reads as many as have so many tasks and makes an empty local database of them.",
				"--tasks N 读取含有 N 项任务的文件，写入空的本地数据库。" })
final class GenerateCommand implements Callable<Integer> {

	/** One of them says how many. */
	static final class Amount {

		@Option(names = "--documents", paramLabel = "N", description = { "How many documents, as files.", "文件数量。" })
		private int documents;

		@Option(names = "--tasks", paramLabel = "N", description = { "How many tasks, as a graph.", "任务数量，直接入库。" })
		private int tasks;

	}

	@ArgGroup(multiplicity = "1")
	private Amount amount = new Amount();

	@Parameters(paramLabel = "DIR", arity = "0..1", description = { "Where the files are written.", "输出目录。" })
	private @Nullable Path folder;

	@Option(names = "--noise",
			description = { "Half of them as they circulate: traditional, with glosses, watermarks, as pages …",
					"半数带有噪声：繁体、拼音注释、水印、重复标点、GB18030、网页。" })
	private boolean noise;

	@Option(names = "--seed", paramLabel = "S", defaultValue = "1",
			description = { "The same seed makes the same documents.", "随机种子；相同种子生成相同文件。" })
	private long seed;

	@Mixin
	private SettingOptions settings = new SettingOptions();

	@Override
	public Integer call() {
		if (this.amount.tasks != 0) {
			return makeGraph();
		}
		Path to = this.folder;
		if (to == null || !this.settings.list().isEmpty()) {
			throw this.settings.usageError("--documents N needs a folder, DIR, and nothing else. 请指定输出目录。");
		}
		Corpus corpus = new Corpus(Regions.load(), this.seed);
		if (this.amount.documents < 1 || this.amount.documents > corpus.size()) {
			throw this.settings.usageError("--documents must be from 1 to " + corpus.size() + ". 数量应在此范围内。");
		}
		try {
			write(corpus, to);
		}
		catch (IOException ex) {
			throw new UnreadableSource(to.toString(), "cannot be written 无法写入: " + ex.getMessage());
		}
		return 0;
	}

	private int makeGraph() {
		if (this.amount.tasks < 1 || this.folder != null) {
			throw this.settings.usageError("--tasks N takes a number above 0, and no folder. --tasks 后应为正整数，不需要目录。");
		}
		BulkRun run = BulkRun.prepare(this.settings.list(), System.out);
		PolicyReading reading = PolicyReading.load();
		Corpus corpus = new Corpus(reading.regions(), this.seed);
		int documents = corpus.withTasks(this.amount.tasks);
		run.run(reading, documents, (index) -> new MadeUpDocument(corpus, index, noiseOf(index)));
		return 0;
	}

	private void write(Corpus corpus, Path to) throws IOException {
		Path truth = to.resolve("truth");
		Files.createDirectories(truth);
		JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		long tasks = 0;
		for (int i = 0; i < this.amount.documents; i++) {
			CorpusDocument document = corpus.document(i);
			Noise copy = noiseOf(i);
			Files.write(to.resolve(document.stem() + copy.ending()), copy.copy(document.text()));
			Files.write(truth.resolve(document.stem() + ".json"), json.writeValueAsBytes(document.truth()));
			tasks += document.tasks();
		}
		System.out.printf(
				"%d documents with %d tasks in %s, the truth about them in %s%n" + "已生成 %1$d 份文件，共 %2$d 项任务，标注在 %4$s%n",
				this.amount.documents, tasks, to, truth);
		System.out.flush();
	}

	private Noise noiseOf(int index) {
		return this.noise ? Noise.of(index) : Noise.NONE;
	}

}
