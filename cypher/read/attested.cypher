// The shared nodes that a document attests: element ids. They may have nothing else to stand on.
MATCH (d:Document {id: $id})-[:ISSUED_BY|CITES|SUPERSEDES]->(n)
RETURN elementId(n) AS id
UNION
CALL () {
  MATCH (o:Action {document: $id}) RETURN o
  UNION ALL
  MATCH (o:Task {document: $id}) RETURN o
  UNION ALL
  MATCH (o:Section {document: $id}) RETURN o
  UNION ALL
  MATCH (o:Target {document: $id}) RETURN o
}
MATCH (o)-[:CONCERNS|MEASURES|RESPONSIBLE_FOR]-(n)
WHERE NOT n:Region
RETURN elementId(n) AS id
