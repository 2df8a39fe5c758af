package org.policygraph.server;

import java.io.PrintStream;
import java.util.List;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

import org.policygraph.load.GraphCounts;
import org.policygraph.load.ImportReport;
import org.policygraph.load.Importer;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.ReportedDoubt;

/** One import as its user sees it: a progress bar, the refused files, a table. */
public final class PrintedImport implements Importer.Progress, AutoCloseable {

	private final ProgressBar bar;

	private final PrintStream out;

	/**
	 * Begins to print the import of so many files.
	 * @param progress draws the progress bar
	 */
	public PrintedImport(int files, PrintStream out, ProgressBarConsumer progress) {
		this.bar = bar(files, progress);
		this.out = out;
	}

	@Override
	public void done(Outcome outcome, List<ReportedDoubt> doubts, WriteCounts soFar) {
		this.bar.step();
	}

	/** Prints the end of the import, and what the graph holds now. */
	public void end(ImportReport report, GraphCounts counts) {
		close();
		print(report);
		print(counts);
	}

	/** Ends the progress bar. */
	@Override
	public void close() {
		this.bar.close();
	}

	/** To standard error: how far, how fast, how long it still takes. */
	public static ProgressBar bar(int files, ProgressBarConsumer consumer) {
		return new ProgressBarBuilder().setTaskName("Import 导入")
			.setInitialMax(files)
			.setStyle(ProgressBarStyle.ASCII)
			.showSpeed()
			.setConsumer(consumer)
			.build();
	}

	private void print(ImportReport report) {
		for (Outcome outcome : report.outcomes()) {
			if (outcome.reason() != null) {
				this.out.println(outcome.status() + "  " + outcome.file() + ": " + outcome.reason());
			}
		}
		this.out.printf(
				"%d imported, %d changed, %d unchanged, %d left for a better copy, %d refused 导入 %1$d，更新 %2$d，未变 %3$d，保留较优文本 %4$d，拒绝 %5$d%n",
				report.count(Outcome.Status.IMPORTED), report.count(Outcome.Status.CHANGED),
				report.count(Outcome.Status.UNCHANGED), report.kept(), report.count(Outcome.Status.REFUSED));
		this.out.printf("written 写入: %d nodes 节点, %d relationships 关系%n", report.written().nodesCreated(),
				report.written().relationshipsCreated());
	}

	private void print(GraphCounts counts) {
		this.out.println();
		row("documents 文件", counts.documents());
		row("actions 行动", counts.actions());
		row("tasks 任务", counts.tasks());
		row("departments 部门", counts.departments());
		row("cities 城市", counts.cities());
		row("regions 区划", counts.regions());
		row("responsibilities 责任", counts.responsibilities());
		row("targets 指标值", counts.targets());
		row("doubts 存疑", counts.doubts());
		this.out.println();
	}

	/** Chinese characters take two columns of a terminal. */
	private void row(String name, long value) {
		int width = name.codePoints().map((c) -> (c > 0xFF) ? 2 : 1).sum();
		this.out.println("  " + name + " ".repeat(Math.max(1, 26 - width)) + String.format("%9d", value));
	}

}
