package org.policygraph.policy;

import java.nio.file.Path;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.Citation;
import org.policygraph.entity.CitationFinder;
import org.policygraph.entity.DocumentContext;
import org.policygraph.entity.PlaceFinder;
import org.policygraph.entity.PlaceReading;
import org.policygraph.entity.RegionMention;
import org.policygraph.entity.Responsibility;
import org.policygraph.entity.ResponsibilityFinder;
import org.policygraph.entity.ResponsibilityReading;
import org.policygraph.entity.TargetFinder;
import org.policygraph.entity.TargetReading;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.Dated;
import org.policygraph.outline.DocumentKind;
import org.policygraph.outline.Head;
import org.policygraph.outline.ItemKind;
import org.policygraph.outline.Outline;
import org.policygraph.outline.OutlineItem;
import org.policygraph.outline.OutlineReader;
import org.policygraph.text.CleanText;
import org.policygraph.text.Doubt;
import org.policygraph.text.SourceText;
import org.policygraph.file.SourceTextReader;
import org.policygraph.text.Span;
import org.policygraph.text.TextCleaner;

/**
 * Reads one document through all steps. Made once, used for any number, in any thread.
 */
public final class PolicyReader {

	private final TextCleaner cleaner = new TextCleaner();

	private final OutlineReader outlines = new OutlineReader();

	private final CitationFinder citations = new CitationFinder();

	private final TargetFinder targets = new TargetFinder();

	private final Jurisdictions jurisdictions;

	private final PlaceFinder places;

	private final ResponsibilityFinder responsibilities;

	public PolicyReader(Regions regions, Organs organs) {
		this.places = new PlaceFinder(regions);
		this.responsibilities = new ResponsibilityFinder(organs);
		this.jurisdictions = new Jurisdictions(regions, organs);
	}

	/**
	 * Reads a file.
	 * @throws org.policygraph.file.UnreadableSource when it is missing or no text
	 */
	public Policy read(Path file) {
		return read(SourceTextReader.read(file));
	}

	public Policy read(SourceText source) {
		CleanText text = this.cleaner.clean(source);
		Outline outline = this.outlines.read(text);
		Region region = this.jurisdictions.of(text, outline.head());
		ItemReader items = new ItemReader(text.text(), outline, text.doubts(), region);
		List<PolicyItem> chapters = outline.items().stream().map(items::read).toList();
		return new Policy(text, document(text, outline, region), chapters, items.doubts());
	}

	private PolicyDocument document(CleanText text, Outline outline, @Nullable Region region) {
		Head head = outline.head();
		List<Citation> citations = new ArrayList<>();
		if (head.kind() == DocumentKind.INTERPRETATION) {
			Citation subject = this.citations.first(text.text(), head.span());
			if (subject != null) {
				citations.add(new Citation(subject.title(), subject.documentNumber(), Citation.Relation.INTERPRETS,
						subject.span(), "subject of an interpretation"));
			}
		}
		citations.addAll(this.citations.find(text.text(), head.span()));
		outline.remainder().forEach((span) -> citations.addAll(this.citations.find(text.text(), span)));
		return new PolicyDocument(head, this.jurisdictions.issuers(text, head, region), region, List.of(),
				citations.stream().filter((one) -> !isItself(one, head)).toList());
	}

	private static boolean isItself(Citation citation, Head head) {
		return head.kind() != DocumentKind.INTERPRETATION && bare(citation.title()).equals(bare(head.title()));
	}

	private static String bare(String title) {
		return title.replaceAll("[\\s\\p{P}]", "");
	}

	/** The year of a document: that of its date, else the first of its term. */
	private static @Nullable Integer year(Head head) {
		Dated issued = head.issued();
		return (issued != null) ? Integer.valueOf(issued.date().get(ChronoField.YEAR)) : head.periodStart();
	}

	/** Reads the facts of items; holds what is the same for all items of one document. */
	private final class ItemReader {

		private final String text;

		private final Head head;

		private final @Nullable Region region;

		private final @Nullable Integer year;

		private final DocumentContext context;

		private final List<Doubt> doubts;

		private ItemReader(String text, Outline outline, List<Doubt> doubts, @Nullable Region region) {
			this.text = text;
			this.head = outline.head();
			this.region = region;
			this.year = year(outline.head());
			this.context = DocumentContext.of(text, region);
			this.doubts = new ArrayList<>(doubts);
			this.doubts.addAll(outline.doubts());
		}

		private PolicyItem read(OutlineItem item) {
			Span own = item.own();
			ItemKind kind = item.kind();
			ResponsibilityReading assigned = PolicyReader.this.responsibilities.find(this.text, own,
					kind == ItemKind.SAFEGUARD, this.context);
			TargetReading measured = (kind != ItemKind.BACKGROUND)
					? PolicyReader.this.targets.find(this.text, own, onlyYear())
					: new TargetReading(List.of(), List.of());
			PlaceReading places = PolicyReader.this.places.find(this.text, own, this.region, this.year);
			List<Citation> cited = PolicyReader.this.citations.find(this.text, own)
				.stream()
				.filter((one) -> !isItself(one, this.head))
				.toList();
			this.doubts.addAll(assigned.doubts());
			this.doubts.addAll(measured.doubts());
			this.doubts.addAll(places.doubts());
			return new PolicyItem(item, assigned.responsibilities(),
					withoutOrgans(places.regions(), assigned.responsibilities()), places.areas(), measured.targets(),
					cited, item.children().stream().map(this::read).toList());
		}

		/** A region that answers for a task is an organ there: 责任单位：乐都区. */
		private static List<RegionMention> withoutOrgans(List<RegionMention> regions,
				List<Responsibility> responsibilities) {
			return regions.stream()
				.filter((region) -> responsibilities.stream()
					.noneMatch((responsibility) -> responsibility.mention().contains(region.span())))
				.toList();
		}

		private @Nullable Integer onlyYear() {
			Integer start = this.head.periodStart();
			return (start != null && start.equals(this.head.periodEnd())) ? start : null;
		}

		private List<Doubt> doubts() {
			return this.doubts.stream().sorted(Comparator.comparing(Doubt::span)).toList();
		}

	}

}
