import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { built } from "../built.ts";
import { axeViolations, htmlProblems, typedDigits } from "../publish/page/judge.ts";
import { launch, noChromium, watchedPage } from "./chromium.ts";

const { dir } = await built();
const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
const pages = files.filter((file) => /(^|\/)index(\.en)?\.html$/.test(file)).sort();
const text = (file: string) => readFileSync(join(dir, file), "utf8");

test("every French page is valid HTML, some English ones, and an embed page of one figure in four", async () => {
  const embeds = files.filter((file) => !pages.includes(file)).sort();
  // sorted, a figure's English page stands before its French one: each language in turn
  const some = embeds.filter((_, i) => i % 16 === 0 || i % 16 === 9);
  assert.ok(pages.length === 14 && some.length > 7);
  const read = pages.filter((file, i) => file.endsWith("/index.html") || i % 4 === 0);
  for (const file of [...read, ...some]) assert.deepEqual(await htmlProblems(text(file)), [], file);
});

test("no number in a page is typed: each is a fact, a date or a name", () => {
  for (const file of pages) assert.deepEqual(typedDigits(text(file)), [], file);
});

test("every link within the published folder leads somewhere", () => {
  const ids = new Map(
    files.map((file) => [file, new Set([...text(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  for (const file of files)
    for (const [, target = ""] of text(file).matchAll(/ (?:href|src|srcset)="([^"]+)"/g)) {
      if (/^(https?|data|mailto|tel|sms):/.test(target)) continue;
      const [path = "", id] = target.split("#");
      const to = path === "" ? file : join(dirname(file), path);
      assert.ok(existsSync(join(dir, to)), `${file}: ${target}`);
      if (id && ids.has(to)) assert.ok(ids.get(to)?.has(id), `${file}: ${target}`);
    }
});

describe("in a browser", { skip: noChromium }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  // French pages as most read them, English ones in the dark; the slow judge reads each notebook in one or the other
  for (const [lang, colorScheme] of [
    ["fr", "light"],
    ["en", "dark"],
  ] as const)
    test(`pages (${lang}, ${colorScheme}): accessible, within 360, 768 and 1280 px, silent, without a request`, async () => {
      const { page, complaints, requests } = await watchedPage(browser);
      await page.emulateMedia({ colorScheme });
      const own = pages.filter((one) => one.endsWith(".en.html") === (lang === "en"));
      for (const [i, file] of own.entries()) {
        await page.goto(`file://${join(dir, file)}`);
        for (const width of [1280, 768, 360]) {
          await page.setViewportSize({ width, height: 800 });
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${file} at ${width}`);
        }
        if (i % 2 === (lang === "fr" ? 0 : 1)) assert.deepEqual(await axeViolations(page), [], file);
      }
      assert.deepEqual({ complaints, requests }, { complaints: [], requests: [] });
      await page.close();
    });
});
