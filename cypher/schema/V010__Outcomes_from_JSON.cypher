// Runs held their outcomes as a list of JSON texts {"file":…,"status":…,"reason":…,"document":…,"doubts":…}: each becomes a node. A quotation mark within a value has a backslash before it, so that what parts two values does not occur in one.
MATCH (run:ImportRun)
WHERE run.files IS NOT NULL
UNWIND range(0, size(run.files) - 1) AS ordinal
WITH run, ordinal, split(substring(run.files[ordinal], 9), '","status":"') AS file
WITH run, ordinal, file[0] AS file, split(file[1], '","reason":') AS status
WITH run, ordinal, file, status[0] AS status, split(status[1], ',"document":') AS reason
WITH run, ordinal, file, status, reason[0] AS reason, split(reason[1], ',"doubts":') AS document
WITH run, ordinal, status, toInteger(replace(document[1], '}', '')) AS doubts,
  [value IN [file, CASE WHEN reason STARTS WITH '"' THEN substring(reason, 1, size(reason) - 2) END,
      CASE WHEN document[0] STARTS WITH '"' THEN substring(document[0], 1, size(document[0]) - 2) END] |
    replace(replace(replace(replace(replace(value, '\\\\', '\uE000'), '\\"', '"'), '\\n', '\n'), '\\t', '\t'), '\uE000', '\\')] AS texts
CREATE (:FileOutcome {id: run.id + '#' + ordinal, run: run.id, ordinal: ordinal, file: texts[0], status: status, reason: texts[1], document: texts[2], doubts: doubts});

// The counts of a run have names that tell which belong together.
MATCH (run:ImportRun)
SET run.`counts.total` = run.total, run.`counts.imported` = run.imported, run.`counts.changed` = run.changed, run.`counts.unchanged` = run.unchanged, run.`counts.kept` = run.kept, run.`counts.refused` = run.refused,
  run.`written.nodesCreated` = run.nodesCreated, run.`written.nodesDeleted` = run.nodesDeleted, run.`written.relationshipsCreated` = run.relationshipsCreated, run.`written.relationshipsDeleted` = run.relationshipsDeleted
REMOVE run.files, run.total, run.imported, run.changed, run.unchanged, run.kept, run.refused, run.nodesCreated, run.nodesDeleted, run.relationshipsCreated, run.relationshipsDeleted;
