// One row: the responsibility chain of a department, downwards. $department, $depth, $first, $roles.
MATCH (department:Department {id: $department})
CALL (department) {
  CALL (department) {
    MATCH (department)<-[:ISSUED_BY]-(own:Document)
    RETURN own
    ORDER BY own.issuedOn DESC, own.id
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
  department: {id: department.id, name: department.name, level: department.level},
  organs: [],
  superiors: [],
  regions: [],
  subtasks: [],
  subordinates: COLLECT {
    CALL (department) {
      WITH department AS organ
      WHERE organ IS NOT NULL
      RETURN organ, 0 AS steps
      UNION ALL
      MATCH path = ANY SHORTEST (department)<-[:REPORTS_TO]-{1,6}(organ:Department)
      RETURN organ, length(path) AS steps
    }
    WITH organ, steps
    WHERE steps <= $depth
    WITH organ, steps
    ORDER BY steps, organ.id
    LIMIT 100
    RETURN {
      id: organ.id, name: organ.name, level: organ.level, steps: steps,
      taskCount: COUNT { (organ)-[r:RESPONSIBLE_FOR]->(:Task) WHERE $roles IS NULL OR r.role IN $roles },
      tasks: COLLECT {
        MATCH (organ)-[r:RESPONSIBLE_FOR]->(below:Task)
        WHERE $roles IS NULL OR r.role IN $roles
        WITH below, r
        ORDER BY r.inferred, below.id
        LIMIT $first
        MATCH (d:Document {id: below.document})
        RETURN {
          id: below.id, title: below.title, number: below.number, role: r.role, inferred: r.inferred,
          citation: {documentId: d.id, document: d.title, quote: r.quote, start: r.start, end: r.end, page: r.page}
        }
      }
    }
  },
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
