package org.policygraph.policy;

import java.util.List;
import java.util.stream.Stream;

import org.policygraph.entity.AreaMention;
import org.policygraph.entity.Citation;
import org.policygraph.entity.OneSpelling;
import org.policygraph.entity.RegionMention;
import org.policygraph.entity.Responsibility;
import org.policygraph.entity.Target;
import org.policygraph.outline.OutlineItem;

/**
 * An item of the outline with the facts of its own text; its children have their own.
 *
 * @param outline the item's place, heading and kind
 * @param responsibilities who answers for it
 * @param regions the administrative divisions that it names
 * @param areas the functional areas that it names
 * @param targets what is to be reached, and the baselines given with it
 * @param citations the documents that it names
 * @param children the items below it
 */
public record PolicyItem(OutlineItem outline, List<Responsibility> responsibilities, List<RegionMention> regions,
		List<AreaMention> areas, List<Target> targets, List<Citation> citations, List<PolicyItem> children) {

	/** This item and everything below it, in the order of the text. */
	public Stream<PolicyItem> all() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(PolicyItem::all));
	}

	/** The same with one spelling for every organ. */
	PolicyItem spelled(OneSpelling spelling) {
		return new PolicyItem(this.outline, spelling.unify(this.responsibilities), this.regions, this.areas,
				this.targets, this.citations, this.children.stream().map((child) -> child.spelled(spelling)).toList());
	}

}
