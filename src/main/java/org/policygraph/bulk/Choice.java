package org.policygraph.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.policygraph.load.Copy;
import org.policygraph.load.Outcome.Status;
import org.policygraph.load.Reading;

/**
 * Which of several files of one document is kept, as if they were imported one after
 * another: the best copy, and of equal files the first.
 */
final class Choice {

	private record Held(int index, Copy copy) {
	}

	private final Map<String, Held> held = new HashMap<>();

	private final Set<Integer> replaced = new HashSet<>();

	private final Set<Integer> left = new HashSet<>();

	Status of(int index, Reading.Document document) {
		String id = document.rows().source();
		Held before = this.held.get(id);
		Copy copy = document.copy();
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

	boolean keeps(int index) {
		return !this.replaced.contains(index) && !this.left.contains(index);
	}

}
