// All relationships to export, with what tells their ends.
MATCH (a)-[r]->(b)
WHERE NOT a:__Neo4jMigration
RETURN type(r) AS type, properties(r) AS properties,
  elementId(a) AS from, labels(a) AS fromLabels, coalesce(a.id, a.code) AS fromKey, coalesce(a.title, a.name) AS fromName,
  elementId(b) AS to, labels(b) AS toLabels, coalesce(b.id, b.code) AS toKey, coalesce(b.title, b.name) AS toName
