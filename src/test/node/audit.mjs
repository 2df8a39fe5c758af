// The audits of GraphQL over HTTP against a running endpoint; prints one JSON line an audit.
// usage: node audit.mjs URL
import { serverAudits } from "graphql-http";

const url = process.argv[2];
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const { status, reason } = await audit.fn();
  console.log(JSON.stringify({ id: audit.id, name: audit.name, status, reason }));
}
