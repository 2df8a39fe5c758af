// Removes shared nodes that nothing attests any more; returns what they led to, above them or after them, to be looked at next. $nodes: element ids.
UNWIND $nodes AS id
MATCH (n)
WHERE elementId(n) = id AND n:Department|Area|Indicator|Document AND NOT coalesce(n.imported, false)
  AND NOT EXISTS { (n)<-[:ISSUED_BY|CITES|SUPERSEDES|CONCERNS|MEASURES|FOR_AREA|REPORTS_TO|SUCCEEDED_BY]-() }
  AND NOT EXISTS { (n)-[:RESPONSIBLE_FOR]->() }
WITH collect(DISTINCT n) AS gone
WITH gone, COLLECT { UNWIND gone AS g MATCH (g)-[:REPORTS_TO|SUCCEEDED_BY]->(next) RETURN DISTINCT elementId(next) } AS next
FOREACH (n IN gone | DETACH DELETE n)
RETURN next
