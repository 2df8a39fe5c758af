// The relationships that a statement names, those of paths too. The first MATCH and RETURN stand for the statement, the list for its columns.
CALL () {
  MATCH (chosen) RETURN chosen
}
WITH {all: [chosen]} AS row
UNWIND row.all AS value
UNWIND CASE WHEN value IS :: LIST<ANY> THEN value ELSE [value] END AS item
UNWIND CASE
  WHEN item IS :: RELATIONSHIP NOT NULL THEN [item]
  WHEN item IS :: PATH NOT NULL THEN relationships(item)
  ELSE []
END AS r
WITH DISTINCT r
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, properties(r) AS properties,
  elementId(a) AS from, labels(a) AS fromLabels, coalesce(a.id, a.code) AS fromKey, coalesce(a.title, a.name) AS fromName,
  elementId(b) AS to, labels(b) AS toLabels, coalesce(b.id, b.code) AS toKey, coalesce(b.title, b.name) AS toName
