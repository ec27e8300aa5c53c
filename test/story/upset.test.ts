import assert from "node:assert/strict";
import { test } from "node:test";
import { upset } from "../../src/chart/story/upset.ts";
import { upsetLayout } from "../../src/chart/story/upset-layout.ts";
import { canvas, drawn, faultsOf, textsOf, variants, wide } from "./drawn.ts";

const rows = [
  { kinds: ["association", "press"], n: 9, where: "fr" },
  { kinds: ["press"], n: 58, where: "fr" },
  { kinds: ["press", "association"], n: 4, where: "abroad" },
  { kinds: ["press"], n: 38, where: "abroad" },
  { kinds: ["official", "press"], n: 2, where: "abroad" },
  { kinds: ["association"], n: 7, where: "fr" },
];
const names: Record<string, string> = { press: "Presse", association: "Association", official: "Organisme officiel" };

test("upset: one column a combination, the largest first; a set counts what it is in, alone or not", async () => {
  for (const variant of variants) {
    const svg = await drawn(variant, (t) =>
      upset(t, rows, {
        sets: "kinds",
        value: "n",
        name: (set) => names[set] ?? set,
        always: ["court"],
        color: (row) => (row.where === "fr" ? t.color.accent : t.color.other),
      }),
    );
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    for (const text of ["58", "38", "9", "4", "7", "2", "Presse", "111", "20", "court", "0"])
      assert.ok(texts.includes(text), text);
    const titles = [...svg.matchAll(/<title>([^<]*)<\/title><\/path>/g)].map(([, title]) =>
      title?.replace("\u00a0", ""),
    );
    assert.deepEqual(
      titles.map((title) => Number(/\d+$/.exec(title ?? "")?.[0])),
      [58, 38, 9, 4, 7, 2],
    );
  }
});

test("upset: as many squares as counted, none in another's place, all over the matrix", () => {
  const combination = (sets: string[], ...values: number[]) => ({
    sets,
    parts: values.map((value) => ({ value, color: "", title: "" })),
  });
  for (const variant of variants) {
    const t = canvas(variant);
    const layout = upsetLayout(
      t,
      [
        { key: "a", label: "Un nom de genre de source assez long", total: 99 },
        { key: "b", label: "B", total: 3 },
        { key: "c", label: "C", total: 2 },
      ],
      [combination(["a"], 58, 38), combination(["a", "c"], 2), combination(["b"], 3), combination(["a", "b", "c"], 1)],
    );
    const squares = layout.shapes.flatMap(({ units }) => units);
    assert.equal(squares.length, 102);
    assert.equal(new Set(squares.map(String)).size, 102);
    const matrix = Math.min(...layout.rules);
    for (const [x, y] of squares) assert.ok(x >= 0 && x + layout.side <= t.width && y >= 0 && y + layout.side < matrix);
    assert.equal(layout.dots.length, 12);
    assert.equal(layout.dots.filter(({ member }) => member).length, 7);
    // a stem joins members that are not neighbours, and a set alone has none
    assert.equal(layout.stems.length, 2);
  }
});

test("upset: an always-named set that holds something is counted, not doubled", async () => {
  const svg = await drawn(wide, (t) => upset(t, rows, { sets: "kinds", value: "n", always: ["press"] }));
  assert.equal(textsOf(svg).boxes.filter(({ text }) => text === "press").length, 1);
});

test("upset: what the whole counts are is said over them, where the notebook says it", async () => {
  for (const variant of variants) {
    const total = { fr: "En tout", en: "In all" };
    const svg = await drawn(variant, (t) => upset(t, rows, { sets: "kinds", value: "n", total }));
    assert.deepEqual(faultsOf(svg), []);
    const { boxes } = textsOf(svg);
    const heading = boxes.find(({ text }) => text === total[variant.lang]) ?? assert.fail("no heading");
    const first = boxes.find(({ text }) => text === "109") ?? boxes.find(({ text }) => text === "111");
    assert.ok(first && Math.abs(first.right - heading.right) < 1 && heading.bottom <= first.top);
  }
});
