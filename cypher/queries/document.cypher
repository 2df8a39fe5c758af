// One document as a tree: change the words of the title.
MATCH path = (d:Document {imported: true})-[:HAS_ACTION|HAS_SECTION]->()-[:HAS_TASK|HAS_ITEM]->{0,2}()
WHERE d.title CONTAINS '海东'
RETURN path
LIMIT 200
