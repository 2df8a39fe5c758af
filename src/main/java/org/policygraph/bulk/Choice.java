package org.policygraph.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.policygraph.load.Outcome.Status;
import org.policygraph.load.Reading;

/**
 * Which of several files of one document is kept, as if they were imported one after
 * another: the last, but an excerpt never in place of a full text, and of equal files the
 * first.
 */
final class Choice {

	private record Held(int index, String sha256, boolean excerpt) {
	}

	private final Map<String, Held> held = new HashMap<>();

	private final Set<Integer> replaced = new HashSet<>();

	private final Set<Integer> left = new HashSet<>();

	Status of(int index, Reading.Document document) {
		String id = document.rows().source();
		Held before = this.held.get(id);
		if (before != null && document.excerpt() && !before.excerpt()) {
			this.left.add(index);
			return Status.KEPT_FULL_TEXT;
		}
		if (before != null && before.sha256().equals(document.sha256())) {
			this.left.add(index);
			return Status.UNCHANGED;
		}
		if (before != null) {
			this.replaced.add(before.index());
		}
		this.held.put(id, new Held(index, document.sha256(), document.excerpt()));
		return (before != null) ? Status.CHANGED : Status.IMPORTED;
	}

	/** Whether something was kept at first that another took the place of later. */
	boolean changedItsMind() {
		return !this.replaced.isEmpty();
	}

	boolean keeps(int index) {
		return !this.replaced.contains(index) && !this.left.contains(index);
	}

}
