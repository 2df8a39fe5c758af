// Makes of an imported document what it is where it is only cited; returns its element id and title, or nothing where it is not imported. $id.
MATCH (d:Document {id: $id})
WHERE d.imported
SET d = d {.id, .title, .documentNumber, .kind, imported: false}
WITH d
CALL (d) {
  MATCH (d)-[r:ISSUED_BY|CITES|APPLIES_TO|SUPERSEDES]->()
  DELETE r
}
CALL (d) {
  MATCH (d)<-[r:SUPERSEDES]-()
  WHERE r.inferred
  DELETE r
}
RETURN elementId(d) AS node, d.title AS title
