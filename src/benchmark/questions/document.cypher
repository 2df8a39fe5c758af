// What a hand would write for the same question: one statement, one parameter.
MATCH (d:Document {id: $id})
RETURN d {.id, .title, actions: COLLECT { MATCH (d)-[:HAS_ACTION]->(a:Action)
  WITH a ORDER BY a.ordinal LIMIT 20
  RETURN a {.title, tasks: COLLECT { MATCH (a)-[:HAS_TASK]->(t:Task)
    WITH t ORDER BY t.ordinal LIMIT 20
    RETURN t {.title,
      departments: COLLECT { MATCH (t)<-[:RESPONSIBLE_FOR]-(o:Department) RETURN DISTINCT o {.name} LIMIT 20 },
      concerns: COLLECT { MATCH (t)-[:CONCERNS]->(r:Region) RETURN DISTINCT r {.name} LIMIT 20 }} }} }} AS row
