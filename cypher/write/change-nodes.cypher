// Changes nodes that belong to one document; NODE stands for their label. $rows: key, properties, the id among them.
UNWIND $rows AS row
MATCH (n:NODE {id: row.key})
SET n = row.properties
