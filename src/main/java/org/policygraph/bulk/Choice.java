package org.policygraph.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.policygraph.load.Outcome.Status;

/**
 * Which of several files of one document is kept, as if they were imported one after
 * another: the last, but an excerpt never in place of a full text, and of equal files the
 * first.
 */
public final class Choice {

	private record Held(long index, String sha256, boolean excerpt) {
	}

	private final Map<String, Held> held = new HashMap<>();

	private final Set<Long> replaced = new HashSet<>();

	private final Set<Long> left = new HashSet<>();

	/**
	 * Decides about a file, as far as those before it tell.
	 * @param index its place among all files, above those of the files before it
	 * @param id the id of its document
	 * @param sha256 the digest of its bytes
	 * @param excerpt whether it is an excerpt
	 */
	public Status of(long index, String id, String sha256, boolean excerpt) {
		Held before = this.held.get(id);
		if (before != null && excerpt && !before.excerpt()) {
			this.left.add(index);
			return Status.KEPT_FULL_TEXT;
		}
		if (before != null && before.sha256().equals(sha256)) {
			this.left.add(index);
			return Status.UNCHANGED;
		}
		if (before != null) {
			this.replaced.add(before.index());
		}
		this.held.put(id, new Held(index, sha256, excerpt));
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
