// Creates relationships that one document attests: FROM, TYPE, TO and the KEYs stand for labels, type and keys, PROPERTIES for columns. $parts: keys of the nodes that they start at, of those that they end at, rows: place of either node among these, columns. An end that is not there leaves out all of its part.
UNWIND $parts AS part
CALL (part) {
  UNWIND range(0, size(part[0]) - 1) AS place
  MATCH (n:FROM {FROM_KEY: part[0][place]})
  WITH n ORDER BY place
  RETURN collect(n) AS starts
}
CALL (part) {
  UNWIND range(0, size(part[1]) - 1) AS place
  MATCH (n:TO {TO_KEY: part[1][place]})
  WITH n ORDER BY place
  RETURN collect(n) AS ends
}
WITH part, starts, ends
WHERE size(starts) = size(part[0]) AND size(ends) = size(part[1])
UNWIND part[2] AS row
WITH row, starts[row[0]] AS a, ends[row[1]] AS b
CREATE (a)-[:TYPE {PROPERTIES}]->(b)
