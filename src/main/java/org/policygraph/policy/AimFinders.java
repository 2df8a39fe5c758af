package org.policygraph.policy;

import org.policygraph.entity.DeadlineFinder;
import org.policygraph.entity.IndicatorTables;
import org.policygraph.entity.ObligationFinder;
import org.policygraph.entity.TargetFinder;

/**
 * What reads the aims of items; made once.
 *
 * @param targets values to be reached
 * @param tables the same, in tables
 * @param deadlines by when
 * @param obligations how strongly
 */
record AimFinders(TargetFinder targets, IndicatorTables tables, DeadlineFinder deadlines,
		ObligationFinder obligations) {

	AimFinders() {
		this(new TargetFinder(), new IndicatorTables(), new DeadlineFinder(), new ObligationFinder());
	}

}
