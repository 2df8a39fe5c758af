// One row: the responsibility chain of a region, upwards. $region, $depth, $first.
MATCH (region:Region {code: $region})
WITH *,
  COLLECT {
    MATCH (region)<-[:APPLIES_TO]-(d:Document)
    WITH d
    ORDER BY d.issuedOn DESC, d.id
    LIMIT $first
    RETURN {
      id: d.id, title: d.title,
      regions: COLLECT {
        MATCH path = (d)-[:APPLIES_TO]->(:Region)-[:PART_OF]->{0,4}(place:Region)
        RETURN place.name
        ORDER BY length(path)
        LIMIT 20
      },
      jurisdiction: COLLECT {
        MATCH path = (d)-[:APPLIES_TO]->(:Region)-[:PART_OF]->{0,4}(place:Region)
        WITH place, length(path) - 1 AS steps, relationships(path)[0] AS a
        ORDER BY steps, place.code
        LIMIT 20
        RETURN {
          id: place.code, name: place.name, level: place.level, steps: steps,
          citation: CASE WHEN steps = 0 AND a.quote IS NOT NULL
            THEN {documentId: d.id, document: d.title, quote: a.quote, start: a.start, end: a.end, page: a.page} END
        }
      },
      issuers: COLLECT { MATCH (d)-[:ISSUED_BY]->(issuer:Department) RETURN issuer.name ORDER BY issuer.id LIMIT 50 },
      basedOn: COLLECT {
        MATCH path = ANY SHORTEST (d)-[c:CITES WHERE c.relation IN ['BASED_ON', 'IMPLEMENTS', 'INTERPRETS']]->{1,6}(basis:Document)
        WITH basis, length(path) AS steps, relationships(path)[-1] AS c, nodes(path)[-2] AS citing
        WHERE steps <= $depth
        WITH basis, steps, c, citing
        ORDER BY steps, c.start, basis.id
        LIMIT 50
        RETURN {
          id: basis.id, title: basis.title, documentNumber: basis.documentNumber, relation: c.relation, steps: steps,
          citation: {documentId: citing.id, document: citing.title, quote: c.quote, start: c.start, end: c.end, page: c.page}
        }
      }
    }
  } AS documents
RETURN {
  region: {id: region.code, name: region.name, level: region.level},
  organs: [],
  superiors: [],
  regions: COLLECT {
    MATCH path = (region)-[:PART_OF]->{0,4}(above:Region)
    WITH above, length(path) AS steps
    WHERE steps <= $depth
    RETURN {id: above.code, name: above.name, steps: steps, level: above.level}
    ORDER BY steps
    LIMIT 20
  },
  subtasks: [],
  subordinates: [],
  effects: [],
  documents: documents
} AS row
