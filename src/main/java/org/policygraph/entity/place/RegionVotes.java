package org.policygraph.entity.place;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.name.PlaceName;
import org.policygraph.gazetteer.FormerRegion;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;

/** Counts how strongly the surroundings of a name say that it means a region. */
final class RegionVotes {

	/** How strongly each tells. */
	private static final int SUPERIOR = 60;

	private static final int INFERIOR = 30;

	private static final int INSIDE = 40;

	private static final int BESIDE = 25;

	private static final int SAME_PROVINCE = 15;

	private static final int SENTENCE = 12;

	private static final int NEIGHBOUR = 10;

	private static final int DATE = 20;

	private final Regions regions;

	private final @Nullable Region jurisdiction;

	private final @Nullable Integer year;

	RegionVotes(Regions regions, @Nullable Region jurisdiction, @Nullable Integer year) {
		this.regions = regions;
		this.jurisdiction = jurisdiction;
		this.year = year;
	}

	/**
	 * A region that a name may mean.
	 *
	 * @param region the region of today
	 * @param former the division that was called so; {@code null} if today's is
	 */
	record Candidate(Region region, @Nullable FormerRegion former) {
	}

	/** How strongly its surroundings say that a name means a region. */
	int votes(PlaceName name, Candidate candidate, RegionChooser.Surroundings around) {
		Region region = candidate.region();
		int votes = switch (region.level()) {
			case NATION, PROVINCE -> 6;
			case PREFECTURE -> 4;
			case COUNTY -> 0;
		};
		if (isBehind(region, around.superior())) {
			votes += SUPERIOR;
		}
		votes += closeness(region);
		if (isBefore(region, around.inferior())) {
			votes += INFERIOR;
		}
		if (around.sentence()
			.stream()
			.anyMatch((other) -> !other.words().equals(name.words()) && isBehind(region, other))) {
			votes += SENTENCE;
		}
		if (around.neighbours().stream().anyMatch((other) -> isAlike(region, other))) {
			votes += NEIGHBOUR;
		}
		if (candidate.former() != null && !name.candidates().isEmpty()) {
			boolean then = this.year != null && candidate.former().isValidIn(this.year);
			votes += then ? DATE : -DATE;
		}
		if (candidate.former() != null) {
			votes -= candidate.former().successors().indexOf(region.code());
		}
		return votes;
	}

	private int closeness(Region region) {
		if (this.jurisdiction == null) {
			return 0;
		}
		if (this.regions.isWithin(region, this.jurisdiction)) {
			return INSIDE;
		}
		if (isBeside(region)) {
			return BESIDE;
		}
		return this.regions.provinceOf(region).code().equals(this.regions.provinceOf(this.jurisdiction).code())
				? SAME_PROVINCE : 0;
	}

	/** Another county of the document's own prefecture. */
	boolean isBeside(Region region) {
		Region own = this.jurisdiction;
		return own != null && own.level() == RegionLevel.COUNTY && region.level() == RegionLevel.COUNTY
				&& own.parent() != null && own.parent().equals(region.parent());
	}

	/** Whether the region is within one that a name before it may mean. */
	boolean isBehind(Region region, @Nullable PlaceName superior) {
		return superior != null && superior.candidates()
			.stream()
			.anyMatch((above) -> above.level().compareTo(region.level()) < 0 && this.regions.isWithin(region, above));
	}

	private boolean isBefore(Region region, @Nullable PlaceName inferior) {
		return inferior != null && inferior.candidates()
			.stream()
			.anyMatch((below) -> !below.equals(region) && this.regions.isWithin(below, region));
	}

	/** Whether a neighbour may be a region of the same superior. */
	static boolean isAlike(Region region, PlaceName other) {
		return other.candidates()
			.stream()
			.anyMatch((one) -> !one.equals(region) && one.parent() != null && one.parent().equals(region.parent()));
	}

}
