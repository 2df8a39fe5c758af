// One node for one key: what MERGE relies on.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT department_id IF NOT EXISTS FOR (n:Department) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (n:Region) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT area_id IF NOT EXISTS FOR (n:Area) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazetteer_id IF NOT EXISTS FOR (n:Gazetteer) REQUIRE n.id IS UNIQUE;

// What belongs to a document is found by it, to be replaced or deleted with it.
CREATE INDEX action_document IF NOT EXISTS FOR (n:Action) ON (n.document);
CREATE INDEX task_document IF NOT EXISTS FOR (n:Task) ON (n.document);
CREATE INDEX section_document IF NOT EXISTS FOR (n:Section) ON (n.document);
CREATE INDEX target_document IF NOT EXISTS FOR (n:Target) ON (n.document);

// What people look things up by.
CREATE INDEX document_number IF NOT EXISTS FOR (n:Document) ON (n.documentNumber);
CREATE INDEX document_title IF NOT EXISTS FOR (n:Document) ON (n.title);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name);
CREATE INDEX department_name IF NOT EXISTS FOR (n:Department) ON (n.name);
CREATE INDEX target_year IF NOT EXISTS FOR (n:Target) ON (n.year);

// Chinese has no spaces between words: the cjk analyser indexes pairs of characters.
CREATE FULLTEXT INDEX policy_text IF NOT EXISTS FOR (n:Document|Action|Task|Section) ON EACH [n.title, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Department|Region|Area|Indicator) ON EACH [n.name, n.fullName]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
