// The nodes of a part: documents with all that is theirs, each once; then, without a second look, what lies beside them, and above that. $documents: ids, $regions: codes of regions, with all below them.
CALL () {
  CALL () {
    MATCH (d:Document)
    WHERE d.id IN $documents
    RETURN d
    UNION
    MATCH (r:Region)
    WHERE r.code IN $regions
    MATCH (r)<-[:PART_OF]-*(:Region)<-[:APPLIES_TO]-(d:Document)
    RETURN d
  }
  CALL (d) {
    RETURN d AS o
    UNION ALL
    MATCH (o:Action {document: d.id}) RETURN o
    UNION ALL
    MATCH (o:Task {document: d.id}) RETURN o
    UNION ALL
    MATCH (o:Section {document: d.id}) RETURN o
    UNION ALL
    MATCH (o:Target {document: d.id}) RETURN o
  }
  RETURN o AS n
  UNION ALL
  CALL () {
    CALL () {
      MATCH (d:Document)
      WHERE d.id IN $documents
      RETURN d
      UNION
      MATCH (r:Region)
      WHERE r.code IN $regions
      MATCH (r)<-[:PART_OF]-*(:Region)<-[:APPLIES_TO]-(d:Document)
      RETURN d
    }
    CALL (d) {
      RETURN d AS o
      UNION ALL
      MATCH (o:Action {document: d.id}) RETURN o
      UNION ALL
      MATCH (o:Task {document: d.id}) RETURN o
      UNION ALL
      MATCH (o:Section {document: d.id}) RETURN o
      UNION ALL
      MATCH (o:Target {document: d.id}) RETURN o
    }
    MATCH (o)-[:!(HAS_ACTION|HAS_TASK|HAS_SUBTASK|HAS_SECTION|HAS_ITEM|HAS_TARGET)]-(x)
    WHERE NOT EXISTS {
      MATCH (e:Document {id: coalesce(x.document, x.id)})
      WHERE e.id IN $documents
        OR EXISTS { MATCH (e)-[:APPLIES_TO]->(:Region)-[:PART_OF]->*(within:Region) WHERE within.code IN $regions }
    }
    RETURN x
    UNION
    MATCH (r:Region)
    WHERE r.code IN $regions
    MATCH (r)<-[:PART_OF]-*(x:Region)
    RETURN x
  }
  MATCH (x)-[:PART_OF|MEMBER_OF|BELONGS_TO|REPORTS_TO|SUCCEEDED_BY]->*(n)
  RETURN DISTINCT n
}
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
