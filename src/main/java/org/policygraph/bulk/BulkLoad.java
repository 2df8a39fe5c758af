package org.policygraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.policygraph.reading.Outcome;
import org.policygraph.reading.ParallelReading;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.Reading;
import org.policygraph.reading.RulesVersion;
import org.policygraph.reading.SourceFile;

/**
 * Turns sources into CSV files, one document at a time. The files make the same graph as
 * an import of the sources one after another.
 */
public final class BulkLoad {

	private static final int AHEAD = 4;

	/**
	 * Documents are written one by one; relationships between documents follow at the
	 * end.
	 */
	private record Written(GraphWriter writer, AlignedDocuments aligned, FollowingPlans following) {

		void add(Reading.Document document) {
			this.writer.document(document);
			this.aligned.document(document.rows());
			this.following.document(document.rows());
		}

	}

	private final PolicyReading reading;

	private final Path folder;

	/**
	 * Prepares a load.
	 * @param folder where the files are written; it is emptied first
	 */
	public BulkLoad(PolicyReading reading, Path folder) {
		this.reading = reading;
		this.folder = folder.toAbsolutePath();
	}

	/**
	 * Reads all sources and writes them. If a later source replaces an earlier one, all
	 * sources are read again without the replaced ones, because lines cannot be taken out
	 * of the files.
	 * @param count how many sources there are
	 * @param sources each by its index
	 * @param progress is told each source when it is read
	 */
	public BulkReport write(int count, IntFunction<Source> sources, Consumer<Outcome> progress) {
		try {
			BestCopies best = new BestCopies();
			List<Outcome> outcomes = new ArrayList<>();
			Map<String, SourceFile> files = new LinkedHashMap<>();
			ParallelReading<Reading> reading = new ParallelReading<>(AHEAD, Long.MAX_VALUE);
			BulkReport first = pass((written) -> reading.read(count, (index) -> piece(sources, index), (index, one) -> {
				Outcome outcome = take(one, index, best, written);
				outcomes.add(outcome);
				if (one instanceof Reading.Success read) {
					note(sources.apply(index).file(), outcome, read.document(), files);
				}
				progress.accept(outcome);
			}), files, outcomes);
			return best.hasReplacedAny() ? pass((written) -> reading.read(count,
					(index) -> best.keeps(index) ? piece(sources, index) : null, (index, one) -> {
						if (one instanceof Reading.Success read) {
							written.add(read.document());
						}
					}), files, outcomes) : first;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The files in " + this.folder + " cannot be written", ex);
		}
	}

	private ParallelReading.Piece<Reading> piece(IntFunction<Source> sources, int index) {
		return new ParallelReading.Piece<>(() -> {
			Source source = sources.apply(index);
			return Reading.of(source.name(), () -> source.read(this.reading.reader()), this.reading);
		}, 1);
	}

	/** So that a later import knows which document each file gave. */
	private static void note(@Nullable Path file, Outcome outcome, Reading.Document document,
			Map<String, SourceFile> files) {
		if (file != null) {
			boolean keptOut = outcome.status() == Outcome.Status.KEPT_FULL_TEXT;
			String id = SourceFile.id(file);
			files.put(id, new SourceFile(id, String.valueOf(file.getFileName()),
					keptOut ? SourceFile.NOTHING : document.id(), document.sha256(), keptOut));
		}
	}

	private BulkReport pass(Consumer<Written> documents, Map<String, SourceFile> files, List<Outcome> outcomes)
			throws IOException {
		clear(this.folder);
		Files.createDirectories(this.folder);
		CsvGraph graph = new CsvGraph(this.folder);
		AlignedDocuments aligned = new AlignedDocuments(this.folder, this.reading.regions());
		GraphWriter writer = new GraphWriter(graph, RulesVersion.current());
		try (graph; aligned) {
			writer.gazetteer(this.reading.regions());
			FollowingPlans following = new FollowingPlans();
			documents.accept(new Written(writer, aligned, following));
			aligned.forEach(writer::edge);
			following.forEach(writer::edge);
			writer.shared().writeTo(graph);
			files.values().forEach(writer::file);
		}
		return new BulkReport(outcomes, writer.documents(), writer.tasks(), writer.responsibilities(), graph.nodes(),
				graph.relationships(), graph.size(), graph.arguments());
	}

	private static Outcome take(Reading reading, int index, BestCopies best, Written written) {
		if (!(reading instanceof Reading.Success read)) {
			return Outcome.refused(reading.name(), ((Reading.Refusal) reading).reason());
		}
		Reading.Document document = read.document();
		Outcome.Status status = best.decide(index, document.id(), document.copy());
		if (status == Outcome.Status.IMPORTED || status == Outcome.Status.CHANGED) {
			written.add(document);
		}
		return Outcome.read(reading.name(), status, document.id(), document.doubts().size());
	}

	/**
	 * Removes the files of a load and their folder, also after a load that was killed.
	 */
	public static void clear(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter(BulkLoad::isOurs).toList()) {
					Files.delete(file);
				}
			}
			Files.delete(folder);
		}
	}

	private static boolean isOurs(Path file) {
		return file.toString().endsWith(".csv") || file.toString().endsWith(AlignedDocuments.FILE);
	}

}
