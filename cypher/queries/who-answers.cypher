// Who answers for a measure: change the words. Shows tasks, organs and the organs above them.
MATCH (task:Task)<-[r:RESPONSIBLE_FOR]-(organ:Department)
WHERE task.text CONTAINS '老旧小区' AND NOT r.inferred
OPTIONAL MATCH above = (organ)-[:REPORTS_TO]->{1,3}(:Department)
RETURN task, r, organ, above
LIMIT 200
