package org.policygraph.policy;

import org.policygraph.entity.target.IndicatorTables;
import org.policygraph.entity.target.TargetFinder;
import org.policygraph.entity.term.DeadlineFinder;
import org.policygraph.entity.term.ObligationFinder;

/**
 * The finders of the goals of items; made once.
 *
 * @param targets values to be reached
 * @param tables values to be reached, in tables
 * @param deadlines deadlines
 * @param obligations how binding a measure is
 */
record GoalFinders(TargetFinder targets, IndicatorTables tables, DeadlineFinder deadlines,
		ObligationFinder obligations) {

	GoalFinders() {
		this(new TargetFinder(), new IndicatorTables(), new DeadlineFinder(), new ObligationFinder());
	}

}
