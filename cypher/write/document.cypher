// Writes a document over a stub or an earlier version of itself. $id, $properties.
MERGE (d:Document {id: $id})
SET d = $properties
SET d.id = $id
