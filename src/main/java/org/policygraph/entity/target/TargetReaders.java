package org.policygraph.entity.target;

import org.policygraph.entity.quantity.ListedQuantities;
import org.policygraph.entity.quantity.QuantityReader;
import org.policygraph.entity.term.YearReader;
import org.policygraph.text.Lexicons;

/**
 * The readers of the parts of a target, made once for all texts.
 *
 * @param words the words around numbers
 * @param quantities numbers with units
 * @param lists quantities that are listed together
 * @param years the years that govern a sentence
 * @param judge what a quantity is
 * @param indicators the name of what is measured
 * @param comparisons how a value is to be met
 */
record TargetReaders(TargetWords words, QuantityReader quantities, ListedQuantities lists, YearReader years,
		TargetJudge judge, IndicatorReader indicators, ComparisonReader comparisons) {

	static TargetReaders of(Lexicons lexicons) {
		TargetWords words = new TargetWords(lexicons);
		return new TargetReaders(words, new QuantityReader(lexicons), new ListedQuantities(lexicons),
				new YearReader(lexicons), new TargetJudge(words), new IndicatorReader(words),
				new ComparisonReader(words));
	}

}
