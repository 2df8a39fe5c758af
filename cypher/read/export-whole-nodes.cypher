// All nodes to export, but for records of imports and of the schema. What tells how the graph came about is no fact of it.
MATCH (n)
WHERE NOT n:__Neo4jMigration AND NOT n:ImportRun AND NOT n:FileOutcome AND NOT n:SourceFile
RETURN elementId(n) AS id, labels(n) AS labels,
  CASE WHEN n:Gazetteer THEN n {.id, .sha256} ELSE properties(n) END AS properties
