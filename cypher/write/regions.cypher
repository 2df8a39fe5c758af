// Writes regions and their hierarchy. $regions: code, name, shortName, fullName, level, parent, city.
UNWIND $regions AS row
MERGE (r:Region {code: row.code})
SET r.name = row.name, r.shortName = row.shortName, r.fullName = row.fullName, r.level = row.level
FOREACH (city IN CASE WHEN row.city THEN [1] ELSE [] END | SET r:City)
WITH r, row
WHERE row.parent IS NOT NULL
MATCH (p:Region {code: row.parent})
MERGE (r)-[:PART_OF]->(p)
