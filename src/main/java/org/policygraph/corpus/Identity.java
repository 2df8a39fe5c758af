package org.policygraph.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/**
 * The identity of one made-up document. It follows from the place of the document in the
 * corpus, so that documents can cite one another before they are written.
 *
 * @param place whose document it is
 * @param topic what it is about
 * @param year the year of its issue
 * @param genre its genre
 * @param seed the seed of everything else in it
 */
record Identity(Jurisdiction place, Topic topic, int year, Genre genre, long seed) {

	/** For how many years a plan is made. */
	private static final int TERM = 2;

	private static final long MIX = 0x9E3779B97F4A7C15L;

	/** The genres of documents. */
	enum Genre {

		SCHEME("IMPLEMENTATION_PLAN"), PLAN("PLAN"), KEY_POINTS("KEY_POINTS"), MEASURES("OTHER");

		private final String kind;

		Genre(String kind) {
			this.kind = kind;
		}

		/** The kind in the annotation format. */
		String kind() {
			return this.kind;
		}

		/** How a document calls itself: 本方案. */
		String selfName(CorpusWords words) {
			return words.phrase("SELF_" + this);
		}

	}

	static Identity of(Jurisdiction place, Topic topic, int year, long seed) {
		long own = seed;
		for (long part : new long[] { Long.parseLong(place.region().code()), topic.ordinal(), year }) {
			own = new SplittableRandom(own * MIX + part).nextLong();
		}
		Genre[] genres = Genre.values();
		return new Identity(place, topic, year, genres[new SplittableRandom(own).nextInt(genres.length)], own);
	}

	/** The document of the province on the same topic; {@code null} for a province. */
	@Nullable Identity above(long corpusSeed) {
		Jurisdiction above = this.place.above();
		return (above != null) ? of(above, this.topic, this.year, corpusSeed) : null;
	}

	String title(CorpusWords words) {
		return words.phrase("TITLE_" + this.genre,
				Map.of("place", this.place.name(), "topic", this.topic.title(), "year", this.year, "last", lastYear()));
	}

	/** 青海东政办发〔2025〕7号: no two are alike. */
	String number(CorpusWords words) {
		return words.phrase("NUMBER",
				Map.of("place", this.place.numberWord(), "year", this.year, "number", this.topic.ordinal() + 1));
	}

	/** By when its targets are to be reached. */
	int lastYear() {
		return (this.genre == Genre.KEY_POINTS) ? this.year : this.year + TERM;
	}

	private @Nullable Integer periodStart() {
		return (this.genre != Genre.MEASURES) ? Integer.valueOf(this.year) : null;
	}

	private @Nullable Integer periodEnd() {
		return (this.genre != Genre.MEASURES) ? Integer.valueOf(lastYear()) : null;
	}

	/** The truth about the document as a whole, but for its date and what it cites. */
	Map<String, @Nullable Object> truth(CorpusWords words) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("title", title(words));
		json.put("kind", this.genre.kind());
		json.put("documentNumber", number(words));
		json.put("issuers", List.of(this.place.issuer(words)));
		json.put("region", this.place.fullName());
		json.put("periodStart", periodStart());
		json.put("periodEnd", periodEnd());
		return json;
	}

}
