// The relationships that a document attests: its own, those of its parts, and who answers for them. $id, $types: what documents attest.
CALL () {
  MATCH (o:Document {id: $id}) RETURN o
  UNION ALL
  MATCH (o:Action {document: $id}) RETURN o
  UNION ALL
  MATCH (o:Task {document: $id}) RETURN o
  UNION ALL
  MATCH (o:Section {document: $id}) RETURN o
  UNION ALL
  MATCH (o:Target {document: $id}) RETURN o
}
CALL (o) {
  MATCH (o)-[r]->(other)
  WHERE type(r) IN $types AND NOT (type(r) = 'SUPERSEDES' AND r.inferred)
  RETURN r, other
  UNION ALL
  MATCH (o)<-[r:RESPONSIBLE_FOR]-(other)
  RETURN r, other
}
RETURN elementId(r) AS id, type(r) AS type, labels(startNode(r)) AS fromLabels, labels(endNode(r)) AS toLabels,
  coalesce(startNode(r).id, startNode(r).code) AS from, coalesce(endNode(r).id, endNode(r).code) AS to,
  properties(r) AS properties, elementId(other) AS other
