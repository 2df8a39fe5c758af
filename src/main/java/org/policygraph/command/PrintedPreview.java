package org.policygraph.command;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import me.tongfei.progressbar.ProgressBar;

import org.policygraph.graph.Node;
import org.policygraph.load.GraphLoader;
import org.policygraph.load.Preview;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.PolicyReading;
import org.policygraph.server.PrintedImport;

/**
 * What an import would do, as its user sees it: a line a file, and below it what would
 * change in its document.
 */
final class PrintedPreview {

	/** Parts of a document that are named; of the others there is the number. */
	private static final int NAMED = 10;

	private final Terminal terminal;

	private final PrintStream out;

	private final Map<Status, Integer> files = new EnumMap<>(Status.class);

	PrintedPreview(Terminal terminal) {
		this.terminal = terminal;
		this.out = terminal.out();
	}

	/** Prints it; returns how many files would be refused. */
	int run(GraphLoader loader, PolicyReading reading, List<ImportFile> imported) {
		try (ProgressBar bar = PrintedImport.bar(imported.size(), this.terminal.progress())) {
			new Preview(reading, loader).of(imported, (change) -> {
				print(change);
				bar.step();
			});
		}
		this.out.printf(
				"Nothing was written; an import would have: %d imported, %d changed, %d unchanged, %d left for a better copy, %d refused 未写入；将导入 %1$d，更新 %2$d，未变 %3$d，保留较优文本 %4$d，拒绝 %5$d%n",
				count(Status.IMPORTED), count(Status.CHANGED), count(Status.UNCHANGED),
				count(Status.KEPT_FULL_TEXT) + count(Status.KEPT_BETTER_COPY), count(Status.REFUSED));
		return count(Status.REFUSED);
	}

	private int count(Status status) {
		return this.files.getOrDefault(status, 0);
	}

	private void print(Preview.Change change) {
		Status status = change.outcome().status();
		this.files.merge(status, 1, Integer::sum);
		String reason = change.outcome().reason();
		this.out.println(status + "  " + change.outcome().file() + ((reason != null) ? ": " + reason : ""));
		if (status == Status.IMPORTED || status == Status.CHANGED) {
			this.out.printf("    nodes 节点 +%d ~%d -%d, relationships 关系 +%d ~%d -%d%n", change.added().size(),
					change.changed().size(), change.removed().size(), change.relationships().added(),
					change.relationships().changed(), change.relationships().removed());
		}
		if (status == Status.CHANGED) {
			name("+", change.added());
			name("~", change.changed());
			name("-", change.removed());
		}
	}

	private void name(String sign, List<Node> nodes) {
		nodes.stream().limit(NAMED).forEach((node) -> {
			Object title = node.properties().getOrDefault("title", node.properties().getOrDefault("quote", node.key()));
			this.out.println("    " + sign + " " + node.label().written() + " " + title);
		});
		if (nodes.size() > NAMED) {
			this.out.println("    " + sign + " … " + (nodes.size() - NAMED));
		}
	}

}
