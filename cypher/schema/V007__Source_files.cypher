// Which document was read from which file: a file that gives another document takes the former away.
CREATE CONSTRAINT source_file_id IF NOT EXISTS FOR (n:SourceFile) REQUIRE n.id IS UNIQUE;
CREATE INDEX source_file_document IF NOT EXISTS FOR (n:SourceFile) ON (n.document);
