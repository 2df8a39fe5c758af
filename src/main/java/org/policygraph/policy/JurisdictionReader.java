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

/** Tells which region a document governs, and which organs issued it. */
final class JurisdictionReader {

	private static final Pattern NATIONAL = Pattern.compile("^[《关于的印发“]*(?:国务院|中共中央|中央|全国|国家|中华人民共和国)");

	/** Organs that issue together stand on lines of their own, or apart. */
	private static final Pattern NAME = Pattern.compile("[^\\s、　]+");

	/** 中华人民共和国国务院令第622号, 国务院第208次常务会议通过: how laws are put in force. */
	private static final Pattern DECREE = Pattern
		.compile("(?:国务院|中华人民共和国主席)令\\s*(?:第|〔)|(?:国务院|全国人民代表大会(?:常务委员会)?)第[^，。\\n]{1,14}会议(?:修订|修正)?通过");

	/** A government's report on its work is that government's, and bears no sign-off. */
	private static final String REPORT = "政府工作报告";

	/** How much of a text tells where it belongs. */
	private static final int HEAD = 2000;

	private final Regions regions;

	private final RegionNames names;

	private final Organs organs;

	JurisdictionReader(Regions regions, Organs organs, Lexicons lexicons) {
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
		if (NATIONAL.matcher(head.title()).find()) {
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
		return DECREE.matcher(start).find() ? this.regions.byCode(Regions.NATION) : mostNamed(start);
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
		if (issuers.isEmpty() && region != null && title != null && head.title().contains(REPORT)) {
			issuers.add(new Issuer(this.organs.read(region.name() + "人民政府", region), title));
		}
		return List.copyOf(issuers);
	}

}
