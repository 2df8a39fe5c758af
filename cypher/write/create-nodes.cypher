// Creates nodes that belong to one document; NODE stands for their label. $rows: properties, the id among them.
UNWIND $rows AS row
CREATE (n:NODE )
SET n = row
