// The series that some imported documents belong to. $ids.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.imported AND d.series IS NOT NULL
RETURN DISTINCT d.series AS series
