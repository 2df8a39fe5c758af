package org.policygraph.text;

import java.util.regex.Pattern;

/** Lines that open or list annexes: the one definition for all readers. */
public final class Annexes {

	private final Pattern heading;

	private final Pattern list;

	public Annexes(Lexicons lexicons) {
		WordLists words = lexicons.lists("line-words.csv");
		this.heading = words.pattern("<ANNEX>\\s*<ANNEX_KIND>\\s*[0-9" + HanNumber.TO_TEN + "]{0,3}\\s*[:：]?");
		this.list = words.pattern("<ANNEX>\\s*<ANNEX_LIST>\\s*[:：].{4,}");
	}

	/** Whether a line is nothing but the number of an annex: 附件, 附件1, 附录一：. */
	public boolean isHeading(String line) {
		return this.heading.matcher(line).matches();
	}

	/** Whether a line begins the list of annexes: 附件：1. …. */
	public boolean isList(String line) {
		return this.list.matcher(line).matches();
	}

}
