package org.policygraph.run;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.data.neo4j.core.convert.Neo4jConversionService;
import org.springframework.data.neo4j.core.convert.Neo4jPersistentPropertyToMapConverter;

import org.policygraph.load.session.WriteCounts;

/**
 * The counts of writes of an import, as properties of its node: {@code
 * written.nodesCreated} and so on.
 */
final class WrittenProperties implements Neo4jPersistentPropertyToMapConverter<String, WriteCounts> {

	@Override
	public Map<String, Value> decompose(@Nullable WriteCounts written, Neo4jConversionService conversion) {
		return (written != null) ? Map.of("nodesCreated", Values.value(written.nodesCreated()), "nodesDeleted",
				Values.value(written.nodesDeleted()), "relationshipsCreated",
				Values.value(written.relationshipsCreated()), "relationshipsDeleted",
				Values.value(written.relationshipsDeleted()), "propertiesSet", Values.value(written.propertiesSet()))
				: Map.of();
	}

	@Override
	public WriteCounts compose(Map<String, Value> stored, Neo4jConversionService conversion) {
		return new WriteCounts(count(stored, "nodesCreated"), count(stored, "nodesDeleted"),
				count(stored, "relationshipsCreated"), count(stored, "relationshipsDeleted"),
				count(stored, "propertiesSet"));
	}

	private static long count(Map<String, Value> stored, String name) {
		return stored.getOrDefault(name, Values.value(0)).asLong();
	}

}
