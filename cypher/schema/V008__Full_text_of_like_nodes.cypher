// Nodes of one full-text index have the same properties: where some lack one, Lucene looks up who has it, for every word of every node that is written. Documents have a title alone.
DROP INDEX policy_text IF EXISTS;
CREATE FULLTEXT INDEX policy_text IF NOT EXISTS FOR (n:Action|Task|Section) ON EACH [n.title, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX document_titles IF NOT EXISTS FOR (n:Document) ON EACH [n.title]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
