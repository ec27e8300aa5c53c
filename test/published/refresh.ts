// Takes what is published now as what was last looked at: `npx tsx test/published/refresh.ts`, once it has been.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "../built.ts";
import { snapshots } from "./snapshots.ts";

const SEEN = fileURLToPath(new URL("./seen/", import.meta.url));
rmSync(SEEN, { recursive: true, force: true });
for (const [path, text] of snapshots(await built())) {
  mkdirSync(dirname(join(SEEN, path)), { recursive: true });
  writeFileSync(join(SEEN, path), text);
}
