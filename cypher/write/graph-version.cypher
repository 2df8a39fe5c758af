// Counts that the graph was changed; the origin tells one graph from another. It stands where the gazetteer is noted.
MERGE (g:Gazetteer {id: 'gazetteer'})
SET g.version = coalesce(g.version, 0) + 1, g.origin = coalesce(g.origin, left(randomUUID(), 8))
RETURN g.version AS version, g.origin AS origin
