// Removes the relationships by which a document names issuers, citations and regions.
MATCH (:Document {id: $id})-[r:ISSUED_BY|CITES|APPLIES_TO]->()
DELETE r
