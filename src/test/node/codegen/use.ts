import type { ChainQuery, ChainQueryVariables, QueryTasksArgs } from "./types";

// What an application would write: every step is checked by the compiler.
export function leaders(answer: ChainQuery): string[] {
  const edges = answer.task?.departmentsConnection.edges ?? [];
  return edges.filter((edge) => edge.role === "LEAD").map((edge) => edge.node.name);
}

export const asked: ChainQueryVariables = { id: "x" };
export const conditions: QueryTasksArgs = { first: 3, where: { title: { contains: "老旧小区" } } };
