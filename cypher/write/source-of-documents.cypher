// Documents whose source gives another now, and that other files give still: the first of these is their source. $ids.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.imported
MATCH (f:SourceFile {document: id})
WHERE f.name <> ''
WITH d, collect(f.name) AS names, min(f.name) AS first
WHERE NOT d.source IN names
SET d.source = first
