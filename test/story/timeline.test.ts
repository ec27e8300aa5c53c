import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as Plot from "@observablehq/plot";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { Variant } from "../../src/chart/figure.ts";
import { timeline } from "../../src/chart/story/timeline.ts";
import { timelineEvents } from "../../src/chart/story/timeline-events.ts";
import { DAY, type TimelineLayout, timelineLayout } from "../../src/chart/story/timeline-layout.ts";
import { canvas, drawn, faults, faultsOf, narrow, textsOf, variants, wide } from "./drawn.ts";

interface Event {
  date: string | null;
  label: string;
  kind?: string;
}

function layout(variant: Variant, events: readonly Event[]): TimelineLayout {
  const t = canvas(variant);
  return timelineLayout(t, timelineEvents(t, events, { accent: (d) => d.kind === "closure" }), "Sans date");
}

/** The boxes of every line of words of a layout, measured with the real font. */
function boxes({ events, words }: TimelineLayout, variant: Variant) {
  const t = canvas(variant);
  return events.flatMap(({ lines }) =>
    lines.flatMap(({ x, y, text, bold }) =>
      text.split("\n").map((one, row) => ({
        text: one,
        left: x,
        right: x + t.textWidth(one, { size: words.size, weight: bold ? 600 : 400 }),
        top: y + row * words.line,
        bottom: y + row * words.line + words.size * 0.92,
      })),
    ),
  );
}

const two = (n: number): string => String(n).padStart(2, "0");
const date = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  },
  fc.tuple(fc.integer({ min: 2003, max: 2026 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc.integer({ min: 2003, max: 2026 }).map(String),
  fc.tuple(fc.integer({ min: 2003, max: 2012 }), fc.integer({ min: 2013, max: 2020 })).map(([a, b]) => `${a}/${b}`),
  fc.constant(null),
);
const label = fc
  .array(
    fc.constantFrom("le", "site", "fermé", "guets-apens", "condamnation", "anticonstitutionnellement", "à", "Paris"),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((some) => some.join(" "));
const events = fc.array(fc.record({ date, label, kind: fc.constantFrom("closure", "crime") }), {
  minLength: 1,
  maxLength: 50,
});

for (const variant of variants) {
  test(`timeline: whatever the events, no words over others, none out of the drawing (${variant.lang}, ${variant.size})`, () => {
    fc.assert(
      fc.property(events, (some) => {
        const laid = layout(variant, some);
        assert.deepEqual(faults(boxes(laid, variant), canvas(variant).width, laid.height), []);
      }),
      { numRuns: 60 },
    );
  });
}

test("timeline: words stay in the row of their year, in order, and dates at their true place", () => {
  fc.assert(
    fc.property(events, (some) => {
      const laid = layout(wide, some);
      let before = Number.NEGATIVE_INFINITY;
      for (const event of laid.events) {
        if (!event.when) continue;
        const row = laid.rows.find(({ from, to }) => {
          const year = Number(event.when?.start.slice(0, 4));
          return year >= from && year < to;
        });
        assert.ok(row && event.top >= row.top && event.top + event.height <= row.bottom + 1e-6);
        assert.ok(event.top >= before);
        before = event.top + event.height;
        const first = laid.time.y(Date.parse(event.when.start));
        const after = laid.time.y(Date.parse(event.when.end) + 86_400_000);
        assert.ok((event.from + event.to) / 2 >= first - 1e-6 && (event.from + event.to) / 2 <= after + 1e-6);
      }
    }),
    { numRuns: 60 },
  );
});

const sample: Event[] = [
  { date: "2024-06-25", label: "Fermeture du site", kind: "closure" },
  { date: "2018", label: "Première alerte" },
  { date: null, label: "Une pétition" },
  { date: "2003", label: "Ouverture du site" },
  { date: "2023-10-31/2023-11-05", label: "Une série" },
  { date: "2024-06", label: "Sept interpellations" },
];

test("timeline: a day is a point, every other date a span over all the days it may be", () => {
  const laid = layout(wide, sample);
  const byLabel = new Map(laid.events.map((event) => [event.label, event]));
  const closure = byLabel.get("Fermeture du site");
  assert.equal(closure?.from, closure?.to);
  const alert = byLabel.get("Première alerte");
  const row = laid.rows.find(({ from }) => from === 2018);
  assert.deepEqual([alert?.from, alert?.to], [row?.top, row?.bottom]);
  const june = byLabel.get("Sept interpellations");
  assert.ok(june && june.to - june.from > 4);
});

test("timeline: years in which nothing is dated are folded into one row", () => {
  const { rows } = layout(wide, sample);
  assert.deepEqual(
    rows.map(({ from, to, dated }) => [from, to - 1, dated.length]),
    [
      [2003, 2003, 1],
      [2004, 2017, 0],
      [2018, 2018, 1],
      [2019, 2022, 0],
      [2023, 2023, 1],
      [2024, 2024, 2],
    ],
  );
});

test("timeline: dates in the picture's language, without the year their row says; undated ones last", () => {
  const read = (variant: Variant) =>
    timelineEvents(canvas(variant), sample, {}).map(({ date, label }) => [date, label]);
  assert.deepEqual(read(wide), [
    ["2003", "Ouverture du site"],
    ["2018", "Première alerte"],
    ["Du 31\u00a0octobre au 5\u00a0novembre", "Une série"],
    ["25\u00a0juin", "Fermeture du site"],
    ["Juin", "Sept interpellations"],
    ["", "Une pétition"],
  ]);
  assert.deepEqual(
    read({ ...wide, lang: "en" }).map(([when]) => when),
    ["2003", "2018", "31\u00a0October to 5\u00a0November", "25\u00a0June", "June", ""],
  );
});

test("timeline: what is known to the month only comes after that month's days, and before the next month's", () => {
  const some = ["2025-02-01", "2025-01", "2025-01-31", "2025", "2025-01-07", "2024-12-31/2025-01-02", "2025-02?"];
  const read = timelineEvents(
    canvas(wide),
    some.map((when) => ({ date: when, label: when })),
    {},
  );
  assert.deepEqual(
    read.map(({ label }) => label.replace(/\s/g, " ")),
    ["2024-12-31/2025-01-02", "2025", "2025-01-07", "2025-01-31", "2025-01", "2025-02-01", "2025-02 ?"],
  );
});

test("timeline: the marks of two days side by side do not hide each other, and those of one day are one", () => {
  const close = ["2024-06-25", "2024-06-26", "2024-08-17", "2025-02", "2025-08-27", "2025-09-08", "2025-09-08"];
  for (const variant of [wide, narrow]) {
    const { rail, words, events } = layout(
      variant,
      close.map((when) => ({ date: when, label: "Une étape", kind: when === "2024-06-25" ? "closure" : "alert" })),
    );
    const days = events.filter(({ from, to }) => from === to);
    const radius = ({ accent }: { accent: boolean }) => (accent ? DAY.accent : DAY.other);
    for (const [i, a] of days.entries())
      for (const b of days.slice(i + 1)) {
        const apart = Math.hypot(a.aside - b.aside, a.from - b.from);
        assert.ok(a.from === b.from ? apart === 0 : apart > radius(a) + radius(b), `${a.date}, ${b.date}: ${apart}`);
      }
    for (const day of days) assert.ok(rail + day.aside + radius(day) < words.x);
  }
});

test("timeline: a busy year gives each month the room its words need", () => {
  const busy = Array.from({ length: 6 }, (_, i) => ({ date: `2024-06-${two(10 + i)}`, label: "Une nouvelle" }));
  const { rows, events } = layout(wide, busy);
  assert.deepEqual(
    rows[0]?.months.map(({ label }) => label),
    ["juin"],
  );
  for (const { middle, from } of events) assert.ok(Math.abs(middle - from) < 100);
});

test("timeline: the 48 events of the case, drawn at both widths, in both languages", async () => {
  const file = new URL("../../data/case_timeline.csv", import.meta.url);
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true });
  for (const variant of variants) {
    const options = {
      label: (row: Record<string, string>) => ({ fr: row.label_fr ?? "", en: row.label ?? "" }),
      title: (row: Record<string, string>) => ({ fr: row.what_fr ?? "", en: row.what ?? "" }),
      accent: (row: Record<string, string>) => row.kind === "closure",
    };
    const svg = await drawn(variant, (t) => timeline(t, rows, options));
    assert.deepEqual(faultsOf(svg), []);
    assert.ok(textsOf(svg).boxes.every(({ size }) => size >= 11));
    assert.equal(svg, await drawn(variant, (t) => timeline(t, rows, options)));
  }
});

test("timeline: only undated events are a list; a mark of the notebook's stands at its date", async () => {
  const svg = await drawn(narrow, (t) => timeline(t, [{ date: null, label: "Une pétition" }]));
  assert.match(svg, /Sans date/);
  const options = timeline(canvas(wide), sample);
  const marks: [string, Date][] = [
    ["repère", new Date("2024-06-25T12:00Z")],
    ["nouvel an", new Date("2024-01-01")],
  ];
  const more = await drawn(wide, () => ({
    ...options,
    marks: [...(options.marks ?? []), Plot.text(marks, { x: 300, y: "1", text: "0" })],
  }));
  const top = (text: string): number => textsOf(more).boxes.find((box) => box.text === text)?.top ?? 0;
  const { events, rows } = layout(wide, sample);
  const place = events.find(({ date }) => date === "25\u00a0juin")?.from ?? 0;
  assert.ok(Math.abs(top("repère") - top("nouvel an") - (place - (rows.at(-1)?.top ?? 0))) < 0.1);
});

test("timeline: what is not a date is refused", () => {
  for (const bad of ["25/06/2024", "2024-13", "2023-02-29", "2024-06-25/demain"]) {
    assert.throws(() => layout(wide, [{ date: bad, label: "x" }]), RangeError);
  }
});

test("timeline: few or many, a day and its month stay on one line", () => {
  const short = Array.from({ length: 14 }, (_, i) => ({ date: String(2003 + i), label: "Une alerte" }));
  const day = { date: "2024-09-17", label: "Une alerte" };
  for (const some of [[day], [day, { date: null, label: "Une pétition" }], [...short, day]]) {
    const dates = layout(wide, some).events.flatMap(({ lines }) => lines.filter(({ role }) => role === "date"));
    assert.ok(
      dates.some(({ text }) => text === "17\u00a0septembre"),
      JSON.stringify(dates.map(({ text }) => text)),
    );
  }
});
