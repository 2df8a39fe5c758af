// The versions of cypher/schema that were applied, the last last. A fresh graph has none of these labels yet.
MATCH (m:__Neo4jMigration)
WHERE m.version <> 'BASELINE'
RETURN m.version AS version
ORDER BY version
