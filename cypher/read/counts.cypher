// What the graph holds, a count a column.
RETURN COUNT { MATCH (n:Document) WHERE n.imported } AS documents,
       COUNT { (:Action) } AS actions,
       COUNT { (:Task) } AS tasks,
       COUNT { (:Department) } AS departments,
       COUNT { MATCH (n:City) WHERE EXISTS { (n)<-[:CONCERNS|APPLIES_TO]-() } } AS cities,
       COUNT { MATCH (n:Region) WHERE EXISTS { (n)<-[:CONCERNS|APPLIES_TO]-() } } AS regions,
       COUNT { ()-[:RESPONSIBLE_FOR]->() } AS responsibilities,
       COUNT { (:Target) } AS targets,
       COLLECT { MATCH (n:Document) WHERE n.imported RETURN n.doubts } AS doubts
