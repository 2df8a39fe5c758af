// Which of the documents and regions that a part is named by are not there. $documents: ids, $regions: codes.
UNWIND $documents AS key
WITH key
WHERE NOT EXISTS { (:Document {id: key}) }
RETURN key
UNION
UNWIND $regions AS key
WITH key
WHERE NOT EXISTS { (:Region {code: key}) }
RETURN key
