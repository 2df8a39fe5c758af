// The imported documents of some series, and which of them a text says to take the place of which: series, id, title, start, end, states. $series.
UNWIND $series AS series
MATCH (d:Document {series: series})
WHERE d.imported
RETURN series, d.id AS id, d.title AS title, d.periodStart AS start, d.periodEnd AS end,
  COLLECT { MATCH (d)-[r:SUPERSEDES]->(former:Document) WHERE NOT r.inferred RETURN former.id } AS states
