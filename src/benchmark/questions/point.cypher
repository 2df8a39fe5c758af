// What a hand would write for the same question: one statement, one parameter.
MATCH (t:Task {id: $id}) RETURN t {.id, .title, .ordinal} AS row
