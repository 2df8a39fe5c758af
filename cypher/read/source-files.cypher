// Which documents some files gave, and from what content, when they were read last. $ids: digests of their paths.
UNWIND $ids AS id
MATCH (f:SourceFile {id: id})
RETURN f.id AS id, f.document AS document, f.sha256 AS sha256
