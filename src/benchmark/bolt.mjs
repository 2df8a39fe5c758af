// Asks hand-written Cypher over Bolt from several sessions at once; prints requests a second and latencies as JSON.
// usage: node bolt.mjs BOLT_URI PASSWORD CYPHER_FILE IDS_FILE [seconds=10] [sessions=8]
import { readFileSync } from "node:fs";
import neo4j from "neo4j-driver";

const [uri, password, file, idsFile, seconds = "10", sessions = "8"] = process.argv.slice(2);
const cypher = readFileSync(file, "utf8");
const ids = readFileSync(idsFile, "utf8").split("\n").filter(Boolean);
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { maxConnectionPoolSize: Number(sessions) });
let asked = 0;

async function load(milliseconds) {
  const end = performance.now() + milliseconds;
  const times = [];
  await Promise.all(Array.from({ length: Number(sessions) }, async () => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    while (performance.now() < end) {
      const start = performance.now();
      const { records } = await session.run(cypher, { id: ids[(asked++ * 7919) % ids.length] });
      if (records.length !== 1) throw new Error("no row");
      times.push(performance.now() - start);
    }
    await session.close();
  }));
  return times;
}

await load(3000); // warm-up, not counted
const begin = performance.now();
const times = (await load(Number(seconds) * 1000)).sort((a, b) => a - b);
const at = (part) => Number(times[Math.floor(part * (times.length - 1))].toFixed(2));
console.log(JSON.stringify({
  requestsPerSecond: Math.round(times.length / ((performance.now() - begin) / 1000)), p50: at(0.5), p99: at(0.99), failed: 0,
}));
await driver.close();
