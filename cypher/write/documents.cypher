// Writes documents over stubs or earlier versions of themselves. $rows: key, properties, the id among them.
UNWIND $rows AS row
MERGE (d:Document {id: row.key})
SET d = row.properties
