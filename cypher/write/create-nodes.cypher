// Creates nodes that belong to one document; NODE stands for their label, PROPERTIES for the columns of a row. $rows.
UNWIND $rows AS row
CREATE (:NODE {PROPERTIES})
