import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { renderFigure } from "../../src/chart/figure.ts";
import { byEngine, extras, platforms, wideFrench } from "../chart/samples.ts";
import { launch, noChromium, watchedPage } from "./chromium.ts";
import { judge } from "./judge.ts";
import { asImages, inlined } from "./pages.ts";

/** Each way to break a good picture, and the one thing the browser then finds wrong. */
const broken: [kind: string, breakIt: (svg: string) => string][] = [
  ["outside", (svg) => svg.replace(/(-credit" x=")\d+/, "$1690")],
  ["overlapping", (svg) => svg.replace(/(-subtitle"[^>]*>\s*<text[^>]* y=")[\d.]+/, "$145")],
  ["mismeasured", (svg) => svg.replace('letter-spacing="0"', 'letter-spacing="0.3"')],
  ["not the embedded font", (svg) => svg.replace(/>Coco</, ">Coĉo<")],
  ["fonts not loaded", (svg) => svg.replace(/(base64,.{60})[^)]*/, "$1")],
  ["ids that repeat", (svg) => `${svg}<svg id="another"><g id="${/ id="([^"]+)"/.exec(svg)?.[1]}"/></svg>`],
  ["requests", (svg) => svg.replace("</svg>", '<image href="https://news.invalid/x.png" width="1" height="1"/></svg>')],
  ["complaints", (svg) => svg.replace("</svg>", "<script>throw new Error('x')</script></svg>")],
];

describe("what a browser finds in a broken picture", { skip: noChromium }, () => {
  const folder = mkdtempSync(join(tmpdir(), "recoupe-browser-"));
  let browser: Browser;
  let whole = "";

  before(async () => {
    browser = await launch();
    ({ svg: whole } = await renderFigure("a/b", byEngine.plot(platforms), wideFrench, extras));
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const faults = async (svg: string): Promise<string[]> => {
    const { page, complaints, requests } = await watchedPage(browser);
    const found: Record<string, string[]> = { ...judge(await inlined(page, folder, [svg])), complaints, requests };
    await page.close();
    return Object.keys(found).filter((kind) => found[kind]?.length);
  };

  test("nothing in one that is whole", async () => assert.deepEqual(await faults(whole), []));

  for (const [kind, breakIt] of broken)
    test(kind, async () => {
      const svg = breakIt(whole);
      assert.notEqual(svg, whole);
      const found = await faults(svg);
      assert.ok(found.includes(kind), `${kind}: ${found.join(", ") || "nothing"}`);
    });

  test("an image that does not load, or has no size of its own", async () => {
    const cut = join(folder, "cut.svg");
    const unsized = join(folder, "unsized.svg");
    writeFileSync(cut, whole.slice(0, -20));
    writeFileSync(unsized, whole.replace(/ width="680" height="\d+"/, ""));
    const { page } = await watchedPage(browser);
    const [first, second] = await asImages(page, folder, [cut, unsized]);
    assert.deepEqual([first?.width, first?.height], [0, 0]);
    assert.notEqual(second?.width, 680);
    await page.close();
  });
});
