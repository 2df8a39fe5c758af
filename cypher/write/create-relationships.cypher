// Creates relationships that one document attests: FROM, TYPE, TO and the KEYs stand for labels, type and keys, PROPERTIES for columns. $rows: from, to, columns.
UNWIND $rows AS row
MATCH (a:FROM {FROM_KEY: row[0]})
MATCH (b:TO {TO_KEY: row[1]})
CREATE (a)-[:TYPE {PROPERTIES}]->(b)
