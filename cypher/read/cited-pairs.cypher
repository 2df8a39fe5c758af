// The imported documents that cite one another, one of them among some ids; by title alone too. An explanation ($repeats) does not count. $ids, $repeats.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.imported
CALL (d) {
  MATCH (d)-[c:CITES]->(named:Document)
  WHERE c.relation <> $repeats
  UNWIND [named] + COLLECT { MATCH (known:Document {idByTitle: named.id}) RETURN known } AS cited
  RETURN d AS citing, cited
  UNION
  UNWIND [d.id, d.idByTitle] AS name
  MATCH (named:Document {id: name})<-[c:CITES]-(citing:Document)
  WHERE c.relation <> $repeats
  RETURN citing, d AS cited
}
WITH DISTINCT citing, cited
WHERE citing.imported AND cited.imported AND citing <> cited
RETURN citing.id AS citing, cited.id AS cited
ORDER BY cited, citing
