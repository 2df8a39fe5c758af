// The relationships of a part: what leads from its documents, what leads to them from elsewhere, and what lies above. $documents: ids, $regions: codes of regions, with all below them.
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
  MATCH (o)-[r]->()
  RETURN r
  UNION ALL
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
  MATCH (o)<-[r:!(HAS_ACTION|HAS_TASK|HAS_SUBTASK|HAS_SECTION|HAS_ITEM|HAS_TARGET)]-(x)
  WHERE NOT EXISTS {
    MATCH (e:Document {id: coalesce(x.document, x.id)})
    WHERE e.id IN $documents
      OR EXISTS { MATCH (e)-[:APPLIES_TO]->(:Region)-[:PART_OF]->*(within:Region) WHERE within.code IN $regions }
  }
  RETURN r
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
  WITH DISTINCT n
  MATCH (n)-[r:PART_OF|MEMBER_OF|BELONGS_TO|REPORTS_TO|SUCCEEDED_BY]->()
  RETURN r
}
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, properties(r) AS properties,
  elementId(a) AS from, labels(a) AS fromLabels, coalesce(a.id, a.code) AS fromKey, coalesce(a.title, a.name) AS fromName,
  elementId(b) AS to, labels(b) AS toLabels, coalesce(b.id, b.code) AS toKey, coalesce(b.title, b.name) AS toName
