// A document that is known by its number, found where it is cited by its title alone.
CREATE INDEX document_id_by_title IF NOT EXISTS FOR (n:Document) ON (n.idByTitle);
