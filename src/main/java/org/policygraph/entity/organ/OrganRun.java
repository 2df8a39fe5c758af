package org.policygraph.entity.organ;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Tells where a list of organs ends that begins at a place of a sentence. */
final class OrganRun {

	/** How far behind 等 the noun of an open list may stand. */
	private static final int LONGEST_ETC = 10;

	private final Organs organs;

	private final FunctionLists functions;

	private final UnitPhrases phrases;

	private final Words departments;

	private final Words and;

	private final Words asWellAs;

	private final Words governments;

	private final Words competent;

	private final Words listEnd;

	private final Words openNouns;

	private final Words andUnits;

	OrganRun(Organs organs, FunctionLists functions, UnitPhrases phrases, WordLists lists) {
		this.organs = organs;
		this.functions = functions;
		this.phrases = phrases;
		this.departments = lists.list("DEPARTMENT");
		this.and = lists.list("AND");
		this.asWellAs = lists.list("AS_WELL_AS");
		this.governments = lists.list("GOVERNMENT");
		this.competent = lists.list("COMPETENT");
		this.listEnd = lists.list("LIST_END");
		this.openNouns = lists.list("OPEN_NOUN");
		this.andUnits = lists.list("AND_UNITS");
	}

	/** The end of the list of organs that begins at a place; the place if none does. */
	int end(String text, int start, int end) {
		boolean functions = this.departments.occurIn(text, start, end);
		int at = start;
		int last = start;
		while (at < end) {
			int organ = organEnd(text, at, end, functions);
			if (organ == at) {
				return last;
			}
			last = organ;
			int joint = joint(text, last, end);
			if (joint == 0) {
				return last;
			}
			at = last + joint;
		}
		return last;
	}

	private int organEnd(String text, int at, int end, boolean functions) {
		int phrase = this.phrases.phraseEnd(text, at, end);
		int organ = (phrase > at) ? phrase : this.organs.certainAt(text, at, end);
		organ = (organ == at) ? severalEnd(text, at, end) : organ;
		return functions ? Math.max(organ, this.functions.end(text, at, end)) : organ;
	}

	/** The length of what joins the next organ: 、, 和, 以及; 0 if nothing does. */
	private int joint(String text, int at, int end) {
		boolean comma = at < end && (text.charAt(at) == '、' || this.and.holds(text.charAt(at)));
		int words = this.asWellAs.lengthAt(text, at);
		return (words > 0) ? words : comma ? 1 : 0;
	}

	/** 州、县（市）人民政府, 省、市数据主管部门: what the units share names those of all of them. */
	private int severalEnd(String text, int start, int end) {
		int units = this.phrases.severalUnitsEnd(text, start, end);
		if (units == start) {
			return start;
		}
		int government = this.governments.lengthAt(text, units);
		int organ = (government > 0) ? start : this.organs.certainAt(text, units, end);
		return (government > 0) ? units + government
				: (organ > units && this.competent.endsAt(text.substring(units, organ), organ - units)) ? organ : start;
	}

	/** 「A、B等部门要…」: where the end of an open list is passed. */
	int behindEtc(String text, int at, int end) {
		if (at >= end || !this.listEnd.holds(text.charAt(at))) {
			return at;
		}
		for (int i = at + 1; i < Math.min(end, at + LONGEST_ETC); i++) {
			int noun = this.openNouns.lengthAt(text, i);
			if (noun > 0) {
				return i + noun + this.andUnits.lengthAt(text, i + noun);
			}
		}
		return at + 1;
	}

}
