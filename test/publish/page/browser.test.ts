import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { LANGS } from "../../../src/locale/lang.ts";
import { pageFile } from "../../../src/publish/page/addresses.ts";
import { renderGallery } from "../../../src/publish/page/gallery.ts";
import { renderPage } from "../../../src/publish/page/page.ts";
import { launch, noChromium, watchedPage } from "../../browser/chromium.ts";
import { axeViolations } from "./judge.ts";
import { sampleEntry, samplePage } from "./sample.ts";

describe("a page in a browser", { skip: noChromium }, () => {
  const folder = mkdtempSync(join(tmpdir(), "recoupe-page-"));
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="680" height="400"><rect width="680" height="400"/></svg>`;
  let browser: Browser;

  before(async () => {
    mkdirSync(join(folder, "essai"));
    for (const lang of LANGS) {
      writeFileSync(join(folder, "essai", pageFile(lang)), await renderPage(samplePage(), lang));
      writeFileSync(join(folder, pageFile(lang)), await renderGallery({ notebooks: [sampleEntry] }, lang));
      for (const variant of ["", ".mobile", ".dark", ".mobile.dark"])
        writeFileSync(join(folder, "essai", `par-mois.${lang}${variant}.svg`), picture);
    }
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a file, hands it over, and sees that it complained of nothing and asked for nothing. */
  const open = async (file: string, look: (page: Page) => Promise<void>): Promise<void> => {
    const { page, complaints, requests } = await watchedPage(browser);
    await page.goto(pathToFileURL(join(folder, file)).href);
    await look(page);
    await page.close();
    assert.deepEqual({ complaints, requests }, { complaints: [], requests: [] });
  };
  const unfold = (page: Page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });

  for (const file of ["essai/index.html", "essai/index.en.html", "index.html", "index.en.html"])
    test(`${file}: no complaint, no request, nothing for axe to say, unfolded, light or dark`, () =>
      open(file, async (page) => {
        await unfold(page);
        assert.deepEqual(await axeViolations(page), []);
        await page.emulateMedia({ colorScheme: "dark" });
        assert.deepEqual(await axeViolations(page), []);
      }));

  test("axe would say it of a page that is not right", () =>
    open("essai/index.html", async (page) => {
      await page.evaluate(() => document.querySelector("img")?.removeAttribute("alt"));
      assert.match((await axeViolations(page)).join(), /^image-alt: <img/);
    }));

  test("nothing is wider than the screen, from 320 px up, unfolded", () =>
    open("essai/index.html", async (page) => {
      await unfold(page);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width} px`);
      }
    }));

  test("the picture is the one made for the screen, and is there", () =>
    open("essai/index.html", async (page) => {
      const shows = (file: string) =>
        page.waitForFunction((name) => {
          const [image] = document.images;
          if (image) image.loading = "eager";
          return image?.currentSrc.endsWith(name) && image.complete && image.naturalWidth > 0;
        }, `/${file}`);
      await shows("par-mois.fr.svg");
      await page.setViewportSize({ width: 360, height: 800 });
      await shows("par-mois.fr.mobile.svg");
      await page.emulateMedia({ colorScheme: "dark" });
      await shows("par-mois.fr.mobile.dark.svg");
    }));

  test("a fact's note opens and closes by keyboard, and leads to the list", () =>
    open("essai/index.html", async (page) => {
      const note = page.locator("#note-total");
      assert.equal(await note.isVisible(), false);
      await page.locator(".prose .fact").first().focus();
      await page.keyboard.press("Enter");
      assert.equal(await note.isVisible(), true);
      assert.deepEqual(await axeViolations(page), []);
      await page.keyboard.press("Escape");
      assert.equal(await note.isVisible(), false);
      await page.keyboard.press("Enter");
      await note.getByText("Ce nombre dans la liste").click();
      assert.equal(await page.locator("#fait-total").isVisible(), true);
    }));

  test("on paper, lists are open, and what is for the screen is not there", () =>
    open("essai/index.html", async (page) => {
      const shown = (selector: string) => page.locator(selector).first().isVisible();
      assert.equal(await shown(".fact-list > li"), false);
      await page.emulateMedia({ media: "print" });
      assert.equal(await shown(".fact-list > li"), true);
      assert.equal(await shown(".skip"), false);
      assert.equal(await shown("#par-mois details"), false);
      assert.equal(await shown("#reprendre details"), false);
    }));

  test("every letter is in the page's own fonts", () =>
    open("essai/index.html", async (page) => {
      const loaded = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === "error").map(({ family }) => family);
      });
      assert.deepEqual(loaded, []);
      // a letter the font lacks would be as wide as in whichever font comes next: these two differ in every one
      const missing = await page.evaluate(() => {
        const pen = document.createElement("canvas").getContext("2d");
        const width = (font: string, letter: string) => {
          if (pen) pen.font = `20px ${font}`;
          return pen?.measureText(letter).width;
        };
        const letters = new Set(document.querySelector("article")?.textContent ?? "");
        return [...letters].filter(
          (letter) => letter > " " && width("page-serif, serif", letter) !== width("page-serif, monospace", letter),
        );
      });
      assert.deepEqual(missing, []);
    }));
});
