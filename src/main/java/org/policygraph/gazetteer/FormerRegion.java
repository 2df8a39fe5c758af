package org.policygraph.gazetteer;

import java.util.List;

/**
 * A division that no longer exists under this name or with this rank: 湟中县, a district
 * (湟中区) since 2019.
 *
 * @param code the six digits that it had
 * @param name the official name that it had
 * @param level the level that it had
 * @param until the year of the change: it was there before that year
 * @param kind what became of it
 * @param successors the codes of today's divisions that have its territory, the main one
 * first
 */
public record FormerRegion(String code, String name, RegionLevel level, int until, Kind kind, List<String> successors) {

	/** What became of a division. */
	public enum Kind {

		/** It has another name: 襄樊市 → 襄阳市. */
		RENAMED,

		/** It has another rank: 撤县设市, 撤县（市）设区, 撤地设市. */
		UPGRADED,

		/** It went up in another, or was shared out. */
		MERGED,

		/** It came to another superior, or got another code with it. */
		MOVED

	}

	/** One for each: a code may have gone through several hands. */
	public String id() {
		return this.code + "/" + this.until;
	}

	/** Whether a text of a year means the division as it was. */
	public boolean isValidIn(int year) {
		return year < this.until;
	}

}
