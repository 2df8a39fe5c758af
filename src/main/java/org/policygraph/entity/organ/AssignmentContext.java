package org.policygraph.entity.organ;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Region;
import org.policygraph.text.Words;

/**
 * What a whole document says of its assignments.
 *
 * @param jurisdiction the region that it governs; {@code null} if unknown
 * @param self the organ that the text calls 我局; {@code null} if unknown
 * @param firstListedLeadsFrom where the text says that the first organ of a list leads,
 * from there on; the text's length if it does not
 * @param general who answers for every item from a place on
 * @param prose whether nothing but sentences assigns anything: no bracket, line or table
 */
public record AssignmentContext(@Nullable Region jurisdiction, @Nullable Self self, int firstListedLeadsFrom,
		List<GeneralAssignment> general, boolean prose) {

	/**
	 * The organ that speaks in the text.
	 *
	 * @param organ the organ that issued it
	 * @param words 我 and 本: 我局, 本委
	 */
	record Self(Organ organ, Words words) {
	}

	/** 我局, 本委: the issuing organ, where it is one of that sort. */
	@Nullable Organ own(String name) {
		boolean own = this.self != null && name.length() == 2 && this.self.words().holds(name.charAt(0))
				&& this.self.organ().name().endsWith(name.substring(1));
		return (own && this.self != null) ? this.self.organ() : null;
	}

	AssignmentContext inProse() {
		return new AssignmentContext(this.jurisdiction, this.self, this.firstListedLeadsFrom, this.general, true);
	}

}
