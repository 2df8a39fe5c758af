// Fetches a chain as an application with Apollo Client does; prints what it got as JSON.
// usage: node apollo.mjs URL QUERY_FILE VARIABLES
import { readFileSync } from "node:fs";
import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client/core";

const [url, file, variables] = process.argv.slice(2);
const client = new ApolloClient({ link: new HttpLink({ uri: url, fetch }), cache: new InMemoryCache() });
const query = gql(readFileSync(file, "utf8"));
const first = await client.query({ query, variables: JSON.parse(variables) });
const cached = await client.query({ query, variables: JSON.parse(variables), fetchPolicy: "cache-only" });
console.log(JSON.stringify({ data: first.data, cached: cached.data }));
