// The imported documents among some ids: id, sha256, excerpt, rules, doubts, characters, files that gave just this copy.
MATCH (d:Document)
WHERE d.id IN $ids AND d.imported
RETURN d.id AS id, d.sha256 AS sha256, coalesce(d.excerpt, false) AS excerpt, d.rules AS rules, d.doubts AS doubts,
  d.characters AS characters,
  COLLECT { MATCH (f:SourceFile {document: d.id}) WHERE f.sha256 = d.sha256 RETURN f.id } AS files
