// Changes relationships that one document attests. $rows: id, an element id; properties.
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.id
SET r = row.properties
