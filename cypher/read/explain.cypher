// Rows: why the graph says something: of a relationship, given by kind, from, to and role, or of a node. $id, $edge, $context.
CALL () {
  UNWIND CASE WHEN $edge IS NULL THEN [] ELSE [[$edge.from, $edge.to]] END AS ends
  CALL (ends) {
    MATCH (a:Department {id: ends[0]}) RETURN a
    UNION ALL
    MATCH (a:Document {id: ends[0]}) RETURN a
    UNION ALL
    MATCH (a:Action {id: ends[0]}) RETURN a
    UNION ALL
    MATCH (a:Task {id: ends[0]}) RETURN a
    UNION ALL
    MATCH (a:Section {id: ends[0]}) RETURN a
    UNION ALL
    MATCH (a:Target {id: ends[0]}) RETURN a
  }
  CALL (ends) {
    MATCH (b:Department {id: ends[1]}) RETURN b
    UNION ALL
    MATCH (b:Document {id: ends[1]}) RETURN b
    UNION ALL
    MATCH (b:Action {id: ends[1]}) RETURN b
    UNION ALL
    MATCH (b:Task {id: ends[1]}) RETURN b
    UNION ALL
    MATCH (b:Section {id: ends[1]}) RETURN b
    UNION ALL
    MATCH (b:Region {code: ends[1]}) RETURN b
    UNION ALL
    MATCH (b:Area {id: ends[1]}) RETURN b
    UNION ALL
    MATCH (b:Indicator {id: ends[1]}) RETURN b
    UNION ALL
    MATCH (b:Target {id: ends[1]}) RETURN b
  }
  MATCH (a)-[r]->(b)
  WHERE type(r) = $edge.kind AND ($edge.role IS NULL OR r.role = $edge.role)
  // HAS_TARGET and FOR_REGION may leave the words to the target itself, ALIGNS_WITH does to the task that it leads from.
  WITH a, b, r, CASE WHEN b:Target THEN b WHEN a:Target OR type(r) = 'ALIGNS_WITH' THEN a END AS said
  RETURN type(r) AS kind, coalesce(r.rule, said.rule) AS rule, coalesce(r.quote, said.quote) AS quote,
    CASE WHEN r.quote IS NULL THEN said.start ELSE r.start END AS start,
    CASE WHEN r.quote IS NULL THEN said.end ELSE r.end END AS end,
    CASE WHEN r.quote IS NULL THEN said.page ELSE r.page END AS page,
    r.mention AS mention, r.role AS role, r.inferred AS inferred, r.inherited AS inherited, r.doubtful AS doubtful,
    CASE WHEN a:Department THEN b ELSE a END AS holder
  ORDER BY start
  LIMIT 20
  UNION ALL
  CALL () {
    MATCH (n:Document {id: $id}) RETURN n
    UNION ALL
    MATCH (n:Action {id: $id}) RETURN n
    UNION ALL
    MATCH (n:Task {id: $id}) RETURN n
    UNION ALL
    MATCH (n:Section {id: $id}) RETURN n
    UNION ALL
    MATCH (n:Target {id: $id}) RETURN n
  }
  RETURN labels(n)[0] AS kind, n.rule AS rule, n.quote AS quote, n.start AS start, n.end AS end, n.page AS page,
    null AS mention, null AS role, null AS inferred, null AS inherited, null AS doubtful, n AS holder
}
// The item in whose text the words stand.
WITH *, CASE WHEN holder:Target THEN COLLECT { MATCH (x)-[:HAS_TARGET]->(holder) RETURN x LIMIT 1 }[0] ELSE holder END AS item
MATCH (d:Document {id: CASE WHEN item:Document THEN item.id ELSE item.document END})
WITH *, split(coalesce(item.text, ''), quote) AS parts
WITH *, CASE WHEN size(parts) > 1 THEN parts[0] END AS front
WITH *, substring(item.text, size(front) + size(quote)) AS back
RETURN {
  kind: kind, rule: rule, quote: quote, start: start, end: end, page: page,
  mention: mention, role: role, inferred: inferred, inherited: inherited, doubtful: doubtful,
  item: {id: item.id, kind: labels(item)[0], title: item.title},
  document: {id: d.id, title: d.title, documentNumber: d.documentNumber, source: d.source, sha256: d.sha256},
  before: right(front, $context), after: left(back, $context)
} AS row
