package org.policygraph.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.policygraph.reading.CopyQuality;
import org.policygraph.reading.Outcome.Status;

/**
 * Chooses one of several files of one document, as an import of one file after another
 * would: the best copy, and the first of equal files.
 */
public final class BestCopies {

	private record Candidate(long index, CopyQuality copy) {
	}

	private final Map<String, Candidate> best = new HashMap<>();

	private final Set<Long> replaced = new HashSet<>();

	private final Set<Long> rejected = new HashSet<>();

	/**
	 * Decides about a file. A later file can still replace it.
	 * @param index its place among all files; greater than that of the files before it
	 * @param id the id of its document
	 * @param copy how good a copy it is
	 */
	public Status decide(long index, String id, CopyQuality copy) {
		Candidate before = this.best.get(id);
		if (before != null && !copy.isBetterThan(before.copy())) {
			this.rejected.add(index);
			return (copy.excerpt() && !before.copy().excerpt()) ? Status.KEPT_FULL_TEXT
					: copy.sha256().equals(before.copy().sha256()) ? Status.UNCHANGED : Status.KEPT_BETTER_COPY;
		}
		if (before != null) {
			this.replaced.add(before.index());
		}
		this.best.put(id, new Candidate(index, copy));
		return (before != null) ? Status.CHANGED : Status.IMPORTED;
	}

	/** Whether a later file replaced one that was kept at first. */
	boolean hasReplacedAny() {
		return !this.replaced.isEmpty();
	}

	/** Whether a file is kept. Ask only when all files are decided. */
	public boolean keeps(long index) {
		return !this.replaced.contains(index) && !this.rejected.contains(index);
	}

}
