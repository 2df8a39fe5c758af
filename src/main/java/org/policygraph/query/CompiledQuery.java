package org.policygraph.query;

import java.util.Map;

/**
 * A root field as one Cypher statement.
 *
 * @param cypher the statement, nothing of the request in it but its structure
 * @param parameters every value of the request
 */
record CompiledQuery(String cypher, Map<String, Object> parameters) {
}
