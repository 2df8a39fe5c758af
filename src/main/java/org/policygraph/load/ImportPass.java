package org.policygraph.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.load.document.UnchangedFile;
import org.policygraph.load.group.DocumentGroup;
import org.policygraph.load.group.ReadFile;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.ParallelReading;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.ReportedDoubt;

/**
 * One import. It reads files ahead on all cores and writes them in groups, in their
 * order. The graph becomes the same as if the files were imported one after another.
 */
final class ImportPass implements DocumentGroup.Receiver, AutoCloseable {

	private final PolicyReading reading;

	private final GraphLoader loader;

	private final List<ImportFile> files;

	private final List<Importer.Progress> progress;

	private final KnownFiles known;

	private final DocumentGroup group;

	private final List<Outcome> outcomes = new ArrayList<>();

	/**
	 * Documents that this import has written or deleted. What was looked up about them is
	 * out of date.
	 */
	private final Set<String> changed = new HashSet<>();

	/**
	 * Indexes of files whose document was kept as another file gave it, by the document.
	 */
	private final Map<String, List<Integer>> keptOut = new LinkedHashMap<>();

	/** Documents that changed after files were left out because of them. */
	private final Set<String> unsure = new LinkedHashSet<>();

	private final Map<ImportFile, Integer> again = new IdentityHashMap<>();

	/** What was written until now, the regions included. */
	private WriteCounts written;

	ImportPass(PolicyReading reading, GraphLoader loader, String rules, List<ImportFile> files,
			List<Importer.Progress> progress, WriteCounts written) {
		this.reading = reading;
		this.loader = loader;
		this.files = files;
		this.progress = progress;
		this.known = new KnownFiles(files, loader, rules);
		this.group = new DocumentGroup(loader.groups(), rules, this);
		this.written = written;
	}

	/** Writes what is not written yet. */
	ImportReport finish() {
		this.group.write();
		lookAgain();
		return new ImportReport(this.outcomes, this.written);
	}

	/** Files that wait are not written any more. */
	@Override
	public void close() {
		this.group.close();
	}

	/**
	 * Reads files again that were left out because of a copy that is not in the graph any
	 * more.
	 */
	private void lookAgain() {
		List<Integer> files = this.unsure.stream()
			.flatMap((document) -> this.keptOut.getOrDefault(document, List.of()).stream())
			.sorted()
			.toList();
		files.forEach((index) -> this.again.put(this.files.get(index), index));
		for (int index : files) {
			this.group.add(read(this.files.get(index)));
		}
		this.group.write();
	}

	/** The reading of a file. To be asked for one index after the other. */
	ParallelReading.Piece<ReadFile> piece(int index) {
		this.known.reach(index);
		ImportFile file = this.files.get(index);
		UnchangedFile unchanged = this.known.document(index);
		return (unchanged != null) ? new ParallelReading.Piece<>(() -> new ReadFile.Unchanged(file, unchanged), 0)
				: new ParallelReading.Piece<>(() -> ReadFile.of(file, this.reading, this.loader.groups()),
						this.known.size(index));
	}

	private ReadFile read(ImportFile file) {
		return ReadFile.of(file, this.reading, this.loader.groups());
	}

	/**
	 * Takes a file, in the order of the files. If an earlier file has replaced the
	 * document that was looked up for this one, this one is read after all.
	 */
	void take(int index, ReadFile file) {
		boolean replaced = file instanceof ReadFile.Unchanged unchanged
				&& (this.changed.contains(unchanged.stored().document())
						|| this.group.holds(unchanged.stored().document()));
		this.group.add(replaced ? read(file.file()) : file);
	}

	@Override
	public void deleted(String document) {
		this.changed.add(document);
		this.unsure.add(document);
	}

	@Override
	public void left(String document) {
		this.unsure.add(document);
	}

	@Override
	public void accept(ReadFile file, Outcome outcome, WriteCounts counts) {
		this.written = this.written.plus(counts);
		Integer before = this.again.get(file.file());
		if (before != null) {
			if (outcome.status() == Outcome.Status.IMPORTED || outcome.status() == Outcome.Status.CHANGED) {
				this.outcomes.set(before, outcome);
			}
			return;
		}
		note(outcome);
		this.outcomes.add(outcome);
		List<ReportedDoubt> doubts = (file instanceof ReadFile.Document read) ? read.document().read().doubts()
				: List.of();
		this.progress.forEach((receiver) -> receiver.done(outcome, doubts, this.written));
	}

	private void note(Outcome outcome) {
		String document = outcome.document();
		if (document == null) {
			return;
		}
		switch (outcome.status()) {
			case IMPORTED, CHANGED -> {
				this.changed.add(document);
				if (this.keptOut.containsKey(document)) {
					this.unsure.add(document);
				}
			}
			case KEPT_BETTER_COPY, KEPT_FULL_TEXT, UNCHANGED ->
				this.keptOut.computeIfAbsent(document, (any) -> new ArrayList<>()).add(this.outcomes.size());
			default -> {
			}
		}
	}

}
