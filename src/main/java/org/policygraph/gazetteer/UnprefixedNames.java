package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.text.Lexicons;

/**
 * Names that get no jurisdiction in front: organs of the nation, and organs of the centre
 * in a region, whose names hold the region already.
 */
final class UnprefixedNames {

	private final List<String> starts = new ArrayList<>();

	private final List<String> ends = new ArrayList<>();

	UnprefixedNames(Lexicons lexicons) {
		lexicons.records("kept-forms.csv")
			.forEach((row) -> (row.get("place").equals("START") ? this.starts : this.ends).add(row.get("words")));
	}

	/** 国家…, 人民银行…, 长三角… */
	boolean begin(String name) {
		return this.starts.stream().anyMatch(name::startsWith);
	}

	/** 海关 behind 合肥. */
	boolean end(String rest) {
		return this.ends.contains(rest);
	}

}
