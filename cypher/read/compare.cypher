// One row: regions side by side. A row of it for each indicator whose name holds $indicator, and one for the tasks that hold $topic. $regions, $indicator, $topic, $year, $descendants, $first.
WITH COLLECT { UNWIND $regions AS code MATCH (r:Region {code: code}) RETURN r } AS regions
CALL (regions) {
  UNWIND CASE WHEN coalesce($indicator, $topic) IS NULL THEN [] ELSE regions END AS r
  CALL (r) {
    MATCH (r)<-[:FOR_REGION]-(t:Target)
    // A part of the region may write of it; what is asked is what was set for it.
    WHERE $descendants OR NOT EXISTS {
      MATCH (:Document {id: t.document})-[:APPLIES_TO]->(:Region)-[:PART_OF]->{1,4}(r)
    }
    RETURN t
    UNION
    MATCH (r)<-[:PART_OF]-{1,4}(part:Region)<-[:FOR_REGION]-(t:Target)
    WHERE $descendants
    RETURN t
  }
  MATCH (t)-[:MEASURES]->(i:Indicator)
  WHERE ($year IS NULL OR t.year = $year)
    AND ($indicator IS NULL OR toLower(i.name) CONTAINS toLower($indicator))
    AND ($topic IS NULL OR toLower(i.name) CONTAINS toLower($topic) OR toLower(t.quote) CONTAINS toLower($topic))
  WITH i, r, t
  ORDER BY t.year, t.id
  WITH i, r, collect(DISTINCT t) AS targets
  WITH i, collect({region: r.code, targets: targets}) AS found, max(size(targets)) AS most
  ORDER BY size(found) DESC, most DESC, i.name
  LIMIT 100
  RETURN collect({i: i, found: found}) AS indicators
}
RETURN {
  regions: [r IN regions | {id: r.code, name: r.name, level: r.level}],
  rows: COLLECT {
    UNWIND indicators AS one
    RETURN {
      kind: 'TARGETS', subject: one.i.name, indicator: one.i.id,
      cells: COLLECT {
        UNWIND regions AS r
        WITH r, coalesce([f IN one.found WHERE f.region = r.code | f.targets][0], []) AS targets
        RETURN {
          region: {id: r.code, name: r.name, level: r.level}, count: size(targets), tasks: [],
          targets: COLLECT {
            UNWIND targets[..$first] AS t
            MATCH (d:Document {id: t.document})
            RETURN {
              id: t.id, op: t.op, value: t.value, unit: t.unit, year: t.year, baseline: t.baseline,
              regions: COLLECT { MATCH (t)-[:FOR_REGION]->(place:Region) RETURN place.fullName ORDER BY place.code LIMIT 20 },
              citation: {documentId: d.id, document: d.title, quote: t.quote, start: t.start, end: t.end, page: t.page}
            }
          }
        }
      }
    } AS line
    UNION ALL
    WITH $topic AS topic
    WHERE topic IS NOT NULL
    RETURN {
      kind: 'TASKS', subject: topic, indicator: null,
      cells: COLLECT {
        UNWIND regions AS r
        WITH r, topic, COLLECT {
          MATCH (r)<-[:PART_OF]-{0,4}(place:Region)
          WHERE $descendants OR place = r
          MATCH (place)<-[:APPLIES_TO]-(d:Document)
          WITH DISTINCT d
          MATCH (t:Task {document: d.id})
          WHERE (toLower(t.title) CONTAINS toLower(topic) OR toLower(t.text) CONTAINS toLower(topic))
            AND ($year IS NULL OR t.deadline STARTS WITH toString($year) OR $year IN range(d.periodStart, d.periodEnd))
          RETURN t
          ORDER BY t.id
        } AS tasks
        RETURN {
          region: {id: r.code, name: r.name, level: r.level}, count: size(tasks), targets: [],
          tasks: COLLECT {
            UNWIND tasks[..$first] AS t
            MATCH (d:Document {id: t.document})
            RETURN {
              id: t.id, title: t.title, number: t.number, deadline: t.deadline,
              organs: COLLECT { MATCH (t)<-[r2:RESPONSIBLE_FOR]-(o:Department) WHERE NOT r2.inferred WITH DISTINCT o RETURN o.name ORDER BY o.id LIMIT 20 },
              citation: {documentId: d.id, document: d.title, quote: t.quote, start: t.start, end: t.end, page: t.page}
            }
          }
        }
      }
    } AS line
  }
} AS row
