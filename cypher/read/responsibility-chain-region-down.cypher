// One row: the responsibility chain of a region, downwards. $region, $depth, $first.
MATCH (region:Region {code: $region})
CALL (region) {
  CALL (region) {
    MATCH (region)<-[:APPLIES_TO]-(own:Document)
    RETURN own
    ORDER BY own.issuedOn DESC, own.id
    LIMIT 50
    UNION
    // A document that is only cited applies nowhere: its title says whose it is.
    MATCH (own:Document)
    WHERE own.title STARTS WITH region.name AND NOT own.imported
    RETURN own
    ORDER BY own.title
    LIMIT 50
  }
  CALL (own) {
    RETURN own AS d, 0 AS steps, null AS c, null AS basis
    UNION ALL
    MATCH path = ANY SHORTEST (own)<-[c:CITES WHERE c.relation IN ['BASED_ON', 'IMPLEMENTS', 'INTERPRETS']]-{1,6}(d:Document)
    RETURN d, length(path) AS steps, relationships(path)[-1] AS c, nodes(path)[-2] AS basis
  }
  WITH d, steps, c, basis
  WHERE steps <= $depth
  WITH d, steps, c, basis
  ORDER BY steps, c.start, basis.id
  WITH d, collect({steps: steps, c: c, basis: basis})[0] AS nearest
  WITH d, nearest
  ORDER BY nearest.steps, d.id
  LIMIT 50
  RETURN collect({d: d, steps: nearest.steps, c: nearest.c, basis: nearest.basis}) AS reached
}
RETURN {
  region: {id: region.code, name: region.name, level: region.level},
  organs: [],
  superiors: [],
  regions: [],
  subtasks: [],
  subordinates: [],
  effects: COLLECT {
    UNWIND reached AS one
    WITH one.d AS d, one.steps AS steps, one.c AS c, one.basis AS basis
    RETURN {
      id: d.id, title: d.title, imported: d.imported, steps: steps, relation: c.relation, basis: basis.id,
      regions: COLLECT { MATCH (d)-[:APPLIES_TO]->(place:Region) RETURN place.fullName ORDER BY place.code LIMIT 20 },
      citation: CASE WHEN c IS NOT NULL
        THEN {documentId: d.id, document: d.title, quote: c.quote, start: c.start, end: c.end, page: c.page} END,
      actionCount: COUNT { MATCH (:Action {document: d.id}) },
      taskCount: COUNT { MATCH (:Task {document: d.id}) },
      tasks: COLLECT {
        MATCH (below:Task {document: d.id})
        WITH below
        ORDER BY below.start, below.id
        LIMIT $first
        RETURN {
          id: below.id, title: below.title, number: below.number,
          citation: {documentId: d.id, document: d.title, quote: below.quote, start: below.start, end: below.end, page: below.page}
        }
      }
    }
  },
  documents: []
} AS row
