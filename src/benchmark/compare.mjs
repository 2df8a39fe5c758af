// Our endpoint, the peer's and hand-written Cypher over Bolt, in turn on one graph: A B A B, ratios at the end.
// usage: node compare.mjs [--tasks 600000] [--home target/benchmark/TASKS] [--peer ../shared/bench] [--seconds 10] [--rounds 2] [--warm 30] [--questions point,document,chain] [--no-peer]
// Builds the graph with the program's own `generate --tasks N` where it is not there. Needs target/policy-graph.jar and Node 20.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "..", "..");
const tasks = Number(option("tasks", "600000"));
const home = path.resolve(option("home", path.join(root, "target", "benchmark", String(tasks))));
const peerHome = path.resolve(option("peer", path.join(root, "..", "shared", "bench")));
const seconds = option("seconds", "10");
const rounds = Number(option("rounds", "2"));
const warm = option("warm", "30");
const withPeer = !process.argv.includes("--no-peer") && existsSync(path.join(peerHome, "peer"));
const [web, bolt, http, peerPort] = [18080, 17687, 17474, 14000];
const jar = path.join(root, "target", "policy-graph.jar");
const settings = [`--policy-graph.home=${home}`, `--policy-graph.neo4j.bolt-port=${bolt}`, `--policy-graph.neo4j.http-port=${http}`,
  "--policy-graph.import-on-start=false", "--policy-graph.neo4j.heap=2g", "--policy-graph.neo4j.page-cache=2g"];
const questions = option("questions", "point,document,chain").split(",");
const clients = path.join(root, "target", "benchmark", "clients");

if (!existsSync(path.join(home, "neo4j"))) {
  console.error(`making a graph of ${tasks} tasks in ${home} …`);
  mkdirSync(home, { recursive: true });
  execFileSync("java", ["-Xmx3g", "-jar", jar, "generate", "--tasks", String(tasks), ...settings], { stdio: "inherit", cwd: root });
}

// The loader and the peer lie beside the checkout; what they need is installed in our target folder.
mkdirSync(clients, { recursive: true });
for (const file of ["package.json", "server.mjs", "load.mjs"]) {
  if (existsSync(path.join(peerHome, "peer", file))) cpSync(path.join(peerHome, "peer", file), path.join(clients, file));
}
cpSync(path.join(here, "bolt.mjs"), path.join(clients, "bolt.mjs"));
if (!existsSync(path.join(clients, "node_modules"))) {
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: clients, stdio: "inherit" });
}

const children = [];
const begin = (command, args, options = {}) => {
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"], ...options });
  children.push(child);
  return child;
};
const answers = async (url, query) => {
  for (let i = 0; i < 240; i++) {
    try {
      const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
      if (response.ok && !(await response.json()).errors) return; // the port opens before the database does
    } catch { /* not yet */ }
    await sleep(500);
  }
  throw new Error(`${url} does not answer`);
};

try {
  begin("java", ["-Xmx1g", "-XX:+UseParallelGC", "-jar", jar, "serve", ...settings, `--server.port=${web}`], { cwd: root });
  const ours = `http://127.0.0.1:${web}/graphql`;
  await answers(ours, "{ tasks(first: 1) { id } }");
  const password = readFileSync(path.join(home, "neo4j", "password"), "utf8").trim();
  const peer = `http://127.0.0.1:${peerPort}/`;
  if (withPeer) {
    begin("node", ["server.mjs"], { cwd: clients, env: { ...process.env, NEO4J_URI: `bolt://127.0.0.1:${bolt}`, NEO4J_PASSWORD: password, PORT: String(peerPort) } });
    await answers(peer, "{ __typename }");
  }

  // Ids spread over the whole graph.
  const { default: neo4j } = await import(path.join(clients, "node_modules", "neo4j-driver", "lib", "index.js"));
  const driver = neo4j.driver(`bolt://127.0.0.1:${bolt}`, neo4j.auth.basic("neo4j", password));
  // The first start on a new graph makes its indexes.
  for (let ready = false; !ready; await sleep(1000)) {
    const { records } = await driver.executeQuery("SHOW INDEXES YIELD name, state RETURN collect(name) AS names, all(s IN collect(state) WHERE s = 'ONLINE') AS online");
    ready = records[0].get("online") && ["task_id", "document_id", "names"].every((name) => records[0].get("names").includes(name));
  }
  const column = async (cypher) => (await driver.executeQuery(cypher)).records.map((row) => row.get("id"));
  const counts = (await driver.executeQuery(
    "RETURN COUNT { (:Task) } AS tasks, COUNT { ()-[:RESPONSIBLE_FOR]->() } AS responsibilities")).records[0].toObject();
  writeFileSync(path.join(clients, "tasks.txt"), (await column("MATCH (t:Task) WHERE rand() < 20000.0 / COUNT { (:Task) } RETURN t.id AS id")).join("\n"));
  writeFileSync(path.join(clients, "documents.txt"), (await column("MATCH (d:Document {imported: true}) RETURN d.id AS id LIMIT 20000")).join("\n"));
  await driver.close();

  const sides = {
    ours: (question, ids, time) => ["load.mjs", ours, path.join(here, "questions", `${question}.graphql`), ids, time, "8"],
    ...(withPeer ? { peer: (question, ids, time) => ["load.mjs", peer, path.join(peerHome, "queries", `${question}.peer.graphql`), ids, time, "8"] } : {}),
    bolt: (question, ids, time) => ["bolt.mjs", `bolt://127.0.0.1:${bolt}`, password, path.join(here, "questions", `${question}.cypher`), ids, time, "8"],
  };
  const figures = {};
  // Round 0 is longer and not counted: virtual machines compile and caches fill.
  for (let round = 0; round <= rounds; round++) {
    for (const question of questions) {
      const ids = question === "document" ? "documents.txt" : "tasks.txt";
      for (const side of Object.keys(sides)) {
        const said = execFileSync("node", sides[side](question, ids, round === 0 ? warm : seconds), { cwd: clients, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
        const figure = JSON.parse(said.trim().split("\n").pop());
        if (round > 0) ((figures[question] ??= {})[side] ??= []).push(figure);
        console.error(`round ${round} ${question} ${side}: ${figure.requestsPerSecond} req/s, p50 ${figure.p50} ms, p99 ${figure.p99} ms`);
      }
    }
  }
  // Other programs of a shared machine slow whole rounds down: medians, and ratios of what was measured side by side in a round.
  const median = (list) => {
    const sorted = list.toSorted((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  };
  const middle = (list, key) => median(list.map((one) => one[key]));
  const ratio = (ours, theirs, key) => (theirs ? median(ours.map((one, round) => one[key] / theirs[round][key])).toFixed(2) : "–");
  console.log(`${counts.tasks} tasks, ${counts.responsibilities} responsibilities, 8 connections, ${rounds} rounds of ${seconds} s; medians of the rounds, of their ratios too`);
  console.log("| question | ours req/s | p50 ms | p99 ms | peer req/s | peer p99 ms | Bolt req/s | ours / peer | p99 ours / peer | ours / Bolt |");
  console.log("|---|---|---|---|---|---|---|---|---|---|");
  for (const question of questions) {
    const { ours, peer, bolt: byHand } = figures[question];
    console.log(`| ${question} | ${middle(ours, "requestsPerSecond").toFixed(0)} | ${middle(ours, "p50").toFixed(1)} | ${middle(ours, "p99").toFixed(1)} | ${
      peer ? middle(peer, "requestsPerSecond").toFixed(0) : "–"} | ${peer ? middle(peer, "p99").toFixed(0) : "–"} | ${middle(byHand, "requestsPerSecond").toFixed(0)} | ${
      ratio(ours, peer, "requestsPerSecond")} | ${ratio(ours, peer, "p99")} | ${ratio(ours, byHand, "requestsPerSecond")} |`);
  }
} finally {
  for (const child of children.reverse()) {
    const ended = new Promise((done) => child.once("exit", done));
    if (child.exitCode === null && child.kill()) await ended;
  }
}
