#!/usr/bin/env node
import "./optimize-later.mjs";
import { fileURLToPath } from "node:url";
import { bundler, load } from "./load.mjs";

// who reads may have read enough: recoupe words | head
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });

const { main } = await load(fileURLToPath(new URL("./cli.ts", import.meta.url)));
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  env: process.env,
  ...(process.stderr.isTTY && process.env.TERM !== "dumb" ? { terminal: process.stderr } : {}),
  bundler,
});
