import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as Plot from "@observablehq/plot";
import fc from "fast-check";
import { type FigureSpec, renderFigure } from "../../src/chart/figure.ts";
import { FigureError } from "../../src/chart/figure-error.ts";
import { textBoxes } from "../../src/chart/svg/boxes.ts";
import { type SvgNode, textOf, walk } from "../../src/chart/svg/node.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { theme } from "../../src/chart/theme.ts";
import { faceOf } from "../../src/chart/type/face.ts";
import { byEngine, columns, everyVariant, extras, overTime, platforms, saying, wideFrench, words } from "./samples.ts";

const every: Record<string, FigureSpec> = {
  "barres/plot": byEngine.plot(platforms),
  "barres/vega": byEngine.vegaLite(platforms),
  "colonnes/plot": columns.plot(platforms),
  "colonnes/vega": columns.vegaLite(platforms),
  "temps/plot": overTime.plot,
  "temps/vega": overTime.vegaLite,
};

async function rendered(): Promise<{ id: string; name: string; root: SvgNode; svg: string }[]> {
  const pictures = [];
  for (const [id, spec] of Object.entries(every)) {
    for (const variant of everyVariant) {
      const { svg } = await renderFigure(id, spec, variant, extras);
      pictures.push({ id, name: `${id} ${Object.values(variant).join(" ")}`, root: readSvg(svg), svg });
    }
  }
  return pictures;
}

const pictures = rendered();
const named = (root: SvgNode, name: string): SvgNode | undefined =>
  [...walk(root)].find((node) => node.attributes.id?.endsWith(`-${name}`));
const boxesOf = (root: SvgNode) => textBoxes(root, (weight) => faceOf(theme, weight));

test("one svg holds title, subtitle, drawing, source and credit, and says what it is", async () => {
  for (const { name, root } of await pictures) {
    const lang = root.attributes.lang === "en" ? "en" : "fr";
    assert.equal(root.attributes.role, "img", name);
    assert.equal(textOf(root.children[0] as SvgNode), words.title[lang], name);
    const desc = [...walk(root)].find((node) => node.name === "desc");
    assert.ok(desc && textOf(desc).length > 20, name);
    for (const layer of ["title", "subtitle", "chart", "marks", "source", "credit"])
      assert.ok(named(root, layer), `${name}: ${layer}`);
  }
});

test("no text leaves its picture, and none is under 11 px", async () => {
  for (const { name, root } of await pictures) {
    for (const box of boxesOf(root)) {
      const at = `${name}: "${box.text}"`;
      assert.ok(
        box.left >= 0 && box.right <= Number(root.attributes.width) && box.bottom <= Number(root.attributes.height),
        at,
      );
      assert.ok(box.size >= 11, at);
    }
  }
});

test("the credit ends the source's last line, narrowed if need be, and only has a line of its own where nothing fits", async () => {
  const spec = columns.plot(platforms);
  for (const size of ["wide", "narrow"] as const) {
    const variant = { lang: "fr", size, mode: "light" } as const;
    for (let length = 1; length <= 40; length++) {
      const source = `Sources : ${Array.from({ length }, (_, i) => `titre${i % 7}`).join(" ")}.`;
      const { svg } = await renderFigure("a/b", spec, variant, { ...extras, source, fonts: false });
      const boxes = boxesOf(readSvg(svg));
      const credit = boxes.find(({ text }) => text === theme.brand) ?? assert.fail("no credit");
      const last = boxes.filter(({ text }) => /titre|Sources/.test(text)).at(-1) ?? assert.fail("no source");
      assert.ok(Math.abs(credit.top - last.top) < 1, `${size} ${length}: on a line of its own`);
      assert.ok(credit.left > last.right + 20, `${size} ${length}: ${last.text}`);
    }
  }
});

test("no two texts overlap", async () => {
  for (const { name, root } of await pictures) {
    const boxes = boxesOf(root);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        assert.ok(wide <= 1 || high <= 1, `${name}: "${a.text}" and "${b.text}"`);
      }
    }
  }
});

test("no id repeats when every picture of every figure is in one page, and every reference has its target", async () => {
  const seen = new Map<string, string>();
  for (const { name, root } of await pictures) {
    const own = new Set<string>();
    for (const node of walk(root)) {
      const id = node.attributes.id;
      if (id === undefined) continue;
      assert.equal(seen.get(id), undefined, `${id} in ${name}`);
      seen.set(id, name);
      own.add(id);
    }
    for (const node of walk(root)) {
      for (const value of Object.values(node.attributes)) {
        for (const [, id = ""] of value.matchAll(/url\(#([^)]+)\)/g)) assert.ok(own.has(id), `${name}: ${id}`);
      }
    }
  }
});

test("nothing runs, nothing is fetched, nothing of the engines' English is left", async () => {
  for (const { name, root, svg } of await pictures) {
    assert.doesNotMatch(
      svg,
      /<(script|foreignObject|use|image|a)\b|\son\w+=|https?:\/\/(?!www\.w3\.org\/2000\/svg")/,
      name,
    );
    for (const node of walk(root)) {
      for (const key of Object.keys(node.attributes))
        assert.doesNotMatch(key, /^(aria-label|aria-roledescription|class|style|data-.*)$/, name);
    }
    if (root.attributes.lang === "fr")
      assert.doesNotMatch(
        svg,
        /axis|with values|mark container|\bJan\b|\bApr\b/.source
          ? />[^<]*\b(axis|values|mark container|Jan|Apr|June)\b[^<]*</
          : /x/,
        name,
      );
  }
});

test("axes and grids are hidden from screen readers", async () => {
  for (const { name, root } of await pictures) {
    for (const layer of ["x-axis", "y-axis", "grid"]) {
      const group = named(root, layer);
      if (group) assert.equal(group.attributes["aria-hidden"], "true", `${name}: ${layer}`);
    }
  }
});

test("numbers are rounded to two decimals", async () => {
  for (const { name, root } of await pictures) {
    for (const node of walk(root)) {
      for (const [key, value] of Object.entries(node.attributes)) {
        if (key !== "id" && key !== "font-family")
          assert.doesNotMatch(value, /\d\.\d{3}|\de-\d/, `${name}: ${node.name} ${key}`);
      }
    }
  }
});

test("both engines write the same number the same way", async () => {
  for (const engine of ["plot", "vegaLite"] as const) {
    const fr = readSvg((await renderFigure("x/y", byEngine[engine](platforms), wideFrench, extras)).svg);
    const en = readSvg(
      (await renderFigure("x/y", byEngine[engine](platforms), { ...wideFrench, lang: "en" }, extras)).svg,
    );
    assert.ok(
      boxesOf(fr).some((box) => box.text === "1\u202f042"),
      engine,
    );
    assert.ok(
      boxesOf(en).some((box) => box.text === "1,042"),
      engine,
    );
  }
});

test("a legend asked of either engine is drawn in the frame", async () => {
  for (const spec of Object.values(overTime)) {
    const root = readSvg((await renderFigure("x/y", spec, wideFrench, extras)).svg);
    const legend = named(root, "legend");
    assert.ok(legend);
    assert.deepEqual(
      [...walk(legend)]
        .filter((n) => n.name === "text")
        .map(textOf)
        .sort(),
      ["Gendarmerie", "Police"],
    );
  }
});

test("each mark keeps the title the notebook gave it", async () => {
  for (const spec of [byEngine.plot(platforms), byEngine.vegaLite(platforms)]) {
    const root = readSvg((await renderFigure("x/y", spec, wideFrench, extras)).svg);
    const marks = named(root, "marks");
    assert.ok(marks);
    const titles = [...walk(marks)].filter((node) => node.name === "title").map((node) => node.children.join(""));
    assert.deepEqual(titles.sort(), ["Coco", "Grindr", "Non précisée"]);
  }
});

test("only the characters and weights in use are embedded, and the whole is light", async () => {
  for (const { name, svg } of await pictures) {
    assert.equal([...svg.matchAll(/@font-face/g)].length, name.startsWith("barres") ? 3 : 2, name);
    assert.ok(svg.length < 30_000, `${name}: ${svg.length} bytes`);
    const bare = svg.replace(/@font-face\{[^}]*\}/g, "");
    assert.ok(bare.length < 15_000, `${name}: ${bare.length} bytes without fonts`);
  }
});

test("the same figure twice is the same bytes, in one process and in two", async () => {
  const script = `
    import { createHash } from "node:crypto";
    import { renderFigure } from "./src/chart/figure.ts";
    import { byEngine, extras, overTime, platforms, wideFrench } from "./test/chart/samples.ts";
    const hash = createHash("sha256");
    for (const spec of [overTime.vegaLite, overTime.plot, byEngine.plot(platforms)]) hash.update((await renderFigure("a/b", spec, wideFrench, extras)).svg);
    console.log(hash.digest("hex"));`;
  const here = async (): Promise<string> => {
    const hash = createHash("sha256");
    for (const spec of [overTime.vegaLite, overTime.plot, byEngine.plot(platforms)]) {
      hash.update((await renderFigure("a/b", spec, wideFrench, extras)).svg);
    }
    return hash.digest("hex");
  };
  const there = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    encoding: "utf8",
    env: { ...process.env, TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8" },
  }).trim();
  assert.equal(await here(), await here());
  assert.equal(await here(), there);
});

test("any text makes well-formed XML, or is refused for a character the font lacks", async () => {
  const nasty = fc.string({
    unit: fc.constantFrom(..."<>&\"'«»é ;:?!%-/]\\{}()=#\u0000\u0007\ud800→中😀ab".split(/(?:)/u)),
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      const spec = saying(`x ${text}`);
      try {
        readSvg((await renderFigure("a/b", spec, wideFrench, extras)).svg);
      } catch (error) {
        assert.ok(error instanceof FigureError, String(error));
        assert.match(error.code, /missing-glyph|no-room/);
      }
    }),
    { numRuns: 60 },
  );
});

test("an emoji is refused by name", async () => {
  await assert.rejects(renderFigure("a/b", saying("Coco 😀"), wideFrench, extras), (error: FigureError) => {
    assert.equal(error.code, "missing-glyph");
    assert.match(error.text.fr, /😀 \(U\+1F600\)/);
    return true;
  });
});

test("a missing text, no engine and two engines are refused", async () => {
  const refused = async (spec: FigureSpec, code: string): Promise<void> => {
    await assert.rejects(renderFigure("a/b", spec, wideFrench, extras), (error: FigureError) => error.code === code);
  };
  const spec = byEngine.plot(platforms);
  await refused({ ...spec, alt: { fr: " ", en: "x" } }, "missing-text");
  await refused(words, "no-engine");
  await refused({ ...spec, vegaLite: () => ({}) }, "two-engines");
});

test("Plot's warnings are reported, and not in the picture", async () => {
  const spec: FigureSpec = {
    ...words,
    plot: () => ({
      marks: [
        Plot.dot(
          [
            { a: "2024-01-01", b: 1 },
            { a: "2024-02-01", b: 2 },
          ],
          { x: "a", y: "b" },
        ),
      ],
    }),
  };
  const { svg, warnings } = await renderFigure("a/b", spec, wideFrench, extras);
  assert.equal(warnings[0]?.code, "engine");
  assert.doesNotMatch(svg, /console|⚠/);
});
