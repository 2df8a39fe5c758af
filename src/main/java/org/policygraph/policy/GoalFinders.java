package org.policygraph.policy;

import java.util.regex.Pattern;

import org.policygraph.entity.target.IndicatorTables;
import org.policygraph.entity.target.TargetFinder;
import org.policygraph.entity.term.DeadlineFinder;
import org.policygraph.entity.term.ObligationFinder;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;

/**
 * The readers of the goals of items, made once for all texts.
 *
 * @param targets values to be reached
 * @param tables the same, in tables
 * @param deadlines by when
 * @param obligations how strongly
 * @param annexLine a line on which an annex begins
 */
record GoalFinders(TargetFinder targets, IndicatorTables tables, DeadlineFinder deadlines, ObligationFinder obligations,
		Pattern annexLine) {

	GoalFinders(Lexicons lexicons) {
		this(new TargetFinder(lexicons), new IndicatorTables(lexicons), new DeadlineFinder(lexicons),
				new ObligationFinder(lexicons), lexicons.lists("line-words.csv")
					.pattern("(?m)^\\s*<ANNEX><ANNEX_KIND>\\s*[0-9" + HanNumber.TO_TEN + "]{0,2}\\s*[：:]?\\s*$"));
	}

}
