// The tasks of documents, and what the regions that each governs are called. $ids.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id,
  COLLECT { MATCH (d)-[:APPLIES_TO]->(r:Region) RETURN [r.name, r.shortName] } AS places,
  COLLECT { MATCH (t:Task {document: id}) RETURN [t.id, t.title] } AS tasks
