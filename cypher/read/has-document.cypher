// Whether the graph knows a document, imported or only cited. $id.
RETURN EXISTS { (:Document {id: $id}) } AS held
