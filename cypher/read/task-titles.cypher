// The tasks of a document, and what the regions that it governs are called. $id.
MATCH (d:Document {id: $id})
RETURN COLLECT { MATCH (d)-[:APPLIES_TO]->(r:Region) RETURN [r.name, r.shortName] } AS places,
  COLLECT { MATCH (t:Task {document: $id}) RETURN [t.id, t.title] } AS tasks
