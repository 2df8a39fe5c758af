package org.policygraph;

import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Node;
import org.policygraph.graph.Rows;

/** As one would write it at first: a statement for each node and each relationship. */
final class NaiveWriting implements Consumer<Rows> {

	private final Driver driver;

	NaiveWriting(Driver driver) {
		this.driver = driver;
	}

	@Override
	public void accept(Rows rows) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> {
				for (Node node : rows.nodes()) {
					transaction
						.run("MERGE (n:" + node.label().written() + " {" + node.label().key() + ": $key}) SET n += $properties",
								Map.of("key", node.key(), "properties", node.properties()))
						.consume();
				}
				for (Edge edge : rows.edges()) {
					transaction
						.run("MATCH (a:" + edge.relation().from().written() + " {" + edge.relation().from().key()
								+ ": $from}) MATCH (b:" + edge.relation().to().written() + " {"
								+ edge.relation().to().key() + ": $to}) MERGE (a)-[r:" + edge.relation().type()
								+ "]->(b) SET r += $properties",
								Map.of("from", edge.from(), "to", edge.to(), "properties", edge.properties()))
						.consume();
				}
			});
		}
	}

}
