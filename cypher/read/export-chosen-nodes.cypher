// The nodes that a statement names: those that it returns, those of paths, and the ends of relationships. The first MATCH and RETURN stand for the statement, the list for its columns.
CALL () {
  MATCH (chosen) RETURN chosen
}
WITH {all: [chosen]} AS row
UNWIND row.all AS value
UNWIND CASE WHEN value IS :: LIST<ANY> THEN value ELSE [value] END AS item
UNWIND CASE
  WHEN item IS :: NODE NOT NULL THEN [item]
  WHEN item IS :: RELATIONSHIP NOT NULL THEN [startNode(item), endNode(item)]
  WHEN item IS :: PATH NOT NULL THEN nodes(item)
  ELSE []
END AS n
WITH DISTINCT n
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
