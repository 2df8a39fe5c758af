// What was imported when: one node for one run, listed by its time.
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_run_started IF NOT EXISTS FOR (n:ImportRun) ON (n.startedAt);
