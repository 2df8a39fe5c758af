package org.policygraph.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.file.UnreadableSource;
import org.policygraph.load.Importer;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.ReportedDoubt;
import org.policygraph.reading.RulesVersion;

/**
 * What became of an import, for programs as JSON and for people as a table beside it:
 * every file, every refusal, every doubt with its place. Written while the import goes
 * on.
 */
final class ReportFiles implements Importer.Progress, AutoCloseable {

	private final JsonGenerator json;

	private final BufferedWriter table;

	private final Map<Outcome.Status, Integer> counts = new EnumMap<>(Outcome.Status.class);

	private long doubts;

	private WriteCounts written = WriteCounts.NONE;

	private ReportFiles(JsonGenerator json, BufferedWriter table) {
		this.json = json;
		this.table = table;
	}

	/**
	 * Begins a report.
	 * @param file the JSON; the table is called like it, with the ending {@code .md}
	 */
	static ReportFiles create(Path file) {
		try {
			Path absolute = file.toAbsolutePath();
			Files.createDirectories(absolute.getParent());
			String name = String.valueOf(absolute.getFileName());
			int dot = name.lastIndexOf('.');
			Path beside = absolute.resolveSibling(((dot > 0) ? name.substring(0, dot) : name) + ".md");
			ReportFiles report = new ReportFiles(JsonMapper.shared()
				.writerWithDefaultPrettyPrinter()
				.createGenerator(Files.newBufferedWriter(absolute)), Files.newBufferedWriter(beside));
			report.begin();
			return report;
		}
		catch (IOException ex) {
			throw new UnreadableSource(file.toString(), "cannot be written 无法写入: " + ex.getMessage());
		}
	}

	private void begin() throws IOException {
		this.json.writeStartObject();
		this.json.writeStringProperty("startedAt", Instant.now().toString());
		this.json.writeStringProperty("rules", RulesVersion.current().all());
		this.json.writeName("files").writeStartArray();
		this.table.write("| file 文件 | what 情况 | place 位置 | words 原文 | why 原因 |\n|---|---|---|---|---|\n");
	}

	@Override
	public void done(Outcome outcome, List<ReportedDoubt> reserves, WriteCounts soFar) {
		this.counts.merge(outcome.status(), 1, Integer::sum);
		this.doubts += outcome.doubts();
		this.written = soFar;
		this.json.writeStartObject();
		this.json.writeStringProperty("file", outcome.file());
		this.json.writeStringProperty("status", outcome.status().name());
		writeIfKnown("reason", outcome.reason());
		writeIfKnown("document", outcome.document());
		this.json.writeNumberProperty("doubts", outcome.doubts());
		this.json.writePOJOProperty("places", reserves);
		this.json.writeEndObject();
		if (outcome.reason() != null) {
			row(outcome.file(), outcome.status().name(), "", "", outcome.reason());
		}
		for (ReportedDoubt reserve : reserves) {
			String page = (reserve.page() != null) ? "p. " + reserve.page() + ", " : "";
			row(outcome.file(), "DOUBT 存疑", page + reserve.start() + "–" + reserve.end(), reserve.quote(),
					reserve.reason());
		}
	}

	private void writeIfKnown(String name, @Nullable String value) {
		if (value != null) {
			this.json.writeStringProperty(name, value);
		}
	}

	private void row(String... cells) {
		try {
			for (String cell : cells) {
				this.table.write("| " + cell.replaceAll("\\s+", " ").replace("|", "\\|") + " ");
			}
			this.table.write("|\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The report cannot be written. 报告无法写入。", ex);
		}
	}

	@Override
	public void close() {
		this.json.writeEndArray();
		this.json.writeName("total").writeStartObject();
		for (Outcome.Status status : Outcome.Status.values()) {
			this.json.writeNumberProperty(status.name(), this.counts.getOrDefault(status, 0));
		}
		this.json.writeNumberProperty("doubts", this.doubts);
		this.json.writeEndObject();
		this.json.writePOJOProperty("written", this.written);
		this.json.writeStringProperty("endedAt", Instant.now().toString());
		this.json.writeEndObject();
		this.json.close();
		try {
			this.table.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The report cannot be written. 报告无法写入。", ex);
		}
	}

}
