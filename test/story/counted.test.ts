import assert from "node:assert/strict";
import { test } from "node:test";
import { dotRows } from "../../src/chart/story/dot-rows.ts";
import { periodBars } from "../../src/chart/story/period-bars.ts";
import { canvas, drawn, drawnVega, faultsOf, textsOf, variants } from "./drawn.ts";

const quarter = (from: string, to: string, platform: string | null, attacks: number, placed = "within") => {
  const name = platform === null ? "Autre" : platform;
  return { placed, from, to, platform, attacks, fr: name, en: name };
};
const quarters = [
  quarter("2023-01-01", "2023-03-31", "Coco", 4),
  quarter("2023-01-01", "2023-03-31", null, 2),
  quarter("2024-04-01", "2024-06-30", "Grindr", 11),
  quarter("2023-01-01", "2023-12-31", "Coco", 7, "across"),
  { ...quarter("", "", "Coco", 6, "undated"), from: null, to: null },
];
const closed = { date: "2024-06-25", label: { fr: "fermeture de Coco", en: "Coco is closed" } };

for (const variant of variants) {
  const name = `${variant.lang}, ${variant.size}`;
  test(`bars by period: stacks, spans for vague dates, a rule for the event (${name})`, async () => {
    const svg = await drawn(variant, (t) =>
      periodBars(t, quarters as never, {
        period: "quarter",
        value: "attacks",
        by: "platform",
        order: ["Coco", "Grindr", null],
        events: [closed],
      }),
    );
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg)
      .boxes.map(({ text }) => text)
      .join("|");
    assert.match(texts, /Coco\|Grindr\|Autre/);
    assert.match(texts, variant.lang === "fr" ? /25\u00a0juin 2024/ : /25\u00a0June 2024/);
    // the span's number and the undated one's, and no bar's
    assert.match(
      texts,
      variant.lang === "fr" ? /À cheval sur plusieurs trimestres\|7\|/ : /Spanning more than one quarter\|7\|/,
    );
    assert.match(texts, variant.lang === "fr" ? /Sans date\|6\|/ : /Undated\|6\|/);
    const titles = [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
    assert.equal(titles.length, 5);
    assert.match(titles.join("|"), variant.lang === "fr" ? /T1.2023, Coco\n4/ : /Q1.2023, Coco\n4/);
    assert.match(
      titles.join("|"),
      variant.lang === "fr" ? /Sans date, Coco\n6.attaques rapportées/ : /Undated, Coco\n6.reported attacks/,
    );
  });

  test(`bars by period: what is unknown is hollow under the axis as over it, dated or not (${name})`, async () => {
    const some = [
      quarter("2023-01-01", "2023-03-31", null, 4),
      quarter("2023-01-01", "2023-12-31", null, 7, "across"),
      { ...quarter("", "", null, 6, "undated"), from: null, to: null },
    ];
    const svg = await drawn(variant, (t) =>
      periodBars(t, some as never, {
        period: "quarter",
        value: "attacks",
        by: "platform",
        order: ["Coco", null],
        colors: [t.color.accent, t.color.empty],
      }),
    );
    assert.deepEqual(faultsOf(svg), []);
    const { empty, other } = canvas(variant).color;
    const marks = svg.slice(svg.indexOf("-marks"));
    const drawnIn = (color: string, how: "fill" | "stroke") => marks.split(`${how}="${color}"`).length - 1;
    // the bar and the square filled so, the inside of the span drawn so; an outline for each
    assert.deepEqual([drawnIn(empty, "fill"), drawnIn(empty, "stroke")], [2, 1]);
    assert.equal(drawnIn(other, "stroke"), 3);
  });

  test(`rows of dots: one dot each, the number at the end, hollow where unknown (${name})`, async () => {
    const rows = [
      { fr: "Vente", en: "Sale", n: 3 },
      { fr: "Non précisé", en: "Not specified", n: 2 },
    ];
    const svg = await drawnVega(variant, (t) =>
      dotRows(t, rows, { value: "n", unit: "rows", hollow: (row) => row.n === 2 }),
    );
    assert.deepEqual(faultsOf(svg), []);
    const groups = [...svg.matchAll(/<g[^>]*>\n<title>([^<]*)<\/title>\n(.*?)<\/g>/gs)];
    assert.deepEqual(
      groups.map(([whole, , dots = ""]) => [dots.match(/<circle/g)?.length, /fill-opacity="0"/.test(whole)]),
      [
        [3, false],
        [2, true],
      ],
    );
    assert.deepEqual(
      groups.map(([, said]) => said?.replaceAll("\u00a0", " ")),
      variant.lang === "fr"
        ? ["Vente : 3 faits ou séries de faits", "Non précisé : 2 faits ou séries de faits"]
        : ["Sale: 3 events or series of events", "Not specified: 2 events or series of events"],
    );
  });

  test(`rows of dots: however many, none touches another, and the number stands apart (${name})`, async () => {
    for (const n of [1, 12, 31, 53, 140]) {
      const rows = [
        { fr: "Blessures", en: "Injury", n },
        { fr: "Mise en examen ou poursuites", en: "Formal investigation or charges", n: 4 },
      ];
      const svg = await drawnVega(variant, (t) => dotRows(t, rows, { value: "n" }));
      assert.deepEqual(faultsOf(svg), []);
      const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map((found) =>
        found.slice(1).map(Number),
      ) as [number, number, number][];
      assert.equal(dots.length, n + 4);
      dots.forEach(([x, y, r], i) => {
        for (const [otherX, otherY] of dots.slice(i + 1))
          assert.ok(Math.hypot(otherX - x, otherY - y) > 2 * r + 1.5, `${n}: dots touch`);
      });
      const number = textsOf(svg).boxes.find(({ text }) => text === String(n));
      assert.ok(number && Math.max(...dots.map(([x, , r]) => x + r)) <= Math.max(number.left, canvas(variant).width));
    }
  });
}

test("a colour for what is unknown is outlined, in the bars and in the legend", () => {
  const t = canvas(variants[0] as never);
  const options = periodBars(t, quarters as never, {
    period: "year",
    value: "attacks",
    by: "platform",
    order: ["Coco", null],
    colors: [t.color.accent, t.color.empty],
  });
  assert.deepEqual((options.color as { range: string[] }).range, [t.color.accent, t.color.empty]);
});
