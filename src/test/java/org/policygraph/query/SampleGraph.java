package org.policygraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.neo4j.driver.Driver;

import org.policygraph.query.model.GraphModel;

/**
 * A small graph with all that is awkward: nulls, ties, parallel relationships, nodes
 * without any. Made from the schema, so that it has whatever the schema has.
 */
final class SampleGraph {

	private static final int NODES = 9;

	private static final String[] WORDS = { "公安", "住房", "城镇化", "老旧小区", "b", "B", "教育局" };

	private final Random random = new Random(20261126);

	private final GraphQLSchema schema;

	private final Driver driver;

	SampleGraph(GraphQLSchema schema, Driver driver) {
		this.schema = schema;
		this.driver = driver;
	}

	void write() {
		List<GraphQLObjectType> types = types(this.schema);
		for (GraphQLObjectType type : types) {
			if (!type.getName().equals("City")) {
				writeNodes(type);
			}
		}
		run("MATCH (n:Region) WHERE n.code IN ['Region3', 'Region5', 'Region8'] SET n:City", Map.of());
		for (GraphQLObjectType type : types) {
			for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
				var relationship = field.getAppliedDirective("relationship");
				if (relationship != null && "OUT".equals(relationship.getArgument("direction").getValue())) {
					writeRelationships(type, field,
							Objects.requireNonNull(relationship.getArgument("type").getValue()));
				}
			}
		}
	}

	static List<GraphQLObjectType> types(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> type.hasAppliedDirective("node"))
			.toList();
	}

	private void writeNodes(GraphQLObjectType type) {
		String key = Objects.requireNonNull(type.getAppliedDirective("node").getArgument("key").getValue());
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < NODES; i++) {
			Map<String, Object> properties = new HashMap<>(properties(type.getFieldDefinitions()));
			properties.put(key, type.getName() + i);
			if (this.random.nextInt(5) > 0) {
				properties.put("document", "Document" + this.random.nextInt(NODES));
			}
			rows.add(properties);
		}
		run("UNWIND $rows AS row CREATE (n:" + type.getName() + ") SET n = row", Map.of("rows", rows));
	}

	private Map<String, Object> properties(List<GraphQLFieldDefinition> fields) {
		Map<String, Object> properties = new HashMap<>();
		for (GraphQLFieldDefinition field : fields) {
			boolean own = !field.hasAppliedDirective("stored") && !field.hasAppliedDirective("derived");
			boolean given = field.getType() instanceof GraphQLNonNull || this.random.nextInt(3) > 0;
			String type = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
			if (own && given) {
				boolean list = GraphModel.isList(field);
				switch (type) {
					case "String" -> properties.put(field.getName(), list ? List.of(word(), word()) : word());
					case "Int" -> properties.put(field.getName(), this.random.nextInt(4));
					case "Float" -> properties.put(field.getName(), this.random.nextInt(8) / 4.0);
					case "Boolean" -> properties.put(field.getName(), this.random.nextBoolean());
					default -> {
					}
				}
			}
		}
		return properties;
	}

	private String word() {
		return WORDS[this.random.nextInt(WORDS.length)] + WORDS[this.random.nextInt(WORDS.length)];
	}

	/** Regions are a tree; all else leads anywhere, twice at times. */
	private void writeRelationships(GraphQLObjectType from, GraphQLFieldDefinition field, String type) {
		if (from.getName().equals("City")) {
			return;
		}
		String to = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
		String carried = GraphModel.text(field.getAppliedDirective("relationship"), "properties");
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < NODES; i++) {
			int many = type.equals("PART_OF") ? Math.min(i, 1) : this.random.nextInt(4);
			for (int j = 0; j < many; j++) {
				int other = type.equals("PART_OF") ? (i - 1) / 2 : this.random.nextInt(NODES);
				rows.add(Map.of("from", from.getName() + i, "to", to + other, "properties", (carried != null)
						? properties(this.schema.getObjectType(carried).getFieldDefinitions()) : Map.of()));
			}
		}
		run("UNWIND $rows AS row MATCH (a:" + from.getName() + ") WHERE coalesce(a.id, a.code) = row.from MATCH (b:"
				+ to + ") WHERE coalesce(b.id, b.code) = row.to CREATE (a)-[r:" + type
				+ "]->(b) SET r = row.properties", Map.of("rows", rows));
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.driver.executableQuery(statement).withParameters(parameters).execute();
	}

}
