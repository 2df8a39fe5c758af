// Fetches a chain as an application with urql does; prints what it got as JSON.
// usage: node urql.mjs URL QUERY_FILE VARIABLES
import { readFileSync } from "node:fs";
import { Client, cacheExchange, fetchExchange } from "@urql/core";

const [url, file, variables] = process.argv.slice(2);
const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
const result = await client.query(readFileSync(file, "utf8"), JSON.parse(variables)).toPromise();
if (result.error) throw result.error;
console.log(JSON.stringify({ data: result.data }));
