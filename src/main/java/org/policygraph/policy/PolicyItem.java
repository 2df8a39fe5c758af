package org.policygraph.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.area.AreaMention;
import org.policygraph.entity.citation.Citation;
import org.policygraph.entity.organ.OrganSpellings;
import org.policygraph.entity.organ.Responsibility;
import org.policygraph.entity.place.RegionMention;
import org.policygraph.entity.target.Target;
import org.policygraph.entity.term.Deadline;
import org.policygraph.entity.term.Obligation;
import org.policygraph.outline.OutlineItem;
import org.policygraph.text.Span;

/**
 * An item of the outline with the facts of its own text; its children have their own.
 *
 * @param outline the item's place, heading and kind
 * @param responsibilities the organs that are responsible for it
 * @param regions the administrative divisions that it names
 * @param areas the functional areas that it names
 * @param targets the values to be reached, with their baselines
 * @param citations the documents that it names
 * @param deadline the day or year by which it is to be done; {@code null} if it names
 * none
 * @param obligation how binding it is; {@code null} if no word tells
 * @param children the items below it
 */
public record PolicyItem(OutlineItem outline, List<Responsibility> responsibilities, List<RegionMention> regions,
		List<AreaMention> areas, List<Target> targets, List<Citation> citations, @Nullable Deadline deadline,
		@Nullable Obligation obligation, List<PolicyItem> children) {

	/** Its heading in the clean text, on one line, without what assigns parts of it. */
	public String heading(String text) {
		Span title = this.outline.title();
		StringBuilder heading = new StringBuilder(title.of(text));
		this.responsibilities.stream()
			.map(Responsibility::clause)
			.filter((clause) -> title.start() < clause.start() && clause.end() + 1 < title.end())
			.distinct()
			.sorted(Comparator.reverseOrder())
			.forEach((clause) -> heading.delete(clause.start() - title.start(), clause.end() - title.start()));
		return heading.toString().replaceAll("\\s+|[（(][）)]", "");
	}

	/** This item and everything below it, in the order of the text. */
	public Stream<PolicyItem> all() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(PolicyItem::all));
	}

	/**
	 * Below an item stands a list of paragraphs without numbers, and only the last one
	 * ends with a bracket that assigns it: the bracket belongs to the item as a whole.
	 */
	PolicyItem withClosingAssignment() {
		List<PolicyItem> below = this.children;
		PolicyItem last = below.isEmpty() ? this : below.get(below.size() - 1);
		boolean closes = below.size() > 2 && this.responsibilities.isEmpty() && !last.responsibilities.isEmpty()
				&& this.outline.number() != null
				&& below.stream()
					.allMatch((child) -> child.outline.number() == null && child.children.isEmpty()
							&& (child == last || child.responsibilities.isEmpty()));
		if (!closes) {
			return this;
		}
		List<PolicyItem> lifted = new ArrayList<>(below.subList(0, below.size() - 1));
		lifted.add(last.with(List.of(), List.of()));
		return with(last.responsibilities, lifted);
	}

	private PolicyItem with(List<Responsibility> assigned, List<PolicyItem> below) {
		return new PolicyItem(this.outline, assigned, this.regions, this.areas, this.targets, this.citations,
				this.deadline, this.obligation, below);
	}

	/** The same with one spelling for every organ. */
	PolicyItem spelled(OrganSpellings spelling) {
		return with(spelling.unify(this.responsibilities),
				this.children.stream().map((child) -> child.spelled(spelling)).toList());
	}

}
