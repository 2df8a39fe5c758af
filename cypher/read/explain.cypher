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
  // HAS_TARGET and FOR_REGION may leave the words to the target itself, ALIGNS_WITH does to the task that it leads from, SUPERSEDES that no text states to the later title.
  WITH a, b, r, CASE WHEN b:Target THEN b WHEN a:Target OR type(r) IN ['ALIGNS_WITH', 'SUPERSEDES'] THEN a END AS said
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
WITH *, CASE WHEN holder:Target THEN COLLECT { MATCH (x)-[:HAS_TARGET]->(holder) RETURN x LIMIT 1 }[0] ELSE holder END AS own
MATCH (d:Document {id: CASE WHEN own:Document THEN own.id ELSE own.document END})
// Texts are kept as they were cleaned: spaces and line ends are no matter.
WITH *, replace(replace(replace(replace(quote, ' ', ''), '\n', ''), '\t', ''), '　', '') AS words
// The item whose text holds the words: the own one, those above it, where a duty is inherited; of a document the last that begins before them.
WITH *, COLLECT {
  MATCH path = (x:Action|Task|Section)-[:HAS_TASK|HAS_SUBTASK|HAS_ITEM]->{0,5}(own)
  WITH x, length(path) AS steps, replace(replace(replace(replace(x.text, ' ', ''), '\n', ''), '\t', ''), '　', '') AS text
  WHERE x.text CONTAINS quote OR text CONTAINS words
  RETURN [x, CASE WHEN x.text CONTAINS quote THEN x.text ELSE text END] AS hit
  ORDER BY steps
  LIMIT 1
  UNION ALL
  MATCH (x:Action|Task|Section {document: d.id})
  WHERE own:Document AND x.start <= start
  WITH x, replace(replace(replace(replace(x.text, ' ', ''), '\n', ''), '\t', ''), '　', '') AS text
  WHERE x.text CONTAINS quote OR text CONTAINS words
  RETURN [x, CASE WHEN x.text CONTAINS quote THEN x.text ELSE text END] AS hit
  ORDER BY x.start DESC
  LIMIT 1
}[0] AS found
WITH *, coalesce(found[0], own) AS item, CASE WHEN found[1] CONTAINS quote THEN quote ELSE words END AS literal
WITH *, split(found[1], literal)[0] AS front
WITH *, substring(found[1], size(front) + size(literal)) AS back
RETURN {
  kind: kind, rule: rule, quote: quote, start: start, end: end, page: page,
  mention: mention, role: role, inferred: inferred, inherited: inherited, doubtful: doubtful,
  item: {id: item.id, kind: labels(item)[0], title: item.title},
  document: {id: d.id, title: d.title, documentNumber: d.documentNumber, source: d.source, sha256: d.sha256},
  before: right(front, $context), after: left(back, $context),
  contextMissing: CASE
    WHEN found IS NOT NULL THEN null
    WHEN quote IS NULL THEN 'No words are kept for it. 图中未存其原文。'
    WHEN own:Document THEN 'The words stand in the head, the preamble or the foot of the document, whose text is not kept; see the file, from start on. 引文在题头、引言或落款中，图中不存该处文字；请按 start 查看源文件。'
    ELSE 'The text is kept as it was cleaned, and has these words otherwise than the source; see the file, from start on. 所存正文经过清理，与原文此处不同；请按 start 查看源文件。'
  END
} AS row
