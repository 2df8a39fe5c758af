// Waits until nobody else writes documents, keeps others waiting until this transaction has ended, and tells the graph's version. Changes nothing.
MATCH (g:Gazetteer {id: 'gazetteer'})
SET g.sha256 = g.sha256
RETURN coalesce(g.version, 0) AS version, coalesce(g.origin, '') AS origin
