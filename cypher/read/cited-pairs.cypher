// The imported documents that cite one another, one of them among some ids; by title alone too. An explanation ($repeats) does not count. $ids, $repeats.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.imported
CALL (d) {
  MATCH (d)-[c:CITES]->(cited:Document)
  WHERE c.relation <> $repeats
  RETURN d AS citing, cited
  UNION
  MATCH (d)-[c:CITES]->(named:Document)
  MATCH (cited:Document {idByTitle: named.id})
  WHERE c.relation <> $repeats
  RETURN d AS citing, cited
  UNION
  MATCH (citing:Document)-[c:CITES]->(d)
  WHERE c.relation <> $repeats
  RETURN citing, d AS cited
  UNION
  MATCH (named:Document {id: d.idByTitle})
  MATCH (citing:Document)-[c:CITES]->(named)
  WHERE c.relation <> $repeats
  RETURN citing, d AS cited
}
WITH DISTINCT citing, cited
WHERE citing.imported AND cited.imported AND citing <> cited
RETURN citing.id AS citing, cited.id AS cited
ORDER BY cited, citing
