#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundler, load } from "./load.mjs";

// V8 spends a quarter of a build on optimising functions, and the build is over before most of that is paid back: it is
// told to wait ten times as long first. The flag has another name from Node 22 on, and changes nothing but time.
const major = Number(process.versions.node.split(".")[0]);
if (major === 20) setFlagsFromString("--interrupt-budget=1000000");
if (major >= 22) setFlagsFromString("--invocation-count-for-turbofan=30000");

const { main } = await load(fileURLToPath(new URL("./cli.ts", import.meta.url)));
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  env: process.env,
  ...(process.stderr.isTTY && process.env.TERM !== "dumb" ? { terminal: process.stderr } : {}),
  bundler,
});
