// Targets by region and year, as a table.
MATCH (t:Target)-[:MEASURES]->(i:Indicator), (t)-[:FOR_REGION]->(r:Region)
WHERE NOT t.baseline
RETURN r.fullName AS region, i.name AS indicator, t.op AS op, t.value AS value, t.unit AS unit, t.year AS year, t.quote AS quote
ORDER BY region, year, indicator
