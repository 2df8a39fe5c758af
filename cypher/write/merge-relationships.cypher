// Writes relationships that documents share: FROM, TYPE, TO and the KEYs stand for labels, type and keys. $rows: from, to, properties.
UNWIND $rows AS row
MATCH (a:FROM {FROM_KEY: row.from})
MATCH (b:TO {TO_KEY: row.to})
MERGE (a)-[r:TYPE]->(b)
ON CREATE SET r += row.properties
