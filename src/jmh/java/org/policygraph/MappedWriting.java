package org.policygraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.convert.Neo4jConversions;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Rows;

/** As an object mapping writes it: a document's nodes as objects, saved all at once. */
final class MappedWriting implements Consumer<Rows> {

	private final Neo4jTemplate template;

	MappedWriting(Driver driver) {
		Neo4jMappingContext context = new Neo4jMappingContext(new Neo4jConversions());
		context.setInitialEntitySet(Set.of(Entity.class, Link.class));
		context.afterPropertiesSet();
		Neo4jClient client = Neo4jClient.create(driver);
		this.template = new Neo4jTemplate(client, context, new Neo4jTransactionManager(driver));
	}

	/** Any node, with whatever leads on from it. */
	@Node("Entity")
	static final class Entity {

		@Id
		private String id = "";

		@Version
		private @Nullable Long version;

		@DynamicLabels
		private Set<String> labels = Set.of();

		@CompositeProperty
		private Map<String, Object> properties = new HashMap<>();

		@Relationship
		private Map<String, List<Link>> links = new HashMap<>();

	}

	/** A relationship with its properties. */
	@RelationshipProperties
	static final class Link {

		@RelationshipId
		private @Nullable String id;

		@CompositeProperty
		private Map<String, Object> properties = new HashMap<>();

		@TargetNode
		private @Nullable Entity to;

	}

	private final Map<String, Entity> known = new HashMap<>();

	@Override
	public void accept(Rows rows) {
		List<Entity> entities = new ArrayList<>();
		for (org.policygraph.graph.Node node : rows.nodes()) {
			Entity entity = entity(node.label().written() + "/" + node.key());
			entity.labels = Set.of(node.label().written());
			entity.properties = node.properties();
			entities.add(entity);
		}
		for (Edge edge : rows.edges()) {
			Link link = new Link();
			link.to = entity(edge.relation().to().written() + "/" + edge.to());
			link.properties = edge.properties();
			entity(edge.relation().from().written() + "/" + edge.from()).links
				.computeIfAbsent(edge.relation().type(), (any) -> new ArrayList<>())
				.add(link);
		}
		this.template.saveAll(entities);
		this.known.values().forEach((entity) -> entity.links.clear());
	}

	private Entity entity(String id) {
		return this.known.computeIfAbsent(id, (any) -> {
			Entity entity = new Entity();
			entity.id = id;
			return entity;
		});
	}

}
