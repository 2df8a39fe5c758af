// Writes nodes that documents share; NODE stands for their label. What is there stays as it is. $rows: key, properties.
UNWIND $rows AS row
MERGE (n:NODE {id: row.key})
ON CREATE SET n += row.properties
