// One row: the responsibility chain of a task, upwards. $task or $taskId, $depth, $first, $roles.
MATCH (task:Task {id: coalesce($task, $taskId)})
WITH *,
  COLLECT {
    MATCH (d:Document {id: task.document})
    WITH d
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
  task: COLLECT {
    MATCH (d:Document {id: task.document})
    RETURN {
      id: task.id, title: task.title, number: task.number,
      citation: {documentId: d.id, document: d.title, quote: task.quote, start: task.start, end: task.end, page: task.page}
    }
  }[0],
  organs: COLLECT {
    MATCH (task)<-[r:RESPONSIBLE_FOR]-(organ:Department)
    WHERE $roles IS NULL OR r.role IN $roles
    WITH task, organ, r
    ORDER BY r.inferred, r.position, organ.id
    LIMIT 200
    MATCH (d:Document {id: task.document})
    RETURN {
      id: organ.id, name: organ.name, role: r.role, inferred: r.inferred,
      region: COLLECT { MATCH (organ)-[:BELONGS_TO]->(home:Region) RETURN home.fullName }[0],
      citation: {documentId: d.id, document: d.title, quote: r.quote, start: r.start, end: r.end, page: r.page},
      superiors: COLLECT {
        MATCH path = ANY SHORTEST (organ)-[:REPORTS_TO]->{1,6}(superior:Department)
        WITH superior, length(path) AS steps
        WHERE steps <= $depth
        RETURN {id: superior.id, name: superior.name, steps: steps, level: superior.level}
        ORDER BY steps, superior.id
        LIMIT 50
      }
    }
  },
  superiors: [],
  regions: [],
  subtasks: [],
  subordinates: [],
  effects: [],
  action: COLLECT {
    MATCH (action:Action)-[:HAS_TASK]->()-[:HAS_SUBTASK]->{0,6}(task)
    MATCH (d:Document {id: action.document})
    RETURN {
      id: action.id, title: action.title,
      citation: {documentId: d.id, document: d.title, quote: action.quote, start: action.start, end: action.end, page: action.page}
    }
    LIMIT 1
  }[0],
  document: documents[0],
  documents: documents
} AS row
