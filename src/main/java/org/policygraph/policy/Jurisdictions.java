package org.policygraph.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.Head;
import org.policygraph.text.CleanText;
import org.policygraph.text.Span;

/** Tells which region a document governs, and which organs issued it. */
final class Jurisdictions {

	private static final Pattern NATIONAL = Pattern.compile("^[《关于的印发“]*(?:国务院|中共中央|中央|全国|国家|中华人民共和国)");

	/** Organs that issue together stand on lines of their own, or apart. */
	private static final Pattern NAME = Pattern.compile("[^\\s、　]+");

	/** How far into a title its region may stand: 深入…方案 of a province names none. */
	private static final int HEAD = 2000;

	private final Regions regions;

	private final Organs organs;

	Jurisdictions(Regions regions, Organs organs) {
		this.regions = regions;
		this.organs = organs;
	}

	/** By the title, else by the issuing organ, else by the region that is named most. */
	@Nullable Region of(CleanText text, Head head) {
		if (NATIONAL.matcher(head.title()).find()) {
			return this.regions.byCode(Regions.NATION);
		}
		Region titled = firstIn(head.title());
		if (titled != null) {
			return titled;
		}
		for (Span span : head.issuers()) {
			String issuer = span.of(text.text());
			Region named = firstIn(issuer);
			if (named != null) {
				return named;
			}
			if (this.organs.isKnown(issuer.split("[\\s、]")[0])) {
				return this.regions.byCode(Regions.NATION);
			}
		}
		return mostNamed(text.text().substring(0, Math.min(HEAD, text.text().length())));
	}

	private @Nullable Region firstIn(String words) {
		for (int i = 0; i < words.length(); i++) {
			String name = this.regions.longestNameAt(words, i, words.length());
			if (!name.isEmpty() && !isWord(name)) {
				return withinOneAnother(words, i, name);
			}
		}
		return null;
	}

	/** 振兴, 朝阳: the short name of a county says nothing without more. */
	private boolean isWord(String name) {
		return this.regions.named(name)
			.stream()
			.allMatch((region) -> region.level() == RegionLevel.COUNTY && region.shortName().equals(name));
	}

	/** 深圳市坪山区, 青海省海东市: the last of names that lie in one another. */
	private Region withinOneAnother(String words, int start, String name) {
		Region region = this.regions.named(name).get(0);
		int at = start + name.length();
		while (true) {
			String next = this.regions.longestNameAt(words, at, words.length());
			Region outer = region;
			Region inner = this.regions.named(next)
				.stream()
				.filter((candidate) -> this.regions.isWithin(candidate, outer))
				.findFirst()
				.orElse(null);
			if (next.isEmpty() || inner == null) {
				return region;
			}
			region = inner;
			at += next.length();
		}
	}

	private @Nullable Region mostNamed(String text) {
		Map<Region, Integer> counts = new HashMap<>();
		for (int i = 0; i < text.length(); i++) {
			String name = this.regions.longestNameAt(text, i, text.length());
			if (!name.isEmpty()) {
				Region region = this.regions.named(name).get(0);
				if (region.level() != RegionLevel.NATION && this.regions.named(name).size() == 1) {
					counts.merge(region, 1, Integer::sum);
				}
				i += name.length() - 1;
			}
		}
		return counts.entrySet()
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
				if (this.organs.looksLikeOrgan(name.group())) {
					issuers.add(new Issuer(this.organs.read(name.group(), region), new Span(name.start(), name.end())));
				}
			}
		}
		return List.copyOf(issuers);
	}

}
