// Removes what belongs to one document: its parts, and its own relationships. The document itself stays.
CALL () {
  MATCH (n:Action {document: $id}) RETURN n
  UNION ALL
  MATCH (n:Task {document: $id}) RETURN n
  UNION ALL
  MATCH (n:Section {document: $id}) RETURN n
  UNION ALL
  MATCH (n:Target {document: $id}) RETURN n
}
DETACH DELETE n
