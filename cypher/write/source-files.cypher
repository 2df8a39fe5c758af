// Notes which documents files give. $files: id, the digest of a path; name; document; sha256.
UNWIND $files AS row
MERGE (f:SourceFile {id: row.id})
SET f.document = row.document, f.name = row.name, f.sha256 = row.sha256
