// Writes the regions that were and what followed them. $regions: id, code, name, level, until, kind, successors.
UNWIND $regions AS row
MERGE (f:FormerRegion {id: row.id})
SET f.code = row.code, f.name = row.name, f.level = row.level, f.until = row.until
WITH f, row
UNWIND row.successors AS code
MATCH (r:Region {code: code})
MERGE (f)-[s:SUCCEEDED_BY]->(r)
SET s.year = row.until, s.kind = row.kind
