// Whether a document is imported, and no other file gives it. $document, $file: the digest of a file's path.
RETURN EXISTS { MATCH (d:Document {id: $document}) WHERE d.imported }
  AND NOT EXISTS { (f:SourceFile {document: $document}) WHERE f.id <> $file } AS alone
