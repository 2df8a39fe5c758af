// Waits until nobody else writes the gazetteer, and tells the digest of what is there; empty where there is none yet.
MERGE (g:Gazetteer {id: 'gazetteer'})
SET g.sha256 = coalesce(g.sha256, '')
RETURN g.sha256 AS sha256
