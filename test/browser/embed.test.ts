import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { renderEmbed } from "../../src/publish/embed/embed.ts";
import { embedHeight, WIDE_FROM } from "../../src/publish/embed/height.ts";
import { HOST_SCRIPT } from "../../src/publish/embed/host.ts";
import { sampleFigure, samplePage, specs } from "../publish/embed/samples.ts";
import { axeViolations } from "../publish/page/judge.ts";
import { launch, noChromium } from "./chromium.ts";

type Name = keyof typeof specs;
const names = Object.keys(specs) as Name[];

describe("an embed page in a browser", { skip: noChromium }, () => {
  const folder = mkdtempSync(join(tmpdir(), "recoupe-embed-"));
  const complaints: string[] = [];
  let browser: Browser;

  before(async () => {
    const [opened] = await Promise.all([
      launch(),
      ...names.map(async (name) =>
        writeFileSync(join(folder, `${name}.html`), await renderEmbed(samplePage(), await sampleFigure(name), "fr")),
      ),
    ]);
    browser = opened;
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const address = (name: string, query = "") => pathToFileURL(join(folder, `${name}.html`)).href + query;

  /** Runs on a page of its own, which must complain of nothing and ask for nothing but itself. */
  async function on(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 680, height: 900 }, ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    complaints.length = 0;
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (request.resourceType() !== "document" && !request.url().startsWith("data:")) asked.push(request.url());
    });
    await page.addInitScript("globalThis.__name = (made) => made");
    await work(page);
    assert.deepEqual({ complaints, asked }, { complaints: [], asked: [] });
    await context.close();
  }

  test("nothing overflows at any width; the picture is the narrow or the wide one, no text of it under 11 px but the source", async () => {
    await on({}, async (page) => {
      for (const name of names) {
        await page.goto(address(name));
        for (const width of [320, 360, 520, WIDE_FROM - 1, WIDE_FROM, 680, 1000]) {
          await page.setViewportSize({ width, height: 900 });
          const seen = await page.evaluate(() => ({
            over: document.documentElement.scrollWidth - innerWidth,
            shown: [...document.querySelectorAll("svg")]
              .filter((svg) => svg.clientWidth > 0)
              .map((svg) => svg.classList[0]),
            scale: Math.max(
              ...[...document.querySelectorAll("svg")].map(
                (svg) => svg.clientWidth / Number(svg.getAttribute("width")),
              ),
            ),
          }));
          assert.ok(seen.over <= 0, `${name} at ${width}: ${seen.over} px too wide`);
          assert.deepEqual(seen.shown, [width < WIDE_FROM ? "narrow" : "wide"], `${name} at ${width}`);
          assert.ok(
            seen.scale <= 1.25 && seen.scale * (width < WIDE_FROM ? 12.5 : 13) >= 11,
            `${name}: × ${seen.scale}`,
          );
        }
      }
    });
  });

  test("axe finds nothing, light and dark, narrow and wide, folded, and open with a mark's tooltip shown", async () => {
    for (const [name, theme, width, open] of [
      ["points", "light", 360, true],
      ["columns", "dark", 680, true],
      ["cells", "light", 680, false],
    ] as const) {
      await on({ viewport: { width, height: 900 } }, async (page) => {
        await page.goto(address(name, `?theme=${theme}`));
        if (open) {
          await page.click("summary");
          await page.locator("svg:visible [tabindex='0']").focus();
          assert.ok(await page.locator(".tip").isVisible());
        }
        assert.deepEqual(await axeViolations(page), [], `${name} ${theme} ${width}`);
      });
    }
  });

  test("it is light unless asked otherwise; auto follows the reader; paper is light", async () => {
    const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light, dark] = ["rgb(255, 255, 255)", "rgb(23, 24, 26)"];
    await on({ colorScheme: "dark" }, async (page) => {
      for (const [query, expected] of [
        ["", light],
        ["?theme=light", light],
        ["?theme=dark", dark],
        ["?theme=auto", dark],
        ["?theme=pink", light],
      ] as const) {
        await page.goto(address("points", query));
        assert.equal(await paper(page), expected, query);
      }
      await page.goto(address("points", "?theme=dark"));
      await page.emulateMedia({ media: "print" });
      assert.equal(await paper(page), light, "printed");
    });
  });

  test("a figure drawn otherwise on dark paper shows the one drawing that goes with the theme", async () => {
    const figure = await sampleFigure("points");
    const other = (svg: string) => svg.replace(">A</text>", ">Z</text>");
    const { wideDark, narrowDark, ...rest } = figure.svg.fr;
    const svg = { ...rest, wideDark: other(wideDark), narrowDark: other(narrowDark) };
    const text = await renderEmbed(samplePage(), { ...figure, svg: { fr: svg, en: figure.svg.en } }, "fr");
    writeFileSync(join(folder, "twice.html"), text);
    await on({ colorScheme: "dark" }, async (page) => {
      for (const [query, mode] of [
        ["", "light"],
        ["?theme=dark", "dark"],
        ["?theme=auto", "dark"],
      ] as const) {
        await page.goto(address("twice", query));
        assert.equal(await page.locator("svg:visible").getAttribute("class"), `wide ${mode}`, query);
      }
      await page.setViewportSize({ width: 360, height: 900 });
      assert.equal(await page.locator("svg:visible").getAttribute("class"), "narrow dark");
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator("svg:visible").getAttribute("class"), "narrow light", "printed");
    });
  });

  test("a mark in parts has one outline: its dots' lines meet, and a dotted line keeps its dots", async () => {
    await on({}, async (page) => {
      await page.goto(address("points"));
      const styles = await page.evaluate(() => {
        const copies = '<g class="mark"><line x2="108.01"/><line x2="108.01"/></g>'.repeat(3);
        const dots = '<g class="mark"><circle r="2"/><circle r="2"/></g>'.repeat(3);
        const svg = document.querySelector("svg") as SVGElement;
        svg.insertAdjacentHTML(
          "beforeend",
          `<g id="probe"><g stroke-width="9" stroke-linecap="round" stroke-dasharray="0.01,11.99"><g class="ring">${copies}</g></g><g class="ring">${dots}</g></g>`,
        );
        return [...svg.querySelectorAll("#probe .mark > :first-child")].map((part) => {
          const { strokeDasharray, strokeWidth } = getComputedStyle(part);
          return [strokeDasharray.startsWith("0.01"), Number.parseFloat(strokeWidth)] as const;
        });
      });
      const [ink, paper, mark, inkDot, paperDot] = styles;
      assert.deepEqual([ink?.[0], paper?.[0], mark], [false, false, [true, 9]]);
      // the paper of one row of dots reaches that of the next, 12 px under, and ink is seen around it all
      assert.ok((paper?.[1] ?? 0) > 12 && (ink?.[1] ?? 0) >= (paper?.[1] ?? 0) + 4);
      // dots of a row at 360 px are 7 px apart
      assert.ok((paperDot?.[1] ?? 0) + 4 > 7 && (inkDot?.[1] ?? 0) >= (paperDot?.[1] ?? 0) + 4);
    });
  });

  test("one Tab stop, then the arrows: every mark is named, outlined and told; Enter opens its row; Escape leaves", async () => {
    await on({}, async (page) => {
      const expected = { points: 3, columns: 6, cells: 3, hostile: 1 };
      const session = await page.context().newCDPSession(page);
      const focused = async () => {
        const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
          nodes: {
            role?: { value: string };
            name?: { value: string };
            properties?: { name: string; value: { value: unknown } }[];
          }[];
        };
        const node = nodes.find(
          ({ role, properties }) =>
            role?.value !== "RootWebArea" && properties?.some((p) => p.name === "focused" && p.value.value),
        );
        return `${node?.role?.value} ${node?.name?.value}`;
      };
      for (const name of names) {
        await page.goto(address(name));
        await page.keyboard.press("Tab");
        const told = new Set<string>();
        for (let i = 0; i < expected[name]; i++) {
          const tip = await page.locator(".tip").evaluate((element) => element.querySelector("b")?.textContent ?? "");
          const heard = (await focused()).replace(/\s+/g, " ");
          assert.ok(heard.startsWith(`image ${tip.replace(/\s+/g, " ")}`.slice(0, 20)), `${heard} / ${tip}`);
          assert.ok(await page.locator(".tip").isVisible());
          assert.equal(await page.locator("svg:visible .ring > *").count(), 3);
          told.add(heard);
          await page.keyboard.press("ArrowRight");
        }
        assert.equal(told.size, expected[name], name);
        await page.keyboard.press("Tab");
        assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SUMMARY", "one stop");
      }

      await page.goto(address("columns"));
      await page.keyboard.press("Tab");
      const now = () => page.locator(".tip b").textContent();
      const first = await now();
      await page.keyboard.press("End");
      assert.equal((await now())?.replace(/\s/g, ""), "2023,B2");
      await page.keyboard.press("Home");
      assert.equal(await now(), first);
      await page.keyboard.press("ArrowLeft");
      assert.equal(await now(), first, "the first is the first");
      await page.keyboard.press("Escape");
      assert.ok(await page.locator(".tip").isHidden());
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), "BODY");
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SUMMARY", "it goes on from there");

      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "TR");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "r0");
      assert.ok(await page.locator("details").evaluate((details) => (details as HTMLDetailsElement).open));
    });
  });

  test("a pointer and a finger are shown what is under them, inside the frame, and no other tooltip doubles it", async () => {
    for (const [name, width] of [
      ["points", 320],
      ["columns", 680],
    ] as const) {
      await on({ viewport: { width, height: 700 }, hasTouch: true }, async (page) => {
        await page.goto(address(name));
        const height = await heightOf(page);
        await page.setViewportSize({ width, height });
        assert.equal(await page.locator("svg title").count(), 0);
        const marks = page.locator("svg:visible [role=img]");
        for (const mark of await marks.all()) {
          const box = await mark.evaluate((node) =>
            (node.querySelector("circle") ?? node).getBoundingClientRect().toJSON(),
          );
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
          const tip = await page.locator(".tip").boundingBox();
          assert.ok(tip, "no tooltip");
          const inside = tip.x >= 0 && tip.y >= 0 && tip.x + tip.width <= width && tip.y + tip.height <= height;
          assert.ok(inside, JSON.stringify(tip));
          const said = await page.locator(".tip b").textContent();
          assert.ok((await mark.getAttribute("aria-label"))?.startsWith(said ?? "?"));
        }
        // off the picture: near the tooltip it stays, so that a pointer may pass over it
        await page.mouse.move(2, height - 2);
        // it goes with the pointer, when the browser has told the page of the move
        await page.locator(".tip").waitFor({ state: "hidden", timeout: 3000 });

        const box = await marks.last().boundingBox();
        assert.ok(box);
        await page.touchscreen.tap(box.x + box.width + 6, box.y + box.height / 2);
        assert.equal(
          await page.locator(".tip b").textContent(),
          (await marks.last().getAttribute("aria-label"))?.split(". ")[0],
        );
        assert.ok(await page.locator(".tip").isVisible(), "a finger need not be precise");
        await page.touchscreen.tap(20, 20);
        assert.ok(await page.locator(".tip").isHidden());
      });
    }
  });

  const heightOf = (page: Page) => page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

  test("the host hears the height, on load, on resize and when the table opens, and when it asks, in three dialects", async () => {
    const figure = await sampleFigure("points");
    const frame = `<iframe src="points.html?childId=one&theme=dark" width="100%" height="${embedHeight(figure.entry, "fr")}" style="border:0" title="x"></iframe>`;
    const listen = "heard=[];addEventListener('message',(e)=>heard.push(e.data));";
    writeFileSync(
      join(folder, "host.html"),
      `<!doctype html><title>h</title><body style="margin:0"><script>${listen}${HOST_SCRIPT}</script>${frame}`,
    );
    await on({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(address("host"));
      const inner = page.frames()[1];
      assert.ok(inner);
      const fits = async (why: string) => {
        const right = async () => {
          const inside = await inner.evaluate(() => document.body.getBoundingClientRect().height);
          const outside = (await page.locator("iframe").boundingBox())?.height ?? 0;
          return [inside, outside] as const;
        };
        for (let i = 0; i < 40 && Math.abs((await right()).reduce((a, b) => a - b)) > 1; i++)
          await page.waitForTimeout(25);
        const [inside, outside] = await right();
        assert.ok(Math.abs(inside - outside) <= 1, `${why}: ${inside} in ${outside}`);
        return inside;
      };
      const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
      await inner.waitForLoadState();
      assert.equal(await fits("on load"), embedHeight(figure.entry, "fr"), "what the snippet says is right on a phone");
      const height = embedHeight(figure.entry, "fr");
      assert.deepEqual((await heard()).slice(0, 3), [
        { type: "recoupe-height", figure: "essai/points", height },
        { sentinel: "amp", type: "embed-size", height },
        `pymxPYMxonexPYMxheightxPYMx${height}`,
      ]);
      await inner.click("summary");
      assert.ok((await fits("opened")) > height + 100);
      await page.setViewportSize({ width: 700, height: 800 });
      await fits("wide");

      const before = (await heard()).length;
      await page.evaluate(() =>
        document.querySelector("iframe")?.contentWindow?.postMessage("pymxPYMxonexPYMxwidthxPYMx360", "*"),
      );
      await page.waitForFunction((n) => (globalThis as unknown as { heard: unknown[] }).heard.length === n + 3, before);
    });
  });

  test("without JavaScript the picture, its title and the table are there", async () => {
    await on({ javaScriptEnabled: false, viewport: { width: 360, height: 900 } }, async (page) => {
      await page.goto(address("points"));
      assert.match(
        await page.locator("body").ariaSnapshot(),
        /heading "Des points à compter"[\s\S]*img "Des points à compter"/,
      );
      await page.click("summary");
      assert.ok(await page.getByRole("row", { name: /^A 12/ }).isVisible());
      assert.equal(await page.locator(".tip").isVisible(), false);
    });
  });

  test("in forced colours words take the reader's, on the reader's paper, and marks stay to be seen", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await on({ forcedColors: "active", colorScheme }, async (page) => {
        for (const theme of ["light", "dark"]) {
          await page.goto(address("cells", `?theme=${theme}`));
          const seen = await page.evaluate(() => {
            const probe = document.body.appendChild(document.createElement("i"));
            const system = (name: string) => {
              probe.style.cssText = `forced-color-adjust:none;color:${name}`;
              return getComputedStyle(probe).color;
            };
            const [canvas, text] = [system("Canvas"), system("CanvasText")];
            const svg = document.querySelector("svg.wide");
            const fills = (selector: string) =>
              [...(svg?.querySelectorAll(selector) ?? [])].map((one) => getComputedStyle(one).fill);
            return {
              canvas,
              text,
              words: new Set(fills("text")).size === 1 && fills("text")[0],
              paper: fills("rect")[0],
              marks: fills("[role=img]"),
              bar: getComputedStyle(document.querySelector("summary") as Element).color,
            };
          });
          assert.equal(seen.words, seen.text);
          assert.equal(seen.bar, seen.text);
          assert.equal(seen.paper, seen.canvas);
          assert.notEqual(seen.canvas, seen.text);
          for (const mark of seen.marks) assert.notEqual(mark, seen.canvas);
        }
      });
    }
  });
});
