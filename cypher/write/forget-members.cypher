// Removes what regions are members of where nothing says so any more. $nodes: element ids, those of areas among them.
UNWIND $nodes AS id
MATCH (a:Area)
WHERE elementId(a) = id
MATCH (r:Region)-[m:MEMBER_OF]->(a)
WHERE NOT EXISTS { (a)<-[c:CONCERNS]-() WHERE r.code IN c.members }
DELETE m
