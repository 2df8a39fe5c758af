// Prints the schema that an endpoint tells by introspection.
// usage: node schema.mjs URL
import { buildClientSchema, getIntrospectionQuery, printSchema } from "graphql";

const response = await fetch(process.argv[2], {
  method: "POST",
  headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
  body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: false, inputValueDeprecation: true }) }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));
console.log(printSchema(buildClientSchema(data)));
