// The outcome of each file of an import is a node of its own, read a page at a time.
CREATE CONSTRAINT file_outcome_id IF NOT EXISTS FOR (n:FileOutcome) REQUIRE n.id IS UNIQUE;
CREATE INDEX file_outcome_run IF NOT EXISTS FOR (n:FileOutcome) ON (n.run, n.ordinal);
