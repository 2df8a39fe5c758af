// Deletes relationships that one document attested. $ids: element ids.
UNWIND $ids AS id
MATCH ()-[r]->()
WHERE elementId(r) = id
DELETE r
