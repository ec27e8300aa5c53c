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

describe("in a browser", { skip: noChromium }, () => {
  const folder = mkdtempSync(join(tmpdir(), "recoupe-browser-"));
  let published = "";
  let browser: Browser;

  before(async () => {
    published = (await built()).dir;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const drawn = (): string[] =>
    readdirSync(published, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".svg"))
      .map((file) => join(published, file));
  const gallery = readdirSync(GALLERY)
    .filter((file) => file.endsWith(".svg") && !file.includes("-changed"))
    .map((file) => join(GALLERY, file));
  const sets: [string, () => string[], number][] = [
    ["every published picture", drawn, 200],
    ["every picture of the gallery", () => gallery, 100],
  ];

  for (const [name, files, least] of sets) {
    test(`${name} opens as an image, as wide as its name says and as high as it says itself`, async () => {
      const { page, complaints, requests } = await watchedPage(browser);
      const seen = await asImages(page, folder, files());
      assert.ok(seen.length >= least, `${seen.length} pictures`);
      for (const [i, file] of files().entries()) {
        const { width, height } = seen[i] ?? {};
        assert.equal(width, file.includes(".mobile") ? 360 : 680, file);
        assert.match(readFileSync(file, "utf8"), new RegExp(`^<svg[^>]* height="${height}"`), file);
      }
      assert.deepEqual({ complaints, requests }, { complaints: [], requests: [] });
      await page.close();
    });

    test(`${name} in one page: nothing cut, nothing over another, the font is ours and as wide as we say`, async () => {
      const { page, complaints, requests } = await watchedPage(browser);
      const found = await inlined(
        page,
        folder,
        files().map((file) => readFileSync(file, "utf8")),
      );
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
  }

  test("a published picture keeps its own colours where the reader's system forces some", async () => {
    const { page } = await watchedPage(browser);
    const pictures = drawn()
      .filter((file) => file.endsWith(".fr.svg"))
      .map((file) => readFileSync(file, "utf8"));
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
