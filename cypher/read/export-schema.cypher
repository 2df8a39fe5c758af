// The statements that make the constraints and indexes of the graph anew, constraints first.
SHOW CONSTRAINTS YIELD name, createStatement, labelsOrTypes
WHERE NOT any(one IN labelsOrTypes WHERE one STARTS WITH '__Neo4j')
RETURN createStatement AS statement
ORDER BY name;

SHOW INDEXES YIELD name, createStatement, type, owningConstraint, labelsOrTypes
WHERE type <> 'LOOKUP' AND owningConstraint IS NULL AND NOT any(one IN labelsOrTypes WHERE one STARTS WITH '__Neo4j')
RETURN createStatement AS statement
ORDER BY name
