// Notes which gazetteer the graph holds, once all of it is written.
MERGE (g:Gazetteer {id: 'gazetteer'})
SET g.sha256 = $sha256
