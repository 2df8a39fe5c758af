// One row: the responsibility chain of a task, downwards. $task or $taskId, $depth, $first.
MATCH (task:Task {id: coalesce($task, $taskId)})
RETURN {
  task: COLLECT {
    MATCH (d:Document {id: task.document})
    RETURN {
      id: task.id, title: task.title, number: task.number,
      citation: {documentId: d.id, document: d.title, quote: task.quote, start: task.start, end: task.end, page: task.page}
    }
  }[0],
  organs: [],
  superiors: [],
  regions: [],
  subtasks: COLLECT {
    MATCH path = (task)-[:HAS_SUBTASK]->{1,6}(below:Task)
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
  subordinates: [],
  effects: [],
  documents: []
} AS row
