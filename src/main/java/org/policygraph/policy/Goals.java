package org.policygraph.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.target.Target;
import org.policygraph.entity.term.Deadline;
import org.policygraph.entity.term.Obligation;
import org.policygraph.text.Doubt;

/**
 * The goals of an item.
 *
 * @param targets values to be reached, and baselines
 * @param deadline the day or year by which it is to be done
 * @param obligation how binding it is
 * @param leadingYear the year that it hands down to the items below it
 * @param doubts the stretches that were not understood
 */
record Goals(List<Target> targets, @Nullable Deadline deadline, @Nullable Obligation obligation,
		@Nullable Integer leadingYear, List<Doubt> doubts) {
}
