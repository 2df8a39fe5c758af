import { graphql } from "relay-runtime";

export const page = graphql`
  fragment TaskList_query on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "TaskListPageQuery") {
    tasksConnection(first: $count, after: $cursor) @connection(key: "TaskList_tasksConnection") {
      edges { node { id title ...TaskItem_task } }
    }
  }
`;

export const item = graphql`
  fragment TaskItem_task on Task
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "TaskItemRefetchQuery") {
    title
    departmentsConnection(first: $count, after: $cursor) @connection(key: "TaskItem_departmentsConnection") {
      edges { role node { id name } }
    }
  }
`;
