// One row: the responsibility chain of a department, upwards. $department, $depth.
MATCH (department:Department {id: $department})
RETURN {
  department: {id: department.id, name: department.name, level: department.level},
  organs: [],
  superiors: COLLECT {
    MATCH path = ANY SHORTEST (department)-[:REPORTS_TO]->{1,6}(superior:Department)
    WITH superior, length(path) AS steps
    WHERE steps <= $depth
    RETURN {id: superior.id, name: superior.name, steps: steps, level: superior.level}
    ORDER BY steps, superior.id
    LIMIT 50
  },
  regions: COLLECT {
    MATCH (department)-[:BELONGS_TO]->(home:Region)
    MATCH path = (home)-[:PART_OF]->{0,4}(above:Region)
    WITH above, length(path) AS steps
    WHERE steps <= $depth
    RETURN {id: above.code, name: above.name, steps: steps, level: above.level}
    ORDER BY steps
    LIMIT 20
  },
  subtasks: [],
  subordinates: [],
  effects: [],
  documents: []
} AS row
