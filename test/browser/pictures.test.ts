import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { built } from "../built.ts";
import { launch, noChromium, watchedPage } from "./chromium.ts";
import { judge } from "./judge.ts";
import { asImages, inlined } from "./pages.ts";

const GALLERY = fileURLToPath(new URL("../gallery/seen/", import.meta.url));

const svgsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".svg") && !file.includes("-changed"))
    .map((file) => join(folder, file));
const isDark = (file: string): boolean => file.endsWith(".dark.svg");

describe("in a browser", { skip: noChromium }, () => {
  const folder = mkdtempSync(join(tmpdir(), "recoupe-browser-"));
  let published: string[] = [];
  let browser: Browser;

  before(async () => {
    published = svgsIn((await built()).dir);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // a dark picture is the light one in other colours, which the third test makes sure of
  const light = (): string[] => published.filter((file) => !isDark(file));

  test("every published picture opens as an image, as wide as its name says and as high as it says itself", async () => {
    const { page, complaints, requests } = await watchedPage(browser);
    const seen = await asImages(page, folder, light());
    assert.ok(seen.length >= 100, `${seen.length} pictures`);
    for (const [i, file] of light().entries()) {
      const { width, height } = seen[i] ?? {};
      assert.equal(width, file.includes(".mobile") ? 360 : 680, file);
      assert.match(readFileSync(file, "utf8"), new RegExp(`^<svg[^>]* height="${height}"`), file);
    }
    assert.deepEqual({ complaints, requests }, { complaints: [], requests: [] });
    await page.close();
  });

  test("no id of one picture is an id of another", () => {
    const ids = published.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
    );
    assert.ok(ids.length > published.length);
    assert.equal(new Set(ids).size, ids.length);
  });

  test("a dark picture is the light one in other colours: what was measured of one is true of the other", () => {
    const geometry = (file: string): string =>
      readFileSync(file, "utf8")
        .replace(/<metadata>.*?<\/metadata>/s, "")
        .replaceAll(/(?<=-(?:360|680))-dark/g, "")
        .replaceAll(/ (?:fill|stroke|color|stop-color)="[^"]*"/g, "");
    const dark = published.filter(isDark);
    assert.ok(dark.length >= 100, `${dark.length} pictures`);
    for (const file of dark) assert.ok(geometry(file) === geometry(file.replace(".dark.svg", ".svg")), file);
  });

  for (const [name, files, least] of [
    ["every published picture", light, 100],
    ["every picture of the gallery", () => svgsIn(GALLERY), 100],
  ] as const)
    test(`${name} in one page: nothing cut, nothing over another, the font is ours and as wide as we say`, async () => {
      const { page, complaints, requests } = await watchedPage(browser);
      const pictures = files().map((file) => readFileSync(file, "utf8"));
      const found = await inlined(page, folder, pictures);
      assert.ok(Object.keys(found.boxes).length >= least && found.lines.length > 5 * least && found.faces.length > 0);
      assert.deepEqual(
        { ...judge(found), complaints, requests },
        {
          outside: [],
          overlapping: [],
          mismeasured: [],
          "not the embedded font": [],
          "fonts not loaded": [],
          "ids that repeat": [],
          complaints: [],
          requests: [],
        },
      );
      await page.close();
    });

  test("a picture keeps its own colours where the reader's system forces some", async () => {
    const { page } = await watchedPage(browser);
    const pictures = published.filter((_, i) => i % 12 === 0).map((file) => readFileSync(file, "utf8"));
    const paints = () =>
      page.evaluate(() => [...document.querySelectorAll("text, rect")].map((shape) => getComputedStyle(shape).fill));
    await inlined(page, folder, pictures);
    const before = await paints();
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    assert.equal(await page.evaluate(() => matchMedia("(forced-colors: active)").matches), true);
    assert.deepEqual(await paints(), before);
    assert.ok(new Set(before).size > 5);
    await page.close();
  });
});
