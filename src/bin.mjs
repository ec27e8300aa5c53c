#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { load } from "./load.mjs";

const { main } = await load(fileURLToPath(new URL("./cli.ts", import.meta.url)));
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  env: process.env,
  load,
});
