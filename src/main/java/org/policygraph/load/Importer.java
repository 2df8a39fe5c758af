package org.policygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.policygraph.file.SourceTextReader;
import org.policygraph.graph.Rows;
import org.policygraph.policy.Policy;
import org.policygraph.file.UnreadableSource;

/** Files into the graph: what is new or changed is written, the rest is left alone. */
public final class Importer {

	private final PolicyReading reading;

	private final RulesVersion rules = RulesVersion.current();

	private final GraphLoader loader;

	public Importer(PolicyReading reading, GraphLoader loader) {
		this.reading = reading;
		this.loader = loader;
	}

	/**
	 * Asked before anything is started for them.
	 * @throws UnreadableSource for the first path that is not there
	 */
	public static void requireExisting(List<Path> paths) {
		for (Path path : paths) {
			if (!Files.exists(path)) {
				throw new UnreadableSource(path.toString(), "does not exist. 路径不存在。");
			}
		}
	}

	/**
	 * The documents below folders, in the order of their paths, and files as they are
	 * given.
	 * @throws UnreadableSource when a path does not exist
	 */
	public static List<Path> documents(List<Path> paths) {
		List<Path> files = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				files.addAll(below(path));
			}
			else {
				files.add(path);
			}
		}
		return files;
	}

	private static List<Path> below(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(SourceTextReader::isDocument).sorted().toList();
		}
		catch (IOException ex) {
			throw new UnreadableSource(folder.toString(), "cannot be read 不能读取: " + ex.getMessage());
		}
	}

	/** The version of the rules by which documents are read. */
	public static String rules() {
		return RulesVersion.current().all();
	}

	/**
	 * Imports files, one transaction each. A file that is refused does not stop the
	 * others.
	 * @param progress is told each file when it is done, and what has been written so far
	 */
	public ImportReport importFiles(List<ImportFile> files, BiConsumer<Outcome, WriteCounts> progress) {
		WriteCounts written = this.loader.loadRegions(this.reading.regions(), this.rules.gazetteer());
		List<Outcome> outcomes = new ArrayList<>();
		for (ImportFile file : files) {
			Written result = importFile(file);
			written = written.plus(result.counts());
			outcomes.add(result.outcome());
			progress.accept(result.outcome(), written);
		}
		return new ImportReport(outcomes, written);
	}

	private record Written(Outcome outcome, WriteCounts counts) {
	}

	private Written importFile(ImportFile file) {
		try {
			Policy policy = this.reading.reader().read(file.text().get());
			int doubts = policy.doubts().size();
			Rows document = this.reading.rows().of(policy);
			GraphLoader.Held held = this.loader.held(List.of(document.source())).get(document.source());
			boolean excerpt = policy.document().head().excerpt();
			if (held != null && excerpt && !held.excerpt()) {
				return new Written(new Outcome(file.name(), Outcome.Status.KEPT_FULL_TEXT, Outcome.FULL_TEXT_HELD,
						document.source(), doubts), WriteCounts.NONE);
			}
			boolean same = held != null && held.sha256().equals(policy.text().source().sha256())
					&& held.rules().equals(this.rules.all());
			if (same) {
				return new Written(new Outcome(file.name(), Outcome.Status.UNCHANGED, null, document.source(), doubts),
						WriteCounts.NONE);
			}
			WriteCounts counts = this.loader.load(document, this.rules.all(), doubts);
			Outcome.Status status = (held != null) ? Outcome.Status.CHANGED : Outcome.Status.IMPORTED;
			return new Written(new Outcome(file.name(), status, null, document.source(), doubts), counts);
		}
		catch (UnreadableSource ex) {
			return new Written(new Outcome(file.name(), Outcome.Status.REFUSED, ex.getMessage(), null, 0),
					WriteCounts.NONE);
		}
	}

}
