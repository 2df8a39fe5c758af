package org.policygraph.policy;

import java.nio.file.Path;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.area.AreaMention;
import org.policygraph.entity.citation.Citation;
import org.policygraph.entity.citation.CitationFinder;
import org.policygraph.entity.citation.Supersession;
import org.policygraph.entity.citation.SupersessionFinder;
import org.policygraph.entity.organ.AssignmentContext;
import org.policygraph.entity.organ.OrganSpellings;
import org.policygraph.entity.organ.Responsibility;
import org.policygraph.entity.organ.ResponsibilityFinder;
import org.policygraph.entity.organ.ResponsibilityReading;
import org.policygraph.entity.place.DocumentPlaces;
import org.policygraph.entity.place.PlaceFinder;
import org.policygraph.entity.place.PlaceReading;
import org.policygraph.entity.place.RegionMention;
import org.policygraph.file.SourceTextReader;
import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.DocumentDate;
import org.policygraph.outline.Head;
import org.policygraph.outline.Outline;
import org.policygraph.outline.OutlineItem;
import org.policygraph.outline.OutlineReader;
import org.policygraph.outline.title.CoverNotices;
import org.policygraph.text.CleanText;
import org.policygraph.text.Doubt;
import org.policygraph.text.Lexicons;
import org.policygraph.text.SourceText;
import org.policygraph.text.Span;
import org.policygraph.text.TextCleaner;
import org.policygraph.text.WordLists;

/**
 * Reads one document through all steps. Made once, used for any number, in any thread.
 */
public final class PolicyReader {

	private final TextCleaner cleaner;

	private final OutlineReader outlines;

	private final CoverNotices notices;

	private final WordLists identityWords;

	private final CitationFinder citations;

	private final SupersessionFinder supersessions;

	private final GoalFinders goals;

	private final JurisdictionReader jurisdictions;

	private final PlaceFinder places;

	private final ResponsibilityFinder responsibilities;

	public PolicyReader(Regions regions, Organs organs) {
		this(regions, organs, Lexicons.packed());
	}

	/**
	 * Reads with other words than those packed with the program: to try a rule.
	 * @param lexicons the words that the rules know
	 */
	public PolicyReader(Regions regions, Organs organs, Lexicons lexicons) {
		this.cleaner = new TextCleaner(lexicons);
		this.outlines = new OutlineReader(lexicons);
		this.notices = new CoverNotices(lexicons);
		this.identityWords = lexicons.lists("identity-words.csv");
		this.citations = new CitationFinder(lexicons);
		this.supersessions = new SupersessionFinder(lexicons);
		this.goals = new GoalFinders(lexicons);
		this.places = new PlaceFinder(regions, lexicons);
		this.responsibilities = new ResponsibilityFinder(organs, lexicons);
		this.jurisdictions = new JurisdictionReader(regions, organs, lexicons);
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
		OwnTitles own = new OwnTitles(this.notices, this.identityWords, text.text(), outline.head(), issuers, region);
		List<Citation> named = this.citations.find(text.text());
		List<Citation> cited = own.others(named);
		List<Supersession> superseded = own
			.earlier(this.supersessions.find(text.text(), outline.head().title(), named, cited));
		GoalReader goals = new GoalReader(this.goals, text.text(), outline);
		Organ issuer = issuers.isEmpty() ? null : issuers.get(0).organ();
		ItemReader items = new ItemReader(text.text(), outline, text.doubts(), region, issuer, goals, cited);
		List<PolicyItem> read = outline.items().stream().map((item) -> items.read(item, null)).toList();
		OrganSpellings spelling = OrganSpellings
			.of(read.stream().flatMap(PolicyItem::all).flatMap((item) -> item.responsibilities().stream()).toList());
		List<PolicyItem> chapters = read.stream().map((item) -> item.spelled(spelling)).toList();
		PolicyDocument document = new PolicyDocument(outline.head(), issuers, region, goals.ofDocument(outline),
				outside(outline, cited), superseded);
		return new Policy(text, document, chapters, items.doubts());
	}

	/** What is named before the first chapter and behind the last. */
	private static List<Citation> outside(Outline outline, List<Citation> cited) {
		List<Span> places = new ArrayList<>(outline.remainder());
		places.add(outline.head().span());
		return cited.stream().filter((one) -> places.stream().anyMatch((place) -> isIn(one, place))).toList();
	}

	/** A title belongs where it begins, even if lines break it. */
	private static boolean isIn(Citation citation, Span place) {
		return place.start() <= citation.span().start() && citation.span().start() < place.end();
	}

	/** The year of a document: that of its date, else the first of its term. */
	private static @Nullable Integer year(Head head) {
		DocumentDate issued = head.issued();
		return (issued != null) ? Integer.valueOf(issued.date().get(ChronoField.YEAR)) : head.periodStart();
	}

	/** Reads the facts of items; holds what is the same for all items of one document. */
	private final class ItemReader {

		private final String text;

		private final DocumentPlaces documentPlaces;

		private final AssignmentContext context;

		private final GoalReader goals;

		private final List<Citation> cited;

		private final List<Doubt> doubts;

		private ItemReader(String text, Outline outline, List<Doubt> doubts, @Nullable Region region,
				@Nullable Organ issuer, GoalReader goals, List<Citation> cited) {
			this.goals = goals;
			this.text = text;
			this.cited = cited;
			this.documentPlaces = PolicyReader.this.places.document(text, region, year(outline.head()));
			this.context = PolicyReader.this.responsibilities.context(text, outline.items(), region, issuer);
			this.doubts = new ArrayList<>(doubts);
			this.doubts.addAll(outline.doubts());
		}

		private PolicyItem read(OutlineItem item, @Nullable Integer parentYear) {
			Span own = item.own();
			ResponsibilityReading assigned = PolicyReader.this.responsibilities.find(this.text, item, this.context);
			Goals found = this.goals.read(item, parentYear);
			PlaceReading places = PolicyReader.this.places.find(this.text, own, this.documentPlaces);
			this.doubts.addAll(assigned.doubts());
			this.doubts.addAll(found.doubts());
			this.doubts.addAll(places.doubts());
			return new PolicyItem(item, assigned.responsibilities(),
					outsideOrgans(places.regions(), RegionMention::span, assigned.responsibilities()),
					outsideOrgans(places.areas(), AreaMention::span, assigned.responsibilities()), found.targets(),
					this.cited.stream().filter((one) -> isIn(one, own)).toList(), found.deadline(), found.obligation(),
					item.children().stream().map((child) -> read(child, found.leadingYear())).toList())
				.withClosingAssignment();
		}

		/** A place that answers for a task is an organ there: 责任单位：乐都区. */
		private static <P> List<P> outsideOrgans(List<P> places, Function<P, Span> span,
				List<Responsibility> responsibilities) {
			return places.stream()
				.filter((place) -> responsibilities.stream()
					.noneMatch((responsibility) -> responsibility.mention().contains(span.apply(place))))
				.toList();
		}

		private List<Doubt> doubts() {
			return this.doubts.stream().sorted(Comparator.comparing(Doubt::span)).toList();
		}

	}

}
