package org.policygraph.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.policygraph.accuracy.Evaluation;
import org.policygraph.accuracy.Score;
import org.policygraph.accuracy.ScoreTable;
import org.policygraph.gazetteer.Regions;

/** Prints how well annotated documents are read, without any database. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = { "Prints precision, recall and F1 for each kind of fact.", "按事实类别输出精确率、召回率与 F1。" })
final class EvaluateCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "GOLD_DIR",
			description = { "The annotations: NNN.json in the annotation format.", "标注目录：NNN.json。" })
	private Path gold = Path.of("");

	@Parameters(index = "1", paramLabel = "SOURCE_DIR",
			description = { "The documents, whose names start with NNN.", "文件目录：文件名以 NNN 开头。" })
	private Path sources = Path.of("");

	@Option(names = "--misses", description = { "Prints each difference below the table.", "在表下逐条列出差异。" })
	private boolean misses;

	@Override
	public Integer call() {
		Map<String, Score> scores = new Evaluation(Regions.load()).of(this.gold, this.sources);
		System.out.print(ScoreTable.of(Evaluation.sum(scores)));
		if (this.misses) {
			System.out.print(ScoreTable.misses(scores));
		}
		System.out.flush();
		return 0;
	}

}
