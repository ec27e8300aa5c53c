import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { type Built, built } from "../built.ts";
import { launch, noChromium } from "./chromium.ts";

/** What the tooltip of a mark said when it was shown, and the row the mark comes from. */
interface Shown {
  readonly row: number | undefined;
  readonly name: string;
  readonly by: string;
}

describe("from a mark to its reports, in a browser", { skip: noChromium }, () => {
  let all: Built;
  let browser: Browser;
  let page: Page;
  before(async () => {
    [all, browser] = await Promise.all([built(), launch()]);
    page = await browser.newPage({ viewport: { width: 680, height: 1400 } });
    await page.addInitScript("globalThis.__name = (made) => made");
  });
  after(() => browser?.close());

  /** The figures, by id, with how many reports the CSV gives each row. */
  const figures = () =>
    all.manifest.notebooks.flatMap(({ slug, figures: own }) =>
      own.map((figure) => {
        const rows = parse(readFileSync(join(all.dir, slug, `${figure.slug}.csv`)), { columns: true }) as {
          source_ids: string;
        }[];
        return {
          id: `${slug}/${figure.slug}`,
          address: pathToFileURL(join(all.dir, slug, `${figure.slug}.fr.html`)).href,
          reports: (row: number) => rows[row]?.source_ids.split(";").length ?? 0,
        };
      }),
    );

  const check = (shown: Shown, id: string, reports: (row: number) => number) => {
    const at = `${id}: ${shown.name} / ${shown.by}`;
    if (shown.row === undefined) return assert.equal(shown.by, "", at);
    const [, count = "", first = ""] = /^D’après ([\d\s]+)publications?\s: (\S.*)/.exec(shown.by) ?? [];
    assert.equal(Number(count.replace(/\s/g, "")), reports(shown.row), at);
    assert.notEqual(first, "", at);
  };

  test("with the focus on any mark of any figure, its reports are counted and the first are named", async () => {
    for (const { id, address, reports } of figures()) {
      await page.goto(address);
      const all = await page.evaluate(() => {
        const tip = document.querySelector(".tip") as HTMLElement;
        const svg = [...document.querySelectorAll("svg")].find((one) => one.clientWidth > 0);
        return [...(svg?.querySelectorAll<SVGElement>("[tabindex]") ?? [])].map((mark): Shown & { heard: string } => {
          mark.focus();
          const { row } = mark.dataset;
          return {
            row: row === undefined ? undefined : Number(row),
            name: tip.children[0]?.textContent ?? "",
            by: tip.hidden ? "hidden" : (tip.children[1]?.textContent ?? ""),
            heard: mark.getAttribute("aria-label") ?? "",
          };
        });
      });
      for (const shown of all) {
        check(shown, id, reports);
        // whoever hears the mark is told as much, with one full stop between
        const by = shown.by.split("\n")[0];
        assert.equal(shown.heard, by ? `${shown.name.replace(/\.$/, "")}. ${by}` : shown.name);
      }
    }
  });

  test("under the pointer they are told too, and a click opens their row, with its links", async () => {
    let [pointed, asPointed] = [0, 0];
    // every other figure: a pointer is slow
    for (const { id, address, reports } of figures().filter((_, i) => i % 2 === 0)) {
      await page.goto(address);
      const points = await page.evaluate(() => {
        const svg = [...document.querySelectorAll("svg")].find((one) => one.clientWidth > 0);
        const marks = [...(svg?.querySelectorAll<SVGElement>("[data-row][tabindex]") ?? [])];
        const some = [marks[0], marks[marks.length >> 1], marks.at(-1)].filter((one) => one !== undefined);
        return [...new Set(some)].map((mark) => {
          const box = (mark.querySelector(":not(title)") ?? mark).getBoundingClientRect();
          // the outline of squares to count has air in its middle
          const inside = mark.localName === "path" ? 3 : 0;
          const [x, y] = inside ? [box.x + inside, box.y + inside] : [box.x + box.width / 2, box.y + box.height / 2];
          return { row: Number(mark.dataset.row), x, y };
        });
      });
      if (points.length === 0) continue;
      let shown = Number.NaN;
      for (const { row, x, y } of points) {
        await page.mouse.move(2, 2);
        await page.mouse.move(x, y);
        const [name = "", by = ""] = await page.locator(".tip > *").allTextContents();
        assert.ok(await page.locator(".tip").isVisible(), `${id}, row ${row}: nothing at ${x},${y}`);
        // where two marks lie one over the other, the upper one is meant
        shown = Number(await page.locator("svg:visible .ring > *").first().getAttribute("data-row"));
        check({ row: shown, name, by }, id, reports);
        if (shown === row) asPointed++;
        pointed++;
      }
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForFunction(() => document.activeElement?.localName === "tr");
      const opened = await page.evaluate(() => document.activeElement?.id);
      assert.equal(opened, `r${shown}`, id);
    }
    assert.ok(pointed > 40 && asPointed > 0.95 * pointed, `${asPointed} of ${pointed}`);
  });
});
