// Deletes nodes that belong to one document; NODE stands for their label. $keys.
UNWIND $keys AS key
MATCH (n:NODE {id: key})
DETACH DELETE n
