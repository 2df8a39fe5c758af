package org.policygraph.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.springframework.context.ApplicationContext;

import org.policygraph.export.ExportFormat;
import org.policygraph.export.ExportReport;
import org.policygraph.export.GraphExport;
import org.policygraph.export.Selection;
import org.policygraph.server.ReadyGraph;

/** Writes the graph, or a part of it, for other programs and for people. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = { "Writes the graph to a file: the whole, or what --document, --region or --cypher name.",
				"将图谱导出为文件：默认全部，或由 --document、--region、--cypher 指定部分。",
				"The graph is only read, row by row; beside a running server too. 逐行读取，不改动图谱；可与运行中的服务并用。",
				"Exit code 0: the file is whole; 1: there is none, with the reason. 退出码 0：文件完整；1：未导出，并说明原因。" })
final class ExportCommand implements Callable<Integer> {

	@Option(names = "--format", required = true, paramLabel = "FORMAT", description = {
			"csv (a folder for neo4j-admin database import full), cypher (a script), graphml, jsonl, jsonld or xlsx.",
			"csv（供 neo4j-admin 导入的目录）、cypher（脚本）、graphml、jsonl、jsonld 或 xlsx。" })
	private @Nullable ExportFormat format;

	@Option(names = "--document", paramLabel = "ID", description = {
			"A document with all that is its own, what that leads to, and the organs and regions above. May be repeated.",
			"一份文件及其全部内容、所涉对象与上级部门、区划；可重复。" })
	private List<String> documents = new ArrayList<>();

	@Option(names = "--region", paramLabel = "CODE",
			description = {
					"The documents that apply to a region or to any below it, and these regions. May be repeated.",
					"适用于该区划及其下级的全部文件，连同这些区划；可重复。" })
	private List<String> regions = new ArrayList<>();

	@Option(names = "--cypher", paramLabel = "STATEMENT",
			description = { "What a statement returns that only reads: nodes, relationships with their ends, paths.",
					"只读语句所返回的节点、关系（连同两端）与路径。" })
	private @Nullable String statement;

	@Option(names = { "-o", "--output" }, paramLabel = "PATH", description = {
			"The file, which is replaced; of csv a folder, new or empty. Default: policy-graph.FORMAT, policy-graph-csv.",
			"输出文件（已有则替换）；csv 为新目录或空目录。默认 policy-graph.FORMAT 或 policy-graph-csv。" })
	private @Nullable Path output;

	@Mixin
	private SettingOptions settings = new SettingOptions();

	private final Terminal terminal;

	private final ApplicationSource applications;

	ExportCommand(Terminal terminal, ApplicationSource applications) {
		this.terminal = terminal;
		this.applications = applications;
	}

	@Override
	public Integer call() {
		Selection selection = selection();
		ExportFormat chosen = Objects.requireNonNull(this.format);
		Path path = (this.output != null) ? this.output : this.terminal.path(chosen.defaultPath().toString());
		return this.applications.run(this.settings.list(),
				(application) -> write(application, selection, chosen, path));
	}

	private int write(ApplicationContext application, Selection selection, ExportFormat chosen, Path path) {
		application.getBean(ReadyGraph.class).awaitServer();
		ExportReport report;
		try (ProgressBar bar = new ProgressBarBuilder().setTaskName("Export 导出")
			.setInitialMax(-1)
			.setStyle(ProgressBarStyle.ASCII)
			.setConsumer(this.terminal.progress())
			.build()) {
			report = new GraphExport(application.getBean(Driver.class), bar::step).write(selection, chosen, path);
		}
		print(report, path);
		return CommandLine.ExitCode.OK;
	}

	private Selection selection() {
		boolean part = !this.documents.isEmpty() || !this.regions.isEmpty();
		if (this.statement == null) {
			return part ? Selection.of(this.documents, this.regions) : Selection.whole();
		}
		if (part) {
			throw this.settings
				.usageError("--cypher stands without --document and --region. --cypher 不与 --document、--region 同用。");
		}
		return Selection.of(this.statement);
	}

	private void print(ExportReport report, Path path) {
		this.terminal.out()
			.printf("%d nodes, %d relationships in %s 节点 %1$d，关系 %2$d%n", report.nodes(), report.relationships(),
					this.terminal.shown(path.toString()));
		report.remarks().forEach(this.terminal.out()::println);
		this.terminal.out().flush();
	}

}
