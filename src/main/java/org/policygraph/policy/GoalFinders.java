package org.policygraph.policy;

import org.policygraph.entity.target.IndicatorTables;
import org.policygraph.entity.target.TargetFinder;
import org.policygraph.entity.term.DeadlineFinder;
import org.policygraph.entity.term.ObligationFinder;

/**
 * What reads the aims of items; made once.
 *
 * @param targets values to be reached
 * @param tables the same, in tables
 * @param deadlines by when
 * @param obligations how strongly
 */
record GoalFinders(TargetFinder targets, IndicatorTables tables, DeadlineFinder deadlines,
		ObligationFinder obligations) {

	GoalFinders() {
		this(new TargetFinder(), new IndicatorTables(), new DeadlineFinder(), new ObligationFinder());
	}

}
