package org.policygraph.entity.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.name.PlaceName;
import org.policygraph.gazetteer.FormerRegion;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Words;

/**
 * Tells which region each name of a stretch means, or that it means none: by a vote of
 * the superior before it, the document's jurisdiction, the neighbours in its list, the
 * other names of its sentence and the document's date.
 */
final class RegionChooser {

	/** A list of so many everyday words that name regions names regions. */
	private static final int LIST_OF_WORDS = 3;

	private final Regions regions;

	/** How names of rivers and mountains end. */
	private final Words features;

	private final @Nullable Region jurisdiction;

	private final RegionVotes votes;

	RegionChooser(Regions regions, Words features, @Nullable Region jurisdiction, @Nullable Integer year) {
		this.regions = regions;
		this.features = features;
		this.jurisdiction = (jurisdiction != null && jurisdiction.level() != RegionLevel.NATION) ? jurisdiction : null;
		this.votes = new RegionVotes(regions, this.jurisdiction, year);
	}

	private record Vote(RegionVotes.Candidate candidate, String rule, int votes) {
	}

	/**
	 * The other names around one.
	 *
	 * @param superior what stands directly before it
	 * @param inferior what stands directly behind it
	 * @param neighbours the others of its list, or on its line
	 * @param sentence all names of its sentence
	 */
	record Surroundings(@Nullable PlaceName superior, @Nullable PlaceName inferior, List<PlaceName> neighbours,
			List<PlaceName> sentence) {
	}

	/** The region that a name means among others; {@code null} for none. */
	@Nullable RegionMention choose(PlaceName name, Surroundings around) {
		if (name.meansNation()) {
			return null;
		}
		List<Vote> votes = new ArrayList<>();
		for (RegionVotes.Candidate candidate : candidates(name)) {
			String rule = rule(name, candidate, around);
			if (rule != null && !isSeat(name, candidate.region())) {
				votes.add(new Vote(candidate, rule, this.votes.votes(name, candidate, around)));
			}
		}
		if (votes.isEmpty()) {
			return null;
		}
		votes.sort(Comparator.comparingInt((Vote vote) -> -vote.votes()));
		Vote chosen = votes.get(0);
		boolean doubtful = votes.size() > 1 && votes.get(1).votes() >= chosen.votes() - tolerance(votes);
		return new RegionMention(chosen.candidate().region(), chosen.candidate().former(),
				votes.stream().map((vote) -> vote.candidate().region()).distinct().toList(), name.span(), chosen.rule(),
				doubtful);
	}

	/** 安阳: the city, not the county of that name in it. */
	private static boolean isSeat(PlaceName name, Region region) {
		return region.level() == RegionLevel.COUNTY && region.shortName().equals(name.words())
				&& name.candidates().stream().anyMatch((other) -> other.code().equals(region.parent()));
	}

	/** A province and a city of one name (吉林): the level alone leaves a doubt. */
	private static int tolerance(List<Vote> votes) {
		return votes.get(0).candidate().region().level() == RegionLevel.PROVINCE ? 2 : 0;
	}

	private List<RegionVotes.Candidate> candidates(PlaceName name) {
		List<RegionVotes.Candidate> candidates = new ArrayList<>();
		name.candidates().forEach((region) -> candidates.add(new RegionVotes.Candidate(region, null)));
		for (FormerRegion former : name.former()) {
			for (String code : former.successors()) {
				Region successor = this.regions.byCode(code);
				boolean known = candidates.stream().anyMatch((one) -> one.region().code().equals(code));
				if (!known) {
					candidates.add(new RegionVotes.Candidate(successor, former));
				}
			}
		}
		return candidates;
	}

	/** The rule by which a name means a region; {@code null} if none says so. */
	private @Nullable String rule(PlaceName name, RegionVotes.Candidate candidate, Surroundings around) {
		Region region = candidate.region();
		boolean inside = this.jurisdiction != null && this.regions.isWithin(region, this.jurisdiction);
		if (isShort(name) && !name.begins() && !this.votes.isBehind(region, around.superior())) {
			return null;
		}
		if (this.votes.isBehind(region, around.superior())) {
			return (candidate.former() != null) ? "former name" : "behind its superior";
		}
		if (name.word() && !isSupported(name, region, inside, around)) {
			return null;
		}
		if (candidate.former() != null) {
			return "former name";
		}
		if (inside || this.votes.isBeside(region)) {
			return inside ? "in the jurisdiction" : "beside the jurisdiction";
		}
		if (name.full()) {
			return "full name";
		}
		if (region.level() != RegionLevel.COUNTY) {
			return "name of a prefecture or province";
		}
		return alone(name, region, around);
	}

	/** 和县, 成县: a full name of two characters. */
	private static boolean isShort(PlaceName name) {
		return name.words().length() == 2 && name.full();
	}

	/**
	 * The short name of a county elsewhere: where others vouch for it, or where a
	 * document of the nation says nothing else that is called so.
	 */
	private @Nullable String alone(PlaceName name, Region region, Surroundings around) {
		if (!name.begins() || !name.ends()) {
			return null;
		}
		if (isVouchedFor(name, region, around)) {
			return "among regions";
		}
		boolean feature = this.features.holds(name.words().charAt(name.words().length() - 1));
		boolean only = this.jurisdiction == null && !name.word() && !feature && name.candidates().size() == 1;
		return only ? "only region of its name" : null;
	}

	/** An everyday word is a region among regions: 城东、城西、城北三区. */
	private boolean isSupported(PlaceName name, Region region, boolean inside, Surroundings around) {
		if (inside && region.level() == RegionLevel.PREFECTURE) {
			return true;
		}
		long words = around.neighbours()
			.stream()
			.filter((other) -> other.word() && RegionVotes.isAlike(region, other))
			.count();
		boolean amongOthers = around.neighbours()
			.stream()
			.anyMatch((other) -> !other.word() && (inside || RegionVotes.isAlike(region, other)));
		boolean fullInside = inside && name.full();
		return fullInside || amongOthers || words + 1 >= LIST_OF_WORDS;
	}

	private boolean isInside(PlaceName name) {
		return this.jurisdiction != null
				&& name.candidates().stream().anyMatch((region) -> this.regions.isWithin(region, this.jurisdiction));
	}

	/**
	 * A county's short name alone means it only among regions: as the other end of a
	 * line, or in a list.
	 */
	private boolean isVouchedFor(PlaceName name, Region region, Surroundings around) {
		boolean alone = name.candidates().size() == 1;
		return around.neighbours()
			.stream()
			.anyMatch((other) -> (!other.word() || other.begins())
					&& (RegionVotes.isAlike(region, other) || alone && (isInside(other)
							|| other.candidates().stream().anyMatch((one) -> one.level() != RegionLevel.COUNTY)
							|| other.full())));
	}

}
