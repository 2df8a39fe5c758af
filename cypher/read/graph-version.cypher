// One row: the version of the graph, which moves only when the graph does.
RETURN COALESCE(COLLECT {
  MATCH (g:Gazetteer {id: 'gazetteer'})
  WHERE g.version IS NOT NULL
  RETURN toString(g.version) + '-' + g.origin
}[0], '0') AS row
