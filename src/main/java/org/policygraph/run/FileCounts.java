package org.policygraph.run;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.data.neo4j.core.convert.Neo4jConversionService;
import org.springframework.data.neo4j.core.convert.Neo4jPersistentPropertyToMapConverter;

import org.policygraph.reading.Outcome.Status;

/**
 * How many files of an import have which outcome.
 *
 * @param total all files of the import
 * @param imported files whose documents were new
 * @param changed files whose documents took the place of a former version
 * @param unchanged files whose documents the graph held already
 * @param kept copies that were left out, because the graph holds the full text or a
 * better copy
 * @param refused files that could not be read
 */
record FileCounts(long total, long imported, long changed, long unchanged, long kept, long refused) {

	/** No file has its outcome yet. */
	static FileCounts of(long total) {
		return new FileCounts(total, 0, 0, 0, 0, 0);
	}

	/** One more file has its outcome. */
	FileCounts with(Status outcome) {
		return switch (outcome) {
			case IMPORTED ->
				new FileCounts(this.total, this.imported + 1, this.changed, this.unchanged, this.kept, this.refused);
			case CHANGED ->
				new FileCounts(this.total, this.imported, this.changed + 1, this.unchanged, this.kept, this.refused);
			case UNCHANGED ->
				new FileCounts(this.total, this.imported, this.changed, this.unchanged + 1, this.kept, this.refused);
			case KEPT_FULL_TEXT, KEPT_BETTER_COPY ->
				new FileCounts(this.total, this.imported, this.changed, this.unchanged, this.kept + 1, this.refused);
			case REFUSED ->
				new FileCounts(this.total, this.imported, this.changed, this.unchanged, this.kept, this.refused + 1);
		};
	}

	/** How many files have their outcome. */
	long done() {
		return this.imported + this.changed + this.unchanged + this.kept + this.refused;
	}

	/** The counts as properties of the node: {@code counts.total} and so on. */
	static final class Properties implements Neo4jPersistentPropertyToMapConverter<String, FileCounts> {

		@Override
		public Map<String, Value> decompose(@Nullable FileCounts counts, Neo4jConversionService conversion) {
			return (counts != null)
					? Map.of("total", Values.value(counts.total), "imported", Values.value(counts.imported), "changed",
							Values.value(counts.changed), "unchanged", Values.value(counts.unchanged), "kept",
							Values.value(counts.kept), "refused", Values.value(counts.refused))
					: Map.of();
		}

		@Override
		public FileCounts compose(Map<String, Value> stored, Neo4jConversionService conversion) {
			return new FileCounts(count(stored, "total"), count(stored, "imported"), count(stored, "changed"),
					count(stored, "unchanged"), count(stored, "kept"), count(stored, "refused"));
		}

		private static long count(Map<String, Value> stored, String name) {
			return stored.getOrDefault(name, Values.value(0)).asLong();
		}

	}

}
