package org.policygraph.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.area.AreaMention;
import org.policygraph.entity.citation.Citation;
import org.policygraph.entity.citation.Supersession;
import org.policygraph.entity.organ.Responsibility;
import org.policygraph.entity.place.RegionMention;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.DocumentDate;
import org.policygraph.outline.Head;
import org.policygraph.outline.ItemKind;
import org.policygraph.outline.title.DocumentKinds;
import org.policygraph.policy.Issuer;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyItem;
import org.policygraph.text.CleanText;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/** Turns a policy into rows of the graph. */
public final class PolicyRows {

	private final OrganRows organRows;

	private final DocumentIds documentIds;

	private final DocumentKinds kinds;

	private final Series series;

	public PolicyRows(Regions regions, Organs organs, Lexicons lexicons) {
		this.organRows = new OrganRows(organs);
		this.documentIds = new DocumentIds(regions, lexicons);
		this.kinds = new DocumentKinds(lexicons);
		this.series = new Series(lexicons);
	}

	public Rows of(Policy policy) {
		String id = this.documentIds.of(policy.document());
		RowCollector rows = new RowCollector(id);
		CleanText text = policy.text();
		rows.add(Label.DOCUMENT, id, document(policy));
		for (Issuer issuer : policy.document().issuers()) {
			this.organRows.add(issuer.organ(), rows);
			rows.connect(Relation.DOCUMENT_ISSUED_BY, id, issuer.organ().id(), evidence(text, issuer.span()));
		}
		Region region = policy.document().region();
		if (region != null) {
			rows.connect(Relation.DOCUMENT_APPLIES_TO, id, region.code(),
					evidence(text, policy.document().head().titleSpan()));
		}
		policy.document().citations().forEach((citation) -> cite(citation, id, text, rows));
		GoalRows.addTargets(policy.document().targets(), GoalRows.Places.NONE, policy, Label.DOCUMENT, id, rows);
		int ordinal = 1;
		for (PolicyItem item : policy.items()) {
			addItem(item, policy, id + "#" + ordinal, new Place(ordinal, 1, Label.DOCUMENT, id, List.of()), rows);
			ordinal++;
		}
		policy.document().supersessions().forEach((one) -> supersede(one, policy, id, rows));
		return rows.rows();
	}

	/**
	 * The place of an item: its ordinal among its siblings, its depth, the node above it,
	 * and the organs that the nearest measure above it is assigned to.
	 */
	private record Place(int ordinal, int depth, Label parent, String parentId, List<Responsibility> assigned) {
	}

	private Properties document(Policy policy) {
		Head head = policy.document().head();
		DocumentDate issued = head.issued();
		return Properties.of(policy.text(), (head.titleSpan() != null) ? head.titleSpan() : new Span(0, 0))
			.with("title", head.title())
			.with("kind", head.kind().name())
			.with("documentNumber", head.documentNumber())
			.with("idByTitle", this.documentIds.byTitle(policy.document()))
			.with("issuedOn", (issued != null) ? issued.date().toString() : null)
			.with("periodStart", head.periodStart())
			.with("periodEnd", head.periodEnd())
			.with("characters", (int) policy.text().text().chars().filter((c) -> !Character.isWhitespace(c)).count())
			.with("series", this.series.of(policy.document()))
			.with("excerpt", head.excerpt())
			.with("imported", true)
			.with("sha256", policy.text().source().sha256())
			.with("source", policy.text().source().name());
	}

	private void addItem(PolicyItem item, Policy policy, String id, Place place, RowCollector rows) {
		Label label = label(item.outline().kind());
		CleanText text = policy.text();
		Properties properties = Properties.of(text, item.outline().title())
			.with("number", item.outline().number())
			.with("title", item.heading(text.text()))
			.with("text", item.outline().own().of(text.text()).strip())
			.with("kind", item.outline().kind().name())
			.with("ordinal", place.ordinal())
			.with("depth", place.depth())
			.with("document", rows.source());
		if (label == Label.TASK) {
			GoalRows.addTerms(item, text, properties);
		}
		rows.add(label, id, properties);
		connectToParent(item, label, id, place, rows);
		item.responsibilities()
			.forEach((responsibility) -> this.organRows.assign(responsibility, label, id, text, rows));
		if (label == Label.TASK && item.responsibilities().isEmpty() && item.children().isEmpty()) {
			place.assigned().forEach((responsibility) -> this.organRows.inherit(responsibility, label, id, text, rows));
		}
		for (RegionMention mention : item.regions()) {
			rows.connect(Relation.concernsRegion(label), id, mention.region().code(),
					Properties.of(text, mention.span())
						.with("rule", mention.rule())
						.with("doubtful", mention.doubtful())
						.with("candidates", mention.doubtful() ? codes(mention.candidates()) : null)
						.with("formerName", (mention.former() != null) ? mention.former().name() : null));
		}
		item.areas().forEach((area) -> addArea(area, members(item, area), text, label, id, rows));
		GoalRows.addTargets(item.targets(), new GoalRows.Places(item.regions(), item.areas()), policy, label, id, rows);
		item.citations().forEach((citation) -> cite(citation, rows.source(), text, rows));
		boolean measure = label != Label.SECTION;
		List<Responsibility> assigned = (measure && !item.responsibilities().isEmpty()) ? item.responsibilities()
				: measure ? place.assigned() : List.of();
		int ordinal = 1;
		for (PolicyItem child : item.children()) {
			addItem(child, policy, id + "." + ordinal, new Place(ordinal, place.depth() + 1, label, id, assigned),
					rows);
			ordinal++;
		}
	}

	private static List<String> codes(List<Region> regions) {
		return regions.stream().map(Region::code).toList();
	}

	private static Label label(ItemKind kind) {
		return switch (kind) {
			case ACTION -> Label.ACTION;
			case TASK -> Label.TASK;
			default -> Label.SECTION;
		};
	}

	/** An action belongs to its document, even if a chapter groups it. */
	private static void connectToParent(PolicyItem item, Label label, String id, Place place, RowCollector rows) {
		Map<String, Object> none = Map.of();
		if (label == Label.ACTION) {
			rows.connect(Relation.DOCUMENT_HAS_ACTION, rows.source(), id, none);
		}
		switch (place.parent()) {
			case DOCUMENT -> {
				if (label == Label.SECTION) {
					rows.connect(Relation.DOCUMENT_HAS_SECTION, rows.source(), id, none);
				}
			}
			case SECTION -> rows.connect(Relation.hasItem(label), place.parentId(), id, none);
			case ACTION -> rows.connect(Relation.ACTION_HAS_TASK, place.parentId(), id, none);
			case TASK -> rows.connect(Relation.TASK_HAS_SUBTASK, place.parentId(), id, none);
			default -> throw new IllegalStateException("No item hangs below " + place.parent());
		}
	}

	/** The codes of the regions that an item names as members of an area. */
	private static List<String> members(PolicyItem item, AreaMention area) {
		return item.areas()
			.stream()
			.filter((one) -> one.name().equals(area.name()))
			.flatMap((one) -> one.memberCodes().stream())
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * Adds an area with its members. The mention keeps the members too, so that a region
	 * stays a member as long as one mention says so.
	 */
	private static void addArea(AreaMention area, List<String> members, CleanText text, Label label, String id,
			RowCollector rows) {
		rows.add(Label.AREA, area.name(), Properties.none().with("name", area.name()).with("kind", area.kind().name()));
		Properties properties = Properties.of(text, area.span())
			.with("mention", area.writtenName())
			.with("rule", area.rule())
			.with("members", members.isEmpty() ? null : members);
		rows.connect(Relation.concernsArea(label), id, area.name(), properties);
		for (String member : members) {
			rows.connect(Relation.REGION_MEMBER_OF, member, area.name(), Properties.none());
		}
	}

	private void cite(Citation citation, String from, CleanText text, RowCollector rows) {
		String id = this.documentIds.of(citation);
		if (!id.equals(from)) {
			rows.add(Label.DOCUMENT, id,
					Properties.none()
						.with("title", citation.title())
						.with("documentNumber", citation.documentNumber())
						.with("kind", this.kinds.of(citation.title()).name())
						.with("imported", false));
			rows.connect(Relation.DOCUMENT_CITES, from, id,
					Properties.of(text, citation.span())
						.with("relation", citation.relation().name())
						.with("rule", citation.rule()));
		}
	}

	/** A document that is replaced is cited too, even if no other words name it. */
	private void supersede(Supersession supersession, Policy policy, String from, RowCollector rows) {
		Citation citation = supersession.citation();
		String id = this.documentIds.of(citation);
		if (!id.equals(from) && !id.equals(this.documentIds.byTitle(policy.document()))) {
			cite(citation, from, policy.text(), rows);
			rows.connect(Relation.DOCUMENT_SUPERSEDES, from, id,
					Properties.of(policy.text(), supersession.span())
						.with("kind", supersession.kind().name())
						.with("rule", supersession.rule())
						.with("inferred", false));
		}
	}

	private static Map<String, Object> evidence(CleanText text, @Nullable Span span) {
		return (span != null) ? Properties.of(text, span) : Properties.none();
	}

}
