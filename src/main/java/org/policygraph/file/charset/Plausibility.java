package org.policygraph.file.charset;

import java.util.BitSet;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

import org.policygraph.text.Lexicon;

/**
 * Tells how much a text looks like Chinese. Bytes read in the wrong encoding become rare
 * characters, but a few hundred common ones make up half of every real text.
 */
final class Plausibility {

	private static final BitSet COMMON = table(Lexicon.records("common-characters.csv"));

	/** Enough to tell; a long text need not be read to its end. */
	private static final int SAMPLE = 100_000;

	private Plausibility() {
	}

	private static BitSet table(List<CSVRecord> rows) {
		BitSet common = new BitSet();
		rows.forEach((row) -> row.get("characters").chars().forEach(common::set));
		return common;
	}

	/**
	 * The share of common characters among those beyond ASCII, from 0 to 1; lost
	 * characters and those that mean nothing by themselves count against it.
	 */
	static double of(String text) {
		int all = 0;
		int common = 0;
		for (int i = 0; i < text.length() && all < SAMPLE; i++) {
			char c = text.charAt(i);
			if (c > 0x7F) {
				all++;
				if (COMMON.get(c)) {
					common++;
				}
				else if (c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF')) {
					common--;
				}
			}
		}
		return (all == 0) ? 0 : Math.max(0, (double) common / all);
	}

}
