// Removes what joins the tasks of some documents with the same measures elsewhere. $ids.
UNWIND $ids AS id
MATCH (t:Task {document: id})-[r:ALIGNS_WITH]-()
DELETE r
