// Removes nodes that belong to one document, with their relationships. $ids: element ids.
UNWIND $ids AS id
MATCH (n)
WHERE elementId(n) = id
DETACH DELETE n
