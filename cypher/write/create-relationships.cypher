// Creates relationships that one document attests: FROM, TYPE, TO and the KEYs stand for labels, type and keys. $rows: from, to, properties.
UNWIND $rows AS row
MATCH (a:FROM {FROM_KEY: row.from})
MATCH (b:TO {TO_KEY: row.to})
CREATE (a)-[r:TYPE]->(b)
SET r = row.properties
