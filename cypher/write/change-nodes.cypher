// Changes nodes that belong to one document. $rows: id, an element id; properties, the key among them.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.id
SET n = row.properties
