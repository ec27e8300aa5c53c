import assert from "node:assert/strict";
import { test } from "node:test";
import { Script } from "node:vm";
import { HOST_SCRIPT } from "../../../src/publish/embed/host.ts";
import { SCRIPT } from "../../../src/publish/embed/script.ts";

for (const [name, script] of Object.entries({ page: SCRIPT, host: HOST_SCRIPT })) {
  test(`the script of the ${name} parses, and makes no code or markup of texts`, () => {
    new Script(script);
    assert.doesNotMatch(script, /\beval\b|Function\(|innerHTML|outerHTML|insertAdjacent|document\.write|<\/|<!--/);
    assert.doesNotMatch(script, /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|import|localStorage|cookie)\b/);
  });
}

test("the script of the page is under 4 KB", () => {
  assert.ok(Buffer.byteLength(SCRIPT) < 4096, `${Buffer.byteLength(SCRIPT)} bytes`);
});
