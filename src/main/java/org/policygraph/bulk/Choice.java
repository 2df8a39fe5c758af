package org.policygraph.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.policygraph.reading.CopyQuality;
import org.policygraph.reading.Outcome.Status;

/**
 * Which of several files of one document is kept, as if they were imported one after
 * another: the best copy, and of equal files the first.
 */
public final class Choice {

	private record Held(long index, CopyQuality copy) {
	}

	private final Map<String, Held> held = new HashMap<>();

	private final Set<Long> replaced = new HashSet<>();

	private final Set<Long> left = new HashSet<>();

	/**
	 * Decides about a file, as far as those before it tell.
	 * @param index its place among all files, above those of the files before it
	 * @param id the id of its document
	 * @param copy how good a copy it is
	 */
	public Status of(long index, String id, CopyQuality copy) {
		Held before = this.held.get(id);
		if (before != null && !copy.isBetterThan(before.copy())) {
			this.left.add(index);
			return (copy.excerpt() && !before.copy().excerpt()) ? Status.KEPT_FULL_TEXT
					: copy.sha256().equals(before.copy().sha256()) ? Status.UNCHANGED : Status.KEPT_BETTER_COPY;
		}
		if (before != null) {
			this.replaced.add(before.index());
		}
		this.held.put(id, new Held(index, copy));
		return (before != null) ? Status.CHANGED : Status.IMPORTED;
	}

	/** Whether something was kept at first that another took the place of later. */
	boolean changedItsMind() {
		return !this.replaced.isEmpty();
	}

	/** Whether a file is kept, once all are decided about. */
	public boolean keeps(long index) {
		return !this.replaced.contains(index) && !this.left.contains(index);
	}

}
