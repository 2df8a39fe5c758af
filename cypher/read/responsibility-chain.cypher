// One row: a task's responsibility chain, upwards through its organs and through its document. $taskId.
MATCH (task:Task {id: $taskId})
MATCH (document:Document {id: task.document})
RETURN {
  task: {id: task.id, title: task.title, number: task.number},
  organs: COLLECT {
    MATCH (task)<-[r:RESPONSIBLE_FOR]-(organ:Department)
    WITH organ, r
    ORDER BY r.inferred, r.position, organ.id
    RETURN {
      id: organ.id, name: organ.name, role: r.role, inferred: r.inferred,
      region: COLLECT { MATCH (organ)-[:BELONGS_TO]->(region:Region) RETURN region.fullName }[0],
      citation: {document: document.title, quote: r.quote, start: r.start, end: r.end,
        page: r.page},
      superiors: COLLECT {
        MATCH path = (organ)-[:REPORTS_TO]->{1,6}(superior:Department)
        WITH DISTINCT superior, length(path) AS steps
        ORDER BY steps, superior.id
        RETURN {id: superior.id, name: superior.name, steps: steps, level: superior.level}
      }
    }
  },
  action: COLLECT {
    MATCH (action:Action)-[:HAS_TASK]->()-[:HAS_SUBTASK]->{0,6}(task)
    RETURN {id: action.id, title: action.title}
  }[0],
  document: {
    id: document.id, title: document.title,
    regions: COLLECT {
      MATCH path = (document)-[:APPLIES_TO]->(:Region)-[:PART_OF]->{0,4}(region:Region)
      WITH region, length(path) AS steps
      ORDER BY steps
      RETURN region.name
    },
    issuers: COLLECT { MATCH (document)-[:ISSUED_BY]->(issuer:Department) RETURN issuer.name ORDER BY issuer.id },
    basedOn: COLLECT {
      MATCH (document)-[c:CITES]->(basis:Document)
      WHERE c.relation IN ['BASED_ON', 'IMPLEMENTS', 'INTERPRETS']
      WITH basis, c
      ORDER BY c.start
      RETURN {
        id: basis.id, title: basis.title, documentNumber: basis.documentNumber, relation: c.relation,
        citation: {document: document.title, quote: c.quote, start: c.start, end: c.end,
          page: c.page}
      }
    }
  }
} AS row
