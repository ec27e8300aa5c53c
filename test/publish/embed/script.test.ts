import assert from "node:assert/strict";
import { test } from "node:test";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
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

test("a mark is heard as it says, then by whom it is reported, with one full stop between", () => {
  const mark = (said: string, row: string) => `<g data-row="${row}"><title>${said}</title></g>`;
  const marks = [mark("Coco est fermé.", "0"), mark("Coco\u00a0: 40 attaques", "0"), mark("Aucune.", "9")].join("");
  const table = '<details><table><tr id="r0"><td>Coco</td><td>RMC, BFMTV</td></tr></table></details>';
  const { window } = new JSDOM(
    `<main data-basis="D’après "><svg>${marks}</svg>${table}<div class="tip"><b></b><p></p></div></main><script>${SCRIPT}</script>`,
    {
      runScripts: "dangerously",
      beforeParse(page) {
        page.ResizeObserver = class {
          observe() {}
        } as unknown as typeof page.ResizeObserver;
      },
    },
  );
  return new Promise<void>((done) => {
    window.addEventListener("load", () => {
      assert.deepEqual(
        [...window.document.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label")),
        ["Coco est fermé. D’après RMC, BFMTV", "Coco\u00a0: 40 attaques. D’après RMC, BFMTV", "Aucune."],
      );
      done();
    });
  });
});
