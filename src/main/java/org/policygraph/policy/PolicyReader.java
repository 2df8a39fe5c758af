package org.policygraph.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.Citation;
import org.policygraph.entity.CitationFinder;
import org.policygraph.entity.DocumentContext;
import org.policygraph.entity.OneSpelling;
import org.policygraph.entity.PlaceFinder;
import org.policygraph.entity.PlaceReading;
import org.policygraph.entity.ResponsibilityFinder;
import org.policygraph.entity.ResponsibilityReading;
import org.policygraph.entity.TargetFinder;
import org.policygraph.entity.TargetReading;
import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
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
		List<Issuer> issuers = this.jurisdictions.issuers(text, outline.head(), region);
		ItemReader items = new ItemReader(text.text(), outline, text.doubts(), region,
				issuers.isEmpty() ? null : issuers.get(0).organ());
		List<PolicyItem> read = outline.items().stream().map(items::read).toList();
		OneSpelling spelling = OneSpelling
			.of(read.stream().flatMap(PolicyItem::all).flatMap((item) -> item.responsibilities().stream()).toList());
		List<PolicyItem> chapters = read.stream().map((item) -> item.spelled(spelling)).toList();
		return new Policy(text, document(text, outline, region, issuers), chapters, items.doubts());
	}

	private PolicyDocument document(CleanText text, Outline outline, @Nullable Region region, List<Issuer> issuers) {
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
		return new PolicyDocument(head, issuers, region, List.of(),
				citations.stream().filter((one) -> !isItself(one, head)).toList());
	}

	private static boolean isItself(Citation citation, Head head) {
		return head.kind() != DocumentKind.INTERPRETATION && bare(citation.title()).equals(bare(head.title()));
	}

	private static String bare(String title) {
		return title.replaceAll("[\\s\\p{P}]", "");
	}

	/** Reads the facts of items; holds what is the same for all items of one document. */
	private final class ItemReader {

		private final String text;

		private final Head head;

		private final @Nullable Region region;

		private final DocumentContext context;

		private final List<Doubt> doubts;

		private ItemReader(String text, Outline outline, List<Doubt> doubts, @Nullable Region region,
				@Nullable Organ issuer) {
			this.text = text;
			this.head = outline.head();
			this.region = region;
			this.context = PolicyReader.this.responsibilities.context(text, region, issuer);
			this.doubts = new ArrayList<>(doubts);
			this.doubts.addAll(outline.doubts());
		}

		private PolicyItem read(OutlineItem item) {
			Span own = item.own();
			ItemKind kind = item.kind();
			ResponsibilityReading assigned = PolicyReader.this.responsibilities.find(this.text, item, this.context);
			TargetReading measured = (kind != ItemKind.BACKGROUND)
					? PolicyReader.this.targets.find(this.text, own, onlyYear())
					: new TargetReading(List.of(), List.of());
			PlaceReading places = PolicyReader.this.places.find(this.text, own, this.region);
			List<Citation> cited = PolicyReader.this.citations.find(this.text, own)
				.stream()
				.filter((one) -> !isItself(one, this.head))
				.toList();
			this.doubts.addAll(assigned.doubts());
			this.doubts.addAll(measured.doubts());
			return new PolicyItem(item, assigned.responsibilities(), places.regions(), places.areas(),
					measured.targets(), cited, item.children().stream().map(this::read).toList())
				.withClosingAssignment();
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
