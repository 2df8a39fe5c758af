// Writes nodes that documents share; NODE stands for their label. $rows: key, properties.
UNWIND $rows AS row
MERGE (n:NODE {id: row.key})
SET n += row.properties
