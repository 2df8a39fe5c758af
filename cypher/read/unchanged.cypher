// The documents that were read from files with some digests by some rules: sha256, id, source, doubts. $digests, $rules.
UNWIND $digests AS digest
MATCH (d:Document {sha256: digest})
WHERE d.imported AND d.rules = $rules
RETURN d.sha256 AS sha256, d.id AS id, d.source AS source, d.doubts AS doubts
