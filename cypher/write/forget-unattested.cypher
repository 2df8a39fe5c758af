// Removes shared nodes that nothing attests any more; returns what stood above them, to be looked at next. $nodes: element ids.
UNWIND $nodes AS id
MATCH (n)
WHERE elementId(n) = id AND NOT n:Region AND NOT coalesce(n.imported, false)
  AND NOT EXISTS { (n)<-[:ISSUED_BY|CITES|CONCERNS|MEASURES|REPORTS_TO]-() }
  AND NOT EXISTS { (n)-[:RESPONSIBLE_FOR]->() }
WITH collect(DISTINCT n) AS gone
WITH gone, COLLECT { UNWIND gone AS g MATCH (g)-[:REPORTS_TO]->(above) RETURN DISTINCT elementId(above) } AS above
FOREACH (n IN gone | DETACH DELETE n)
RETURN above
