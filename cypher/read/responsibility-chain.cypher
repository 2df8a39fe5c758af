// One row: the chain of a task, a department or a region, upwards or downwards; of all of these one is given. $task or $taskId, $department, $region, $direction, $depth, $roles, $first.
OPTIONAL MATCH (task:Task {id: coalesce($task, $taskId)})
OPTIONAL MATCH (department:Department {id: $department})
OPTIONAL MATCH (region:Region {code: $region})
WITH task, department, region
WHERE task IS NOT NULL OR department IS NOT NULL OR region IS NOT NULL
// A variable for each way: what is null leads nowhere, and costs nothing.
WITH task, department, region,
     CASE WHEN $direction = 'UP' THEN task END AS taskUp, CASE WHEN $direction = 'DOWN' THEN task END AS taskDown,
     CASE WHEN $direction = 'UP' THEN department END AS departmentUp, CASE WHEN $direction = 'DOWN' THEN department END AS departmentDown,
     CASE WHEN $direction = 'UP' THEN region END AS regionUp, CASE WHEN $direction = 'DOWN' THEN region END AS regionDown
CALL (regionDown, departmentDown) {
  CALL (regionDown, departmentDown) {
    MATCH (regionDown)<-[:APPLIES_TO]-(own:Document)
    RETURN own
    ORDER BY own.issuedOn DESC, own.id
    LIMIT 50
    UNION
    // A document that is only cited applies nowhere: its title says whose it is.
    MATCH (own:Document)
    WHERE own.title STARTS WITH regionDown.name AND NOT own.imported
    RETURN own
    ORDER BY own.title
    LIMIT 50
    UNION
    MATCH (departmentDown)<-[:ISSUED_BY]-(own:Document)
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
WITH *,
  COLLECT {
    CALL (taskUp, regionUp) {
      MATCH (d:Document {id: taskUp.document})
      RETURN d
      UNION
      MATCH (regionUp)<-[:APPLIES_TO]-(d:Document)
      RETURN d
      ORDER BY d.issuedOn DESC, d.id
      LIMIT 50
    }
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
    MATCH (task)
    MATCH (d:Document {id: task.document})
    RETURN {
      id: task.id, title: task.title, number: task.number,
      citation: {documentId: d.id, document: d.title, quote: task.quote, start: task.start, end: task.end, page: task.page}
    }
  }[0],
  department: CASE WHEN department IS NOT NULL THEN {id: department.id, name: department.name, level: department.level} END,
  region: CASE WHEN region IS NOT NULL THEN {id: region.code, name: region.name, level: region.level} END,
  organs: COLLECT {
    MATCH (taskUp)<-[r:RESPONSIBLE_FOR]-(organ:Department)
    WHERE $roles IS NULL OR r.role IN $roles
    WITH taskUp, organ, r
    ORDER BY r.inferred, r.position, organ.id
    LIMIT 200
    MATCH (d:Document {id: taskUp.document})
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
  action: COLLECT {
    MATCH (action:Action)-[:HAS_TASK]->()-[:HAS_SUBTASK]->{0,6}(taskUp)
    MATCH (d:Document {id: action.document})
    RETURN {
      id: action.id, title: action.title,
      citation: {documentId: d.id, document: d.title, quote: action.quote, start: action.start, end: action.end, page: action.page}
    }
    LIMIT 1
  }[0],
  superiors: COLLECT {
    MATCH path = ANY SHORTEST (departmentUp)-[:REPORTS_TO]->{1,6}(superior:Department)
    WITH superior, length(path) AS steps
    WHERE steps <= $depth
    RETURN {id: superior.id, name: superior.name, steps: steps, level: superior.level}
    ORDER BY steps, superior.id
    LIMIT 50
  },
  regions: COLLECT {
    CALL (departmentUp, regionUp) {
      MATCH (departmentUp)-[:BELONGS_TO]->(home:Region)
      RETURN home
      UNION
      WITH regionUp AS home
      WHERE home IS NOT NULL
      RETURN home
    }
    MATCH path = (home)-[:PART_OF]->{0,4}(above:Region)
    WITH above, length(path) AS steps
    WHERE steps <= $depth
    RETURN {id: above.code, name: above.name, steps: steps, level: above.level}
    ORDER BY steps
    LIMIT 20
  },
  document: CASE WHEN taskUp IS NOT NULL THEN documents[0] END,
  documents: documents,
  subtasks: COLLECT {
    MATCH path = (taskDown)-[:HAS_SUBTASK]->{1,6}(below:Task)
    WITH below, length(path) AS steps
    WHERE steps <= $depth
    WITH below, steps
    ORDER BY below.start, below.id
    LIMIT $first
    MATCH (d:Document {id: below.document})
    RETURN {
      id: below.id, title: below.title, number: below.number, steps: steps,
      citation: {documentId: d.id, document: d.title, quote: below.quote, start: below.start, end: below.end, page: below.page}
    }
  },
  subordinates: COLLECT {
    CALL (departmentDown) {
      WITH departmentDown AS organ
      WHERE organ IS NOT NULL
      RETURN organ, 0 AS steps
      UNION ALL
      MATCH path = ANY SHORTEST (departmentDown)<-[:REPORTS_TO]-{1,6}(organ:Department)
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
  }
} AS row
