// What a hand would write for the same question: one statement, one parameter.
MATCH (t:Task {id: $id})
RETURN t {.id, .title,
  departments: COLLECT { MATCH (t)<-[:RESPONSIBLE_FOR]-(o:Department)
    WITH DISTINCT o LIMIT 20
    RETURN o {.name,
      reportsTo: COLLECT { MATCH (o)-[:REPORTS_TO]->(s:Department)
        RETURN s {.name, reportsTo: COLLECT { MATCH (s)-[:REPORTS_TO]->(m:Department) RETURN m {.name} LIMIT 20 }} LIMIT 20 },
      region: COLLECT { MATCH (o)-[:BELONGS_TO]->(r:Region) RETURN r {.name} LIMIT 1 }[0]} },
  action: COLLECT { MATCH (t)<-[:HAS_TASK]-(a:Action)
    RETURN a {.title, document: COLLECT { MATCH (a)<-[:HAS_ACTION]-(d:Document)
      RETURN d {.title,
        appliesTo: COLLECT { MATCH (d)-[:APPLIES_TO]->(r:Region)
          RETURN r {.name, partOf: COLLECT { MATCH (r)-[:PART_OF]->(p:Region) RETURN p {.name} LIMIT 1 }[0]} LIMIT 20 },
        cites: COLLECT { MATCH (d)-[:CITES]->(c:Document) RETURN c {.title} LIMIT 20 }} LIMIT 1 }[0]} LIMIT 1 }[0]} AS row
