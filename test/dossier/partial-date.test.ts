import assert from "node:assert/strict";
import { test } from "node:test";
import edtf, { parse } from "edtf";
import fc from "fast-check";
import {
  isCertainlyBefore,
  lastPartStart,
  overlaps,
  partialDate,
  readPartialDate,
} from "../../src/dossier/partial-date.ts";

const read: readonly [string, string, string, string, boolean][] = [
  ["2024-04-16", "2024-04-16", "2024-04-16", "day", false],
  ["2024-02", "2024-02-01", "2024-02-29", "month", false],
  ["2023-02", "2023-02-01", "2023-02-28", "month", false],
  ["2024", "2024-01-01", "2024-12-31", "year", false],
  ["2015-03-14?", "2015-03-14", "2015-03-14", "day", true],
  ["2020?", "2020-01-01", "2020-12-31", "year", true],
  ["2024-05/2025-03", "2024-05-01", "2025-03-31", "interval", false],
  ["2019?/2022-04", "2019-01-01", "2022-04-30", "interval", true],
  ["2022-12-31/2023-01-09", "2022-12-31", "2023-01-09", "interval", false],
  ["2024/2024-05", "2024-01-01", "2024-12-31", "interval", false],
];

for (const [text, start, end, precision, uncertain] of read) {
  test(`${text} is ${start} to ${end}`, () => {
    assert.deepEqual(partialDate(text), { edtf: text, start, end, precision, uncertain });
  });
}

const refused: readonly [string, object][] = [
  ["2024-02-30", { kind: "no-such-day", part: "2024-02-30", month: "2024-02", days: 29 }],
  ["2023-02-29", { kind: "no-such-day", part: "2023-02-29", month: "2023-02", days: 28 }],
  ["2024-13", { kind: "no-such-month", part: "2024-13" }],
  ["2024-00-10", { kind: "no-such-month", part: "2024-00-10" }],
  ["2024/2019", { kind: "backwards", swapped: "2019/2024" }],
  ["2024-04/2024-04", { kind: "same-ends", single: "2024-04" }],
  ["2024-04/2024-04-31", { kind: "no-such-day", part: "2024-04-31", month: "2024-04", days: 30 }],
  ["05/04/2024", { kind: "ambiguous", readings: ["2024-04-05", "2024-05-04"] }],
  ["25/06/2024", { kind: "style", reading: "2024-06-25" }],
  ["06/25/2024", { kind: "style", reading: "2024-06-25" }],
  ["25.6.24", { kind: "style", reading: "2024-06-25" }],
  ["30/02/2024", { kind: "form" }],
  ["45387", { kind: "serial", reading: "2024-04-05" }],
  ["45292", { kind: "serial", reading: "2024-01-01" }],
  ["juillet 2024", { kind: "style", reading: "2024-07" }],
  ["1er juin 2024", { kind: "style", reading: "2024-06-01" }],
  ["2024-4-1/2024-05", { kind: "form" }],
  ["2024~", { kind: "form" }],
  ["2024-XX", { kind: "form" }],
  ["2024-04/", { kind: "form" }],
  ["2024/2025/2026", { kind: "form" }],
  ["-2024", { kind: "form" }],
  ["0124", { kind: "form" }],
  [" 2024", { kind: "form" }],
  ["2024 ", { kind: "form" }],
  ["", { kind: "form" }],
];

for (const [text, fault] of refused) {
  test(`"${text}" is refused`, () => assert.deepEqual(readPartialDate(text), { fault }));
}

test("a date written in a program throws when it is none", () => {
  assert.throws(() => partialDate("2024-02-30"), RangeError);
});

test("a date is frozen", () => assert.ok(Object.isFrozen(partialDate("2024"))));

const part = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.option(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.option(fc.integer({ min: 0, max: 32 })))),
    fc.boolean(),
  )
  .map(([year, rest, mark]) => {
    const two = (n: number) => String(n).padStart(2, "0");
    const tail = rest ? `-${two(rest[0])}${rest[1] === null ? "" : `-${two(rest[1])}`}` : "";
    return `${year}${tail}${mark ? "?" : ""}`;
  });

test("what is read has the edtf library's bounds, and what it refuses is refused", () => {
  const text = fc.oneof(
    part,
    fc.tuple(part, part).map((ends) => ends.join("/")),
  );
  fc.assert(
    fc.property(text, (written) => {
      const { date } = readPartialDate(written);
      const theirs = library(written);
      if (!date) return;
      assert.ok(theirs, `the library refuses ${written}`);
      assert.equal(date.start, theirs.start);
      assert.equal(date.end, theirs.end);
      assert.ok(date.start <= date.end);
    }),
    { numRuns: 400 },
  );
});

/** The library's own parser, level 1; its intervals refuse ends of mixed precision, so these are read one by one. */
function library(text: string): { start: string; end: string } | undefined {
  try {
    const dates = text.split("/").map((end) => {
      if (parse(end, { level: 1 }).type !== "Date") throw new RangeError("not a date");
      return edtf(end, { level: 1 });
    });
    const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    const ends = dates.map(({ max }) => iso(max)).sort();
    return { start: iso(dates[0]?.min ?? Number.NaN), end: ends.at(-1) ?? "" };
  } catch {
    return undefined;
  }
}

test("any other text is refused without an exception", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 14, unit: fc.constantFrom(..."0123456789-/?~.X T:janvier") }), (text) => {
      const { date, fault } = readPartialDate(text);
      assert.ok(date ? date.edtf === text : fault);
    }),
    { numRuns: 1000 },
  );
});

test("the time zone of the machine changes nothing", () => {
  const before = process.env.TZ;
  const texts = read.map(([text]) => text);
  const readings = ["Pacific/Kiritimati", "America/Los_Angeles", "Europe/Paris", "UTC"].map((zone) => {
    process.env.TZ = zone;
    return JSON.stringify(texts.map(partialDate));
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  assert.equal(new Set(readings).size, 1);
});

test("overlap and order are certain only when every day agrees", () => {
  const [year, april, may, span] = ["2024", "2024-04", "2024-05", "2024-04-30/2024-05-01"].map(partialDate) as [
    ReturnType<typeof partialDate>,
    ReturnType<typeof partialDate>,
    ReturnType<typeof partialDate>,
    ReturnType<typeof partialDate>,
  ];
  assert.ok(overlaps(year, april) && overlaps(april, year) && overlaps(span, april) && overlaps(span, may));
  assert.ok(!overlaps(april, may));
  assert.ok(isCertainlyBefore(april, may));
  assert.ok(!isCertainlyBefore(may, april) && !isCertainlyBefore(april, year) && !isCertainlyBefore(april, span));
});

test("a period's last part begins where it says", () => {
  assert.equal(lastPartStart(partialDate("2023/2024-05?")), "2024-05-01");
  assert.equal(lastPartStart(partialDate("2024")), "2024-01-01");
});
