// Creates relationships that lead to what belongs to one document, many to one node: FROM, TYPE, TO and the KEYs stand for labels, type and keys, PROPERTIES for columns. $rows: to, edges: from, columns.
UNWIND $rows AS row
MATCH (b:TO {TO_KEY: row[0]})
UNWIND row[1] AS edge
MATCH (a:FROM {FROM_KEY: edge[0]})
CREATE (a)-[:TYPE {PROPERTIES}]->(b)
