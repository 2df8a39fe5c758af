// The imported documents among some ids: id, sha256, excerpt, rules.
MATCH (d:Document)
WHERE d.id IN $ids AND d.imported
RETURN d.id AS id, d.sha256 AS sha256, coalesce(d.excerpt, false) AS excerpt, d.rules AS rules
