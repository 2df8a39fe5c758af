// What the graph holds of a document: itself and its parts, each with the relationships that the document attests: its own, those of its parts, and who answers for them. One statement, because most of an edit is the planning of its statements. $id, $types: what documents attest.
CALL () {
  MATCH (n:Document {id: $id}) RETURN n
  UNION ALL
  MATCH (n:Action {document: $id}) RETURN n
  UNION ALL
  MATCH (n:Task {document: $id}) RETURN n
  UNION ALL
  MATCH (n:Section {document: $id}) RETURN n
  UNION ALL
  MATCH (n:Target {document: $id}) RETURN n
}
RETURN elementId(n) AS id, labels(n) AS labels, n.id AS key, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(other)
    WHERE type(r) IN $types AND NOT (type(r) = 'SUPERSEDES' AND r.inferred)
    RETURN {id: elementId(r), type: type(r), properties: properties(r),
      other: {id: elementId(other), labels: labels(other), key: coalesce(other.id, other.code)}}
  } AS outgoing,
  COLLECT {
    MATCH (n)<-[r:RESPONSIBLE_FOR]-(other)
    RETURN {id: elementId(r), type: type(r), properties: properties(r),
      other: {id: elementId(other), labels: labels(other), key: other.id}}
  } AS incoming
