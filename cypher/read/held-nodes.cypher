// What the graph holds of a document: itself and its parts. $id.
MATCH (n:Document {id: $id})
RETURN 'Document' AS label, n.id AS key, properties(n) AS properties
UNION ALL
MATCH (n:Action {document: $id})
RETURN 'Action' AS label, n.id AS key, properties(n) AS properties
UNION ALL
MATCH (n:Task {document: $id})
RETURN 'Task' AS label, n.id AS key, properties(n) AS properties
UNION ALL
MATCH (n:Section {document: $id})
RETURN 'Section' AS label, n.id AS key, properties(n) AS properties
UNION ALL
MATCH (n:Target {document: $id})
RETURN 'Target' AS label, n.id AS key, properties(n) AS properties
