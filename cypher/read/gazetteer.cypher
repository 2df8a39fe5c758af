// The digest of the gazetteer that the graph holds, if it holds one.
MATCH (g:Gazetteer {id: 'gazetteer'})
RETURN g.sha256 AS sha256
