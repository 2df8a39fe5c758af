// A document is gone: no file gives it. $id.
MATCH (f:SourceFile {document: $id})
DELETE f
