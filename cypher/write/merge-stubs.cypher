// Writes documents that are only cited; NODE stands for their label. What is known of one already stays. $rows: key, properties.
UNWIND $rows AS row
MERGE (n:NODE {id: row.key})
ON CREATE SET n += row.properties
