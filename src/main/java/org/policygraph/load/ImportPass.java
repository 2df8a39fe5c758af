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

/**
 * One import while it goes on: files are read ahead on all cores and written in groups,
 * in their order, so that the graph is the one that importing them one after another
 * makes.
 */
final class ImportPass implements DocumentGroup.Receiver {

	/** Documents for each core that may be read ahead, and the size of their files. */
	private static final int AHEAD = 64;

	private static final long BYTES_AHEAD = 4 << 20;

	private final PolicyReading reading;

	private final GraphLoader loader;

	private final List<ImportFile> files;

	private final Importer.Progress progress;

	private final KnownFiles known;

	private final DocumentGroup group;

	private final List<Outcome> outcomes = new ArrayList<>();

	/**
	 * Documents that this import has written or taken away: what was known of them is not
	 * so any more.
	 */
	private final Set<String> changed = new HashSet<>();

	/**
	 * Files that were left alone, for another copy or the same one, by their documents.
	 */
	private final Map<String, List<Integer>> keptOut = new LinkedHashMap<>();

	/** Documents whose copy has changed after others were left alone for it. */
	private final Set<String> unsure = new LinkedHashSet<>();

	private final Map<ImportFile, Integer> again = new IdentityHashMap<>();

	private WriteCounts written;

	ImportPass(PolicyReading reading, GraphLoader loader, String rules, List<ImportFile> files,
			Importer.Progress progress, WriteCounts written) {
		this.reading = reading;
		this.loader = loader;
		this.files = files;
		this.progress = progress;
		this.known = new KnownFiles(files, loader, rules);
		this.group = new DocumentGroup(loader.groups(), rules, this);
		this.written = written;
	}

	ImportReport run() {
		try (this.group) {
			new ParallelReading<ReadFile>(AHEAD, BYTES_AHEAD).read(this.files.size(), this::piece, this::take);
			this.group.write();
			lookAgain();
		}
		return new ImportReport(this.outcomes, this.written);
	}

	/** What was left alone for a copy that is not there any more may be the best now. */
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

	private ParallelReading.Piece<ReadFile> piece(int index) {
		this.known.reach(index);
		ImportFile file = this.files.get(index);
		UnchangedFile held = this.known.document(index);
		return new ParallelReading.Piece<>(
				() -> ReadFile.of(file, held, this.reading).preparedFor(this.loader.groups()),
				(held != null) ? 0 : this.known.size(index));
	}

	private ReadFile read(ImportFile file) {
		return ReadFile.of(file, this.reading).preparedFor(this.loader.groups());
	}

	/** An earlier file may have taken the place of what was looked up. */
	private void take(int index, ReadFile file) {
		UnchangedFile held = file.known();
		boolean replaced = held != null
				&& (this.changed.contains(held.document()) || this.group.holds(held.document()));
		this.group.add(replaced ? read(file.file()) : file);
	}

	@Override
	public void gone(String document) {
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
		this.progress.done(outcome, file.reserves(), this.written);
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
