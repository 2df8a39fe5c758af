// Those of some documents that no file gives. $ids.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.imported AND NOT EXISTS { (f:SourceFile) WHERE f.document = id }
RETURN d.id AS id
