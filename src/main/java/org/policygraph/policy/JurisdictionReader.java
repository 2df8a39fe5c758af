package org.policygraph.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.name.RegionNames;
import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.Head;
import org.policygraph.text.CleanText;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Tells which region a document governs, and which organs issued it. */
final class JurisdictionReader {

	/** Organs that issue together stand on lines of their own, or apart. */
	private static final Pattern NAME = Pattern.compile("[^\\s、　]+");

	/** How much of a text tells where it belongs. */
	private static final int HEAD = 2000;

	private final Pattern national;

	/** 中华人民共和国国务院令第622号, 国务院第208次常务会议通过: how laws are put in force. */
	private final Pattern decree;

	private final Words governmentReports;

	private final Regions regions;

	private final RegionNames names;

	private final Organs organs;

	JurisdictionReader(Regions regions, Organs organs, Lexicons lexicons) {
		WordLists words = lexicons.lists("identity-words.csv");
		this.national = words.pattern("^<TITLE_START>*(?:<NATION>|<CENTRE>)");
		this.decree = words
			.pattern("<DECREE_BY><DECREE>\\s*(?:第|〔)" + "|<ADOPTED_BY>第[^，。\\n]{1,14}<SESSION><AMENDED>?<ADOPTED>");
		this.governmentReports = words.list("GOVERNMENT_REPORT");
		this.regions = regions;
		this.names = new RegionNames(regions, lexicons);
		this.organs = organs;
	}

	/**
	 * By the title, else by the issuing organ, else by the region that is named most.
	 * What an organ of the nation issues governs the nation, whatever place its title
	 * names.
	 */
	@Nullable Region of(CleanText text, Head head) {
		if (this.national.matcher(head.title()).find()) {
			return this.regions.byCode(Regions.NATION);
		}
		String start = text.text().substring(0, Math.min(HEAD, text.text().length()));
		Region titled = likeliest(this.names.firstIn(head.title()), start);
		if (titled != null) {
			return isNational(text, head) ? this.regions.byCode(Regions.NATION) : titled;
		}
		for (Span span : head.issuers()) {
			String issuer = span.of(text.text());
			Region named = likeliest(this.names.firstIn(issuer), start);
			if (named != null) {
				return named;
			}
			if (this.organs.isKnown(issuer.split("[\\s、]")[0])) {
				return this.regions.byCode(Regions.NATION);
			}
		}
		return this.decree.matcher(start).find() ? this.regions.byCode(Regions.NATION) : mostNamed(start);
	}

	private boolean isNational(CleanText text, Head head) {
		return !head.issuers().isEmpty() && this.organs.national()
			.stream()
			.map(Organ::name)
			.anyMatch(head.issuers().get(0).of(text.text()).split("[\\s、]")[0]::equals);
	}

	/** Of regions that are called alike, that whose superiors the text names most. */
	private @Nullable Region likeliest(List<Region> candidates, String text) {
		if (candidates.size() < 2) {
			return candidates.isEmpty() ? null : candidates.get(0);
		}
		Map<Region, Integer> counts = this.names.countIn(text);
		return candidates.stream()
			.max(Comparator.comparingInt((Region candidate) -> named(candidate, counts))
				.thenComparing(Region::level, Comparator.reverseOrder())
				.thenComparing(Region::code, Comparator.reverseOrder()))
			.orElseThrow();
	}

	private int named(Region candidate, Map<Region, Integer> counts) {
		return counts.entrySet()
			.stream()
			.filter((entry) -> this.regions.isWithin(candidate, entry.getKey()))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	private @Nullable Region mostNamed(String text) {
		return this.names.countIn(text)
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 1)
			.max(Map.Entry.<Region, Integer>comparingByValue().thenComparing((entry) -> entry.getKey().code()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	/** The organs that the head names as issuing the document, with their places. */
	List<Issuer> issuers(CleanText text, Head head, @Nullable Region region) {
		List<Issuer> issuers = new ArrayList<>();
		for (Span span : head.issuers()) {
			Matcher name = NAME.matcher(text.text()).region(span.start(), span.end());
			while (name.find()) {
				Organ organ = this.organs.looksLikeOrgan(name.group()) ? this.organs.read(name.group(), region) : null;
				if (organ != null && !organ.collective()) {
					issuers.add(new Issuer(organ, new Span(name.start(), name.end())));
				}
			}
		}
		Span title = head.titleSpan();
		if (issuers.isEmpty() && region != null && title != null && this.governmentReports.occurIn(head.title())) {
			issuers.add(new Issuer(this.organs.governmentOf(region), title));
		}
		return List.copyOf(issuers);
	}

}
