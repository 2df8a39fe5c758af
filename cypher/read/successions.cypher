// What is inferred of which documents follow which: from, to, properties, and an element id. $ids: those that may follow.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:SUPERSEDES]->(former:Document)
WHERE r.inferred
RETURN d.id AS from, former.id AS to, properties(r) AS properties, elementId(r) AS id
