// Creates nodes that belong to one document; NODE stands for their label. $rows: key, properties.
UNWIND $rows AS row
CREATE (n:NODE {id: row.key})
SET n += row.properties
