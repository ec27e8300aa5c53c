import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { built } from "../built.ts";
import { list, rows } from "../data/rows.ts";

const ROOT = new URL("../../", import.meta.url);
const { dir, facts: all } = await built();

type Cells = Record<string, string>;
const read = (name: string) => readFileSync(join(dir, "avant-apres", `${name}.csv`), "utf8");
const published = (name: string) => parse(read(name), { columns: true }) as Cells[];
const facts = all.filter(({ notebook }) => notebook === "avant-apres") as unknown as {
  id: string;
  value: number;
  parts?: Record<string, number>;
}[];
const fact = (id: string, part?: string) => {
  const entry = facts.find((one) => one.id === id);
  return part === undefined ? entry?.value : entry?.parts?.[part];
};

// Everything once more from the bare text of the CSVs, with none of the code that counted and drew it.
const DAY = 86_400_000;
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
const closing = utc(rows("closures").find((row) => row.closure_id === "coco-2024-06")?.date ?? "");

/** First and last day of an EDTF date. */
const days = (date: string): [number, number] => {
  const [start = "", end = start] = date.replaceAll("?", "").split("/");
  const [year = 0, month = 12, day] = end.split("-").map(Number);
  return [utc(start.padEnd(10, "-01")), day ? utc(end) : Date.UTC(year, month, 0)];
};
const france = rows("incidents").filter((row) => row.country === "FR" && row.part_of === "");
const dated = france.filter((row) => row.date !== "");
const weight = (row: Cells) => (row.attacks === "" ? 1 : Number(row.attacks));
const sum = (some: Cells[]) => some.reduce((total, row) => total + weight(row), 0);

/** Rows told of together: marks spread over shared reports until none moves. Over the whole register, series included. */
const groupOf = (() => {
  const all = rows("incidents").filter((row) => row.country === "FR");
  const marks = new Map(all.map((row, i) => [row.ref ?? "", i]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const a of all)
      for (const b of all) {
        const [x, y] = [marks.get(a.ref ?? "") ?? 0, marks.get(b.ref ?? "") ?? 0];
        if (y < x && list(a.source_ids).some((id) => list(b.source_ids).includes(id))) {
          marks.set(a.ref ?? "", y);
          moved = true;
        }
      }
  }
  return (row: Cells) => marks.get(row.ref ?? "") ?? -1;
})();
const groups = (some: Cells[]) => new Set(some.map(groupOf)).size;

/** Probability of k successes or fewer out of n, term by term. */
const atMost = (k: number, n: number, p: number) => {
  let term = (1 - p) ** n;
  let total = term;
  for (let i = 1; i <= k; i++) {
    term *= ((n - i + 1) / i) * (p / (1 - p));
    total += term;
  }
  return total;
};
const halve = (high: (p: number) => boolean) => {
  let [from, to] = [0, 1];
  for (let i = 0; i < 100; i++) {
    const middle = (from + to) / 2;
    if (high(middle)) to = middle;
    else from = middle;
  }
  return from;
};
/** Exact ratio of rates, by halving on the binomial itself: no quantile. */
const rate = (last: number, first: number, scale: number) => {
  const n = last + first;
  const low = halve((p) => 1 - atMost(last - 1, n, p) > 0.025);
  const high = halve((p) => atMost(last, n, p) < 0.025);
  const odds = (p: number) => (p / (1 - p)) * scale;
  return { ratio: (last / first) * scale, low: odds(low), high: odds(high) };
};
const near = (found: unknown, expected: number, what: string) =>
  assert.ok(Math.abs(Number(found) - expected) < 1e-6 * Math.max(1, expected), `${what}: ${found}, not ${expected}`);

const until = Date.UTC(Math.max(...dated.map((row) => new Date(days(row.date ?? "")[1]).getUTCFullYear())), 11, 31);
const asOf = days(JSON.parse(readFileSync(new URL("data/datapackage.json", ROOT), "utf8")).asOf)[1];
const first = Math.min(...dated.map((row) => days(row.date ?? "")[0]));
const shift = (months: number) => {
  const date = new Date(closing);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate());
};
/** A window as four days, and what lies in it. */
const windowOf = (months: number | undefined, end: number, some = dated) => {
  const [from, to] = months ? [shift(-months), Math.min(end, shift(months))] : [first, end];
  const within = (a: number, b: number) => (row: Cells) => days(row.date ?? "")[0] >= a && days(row.date ?? "")[1] <= b;
  const touches = (a: number, b: number) => (row: Cells) =>
    days(row.date ?? "")[0] <= b && days(row.date ?? "")[1] >= a;
  const before = some.filter(within(from, closing - DAY));
  const next = some.filter(within(closing + DAY, to));
  const rest = some.filter((row) => !before.includes(row) && !next.includes(row));
  const [perhapsBefore, perhapsAfter] = [
    rest.filter(touches(from, closing - DAY)),
    rest.filter(touches(closing + DAY, to)),
  ];
  const scale = (closing - from) / (to - closing);
  return { from, to, before, after: next, perhapsBefore, perhapsAfter, scale };
};
const WINDOWS: Record<string, [months: number | undefined, end: number]> = {
  six: [6, until],
  year: [12, until],
  main: [18, until],
  three: [36, until],
  all: [undefined, until],
  late: [undefined, asOf],
};
const main = windowOf(18, until);
const around = [...main.before, ...main.after];

test("each window: attacks, groups, ratios, interval and extremes", () => {
  const drawn = published("fenetres");
  assert.deepEqual(
    drawn.map((row) => row.window),
    Object.keys(WINDOWS),
  );
  for (const row of drawn) {
    const name = row.window ?? "";
    const found = windowOf(...(WINDOWS[name] ?? assert.fail(name)));
    const { before, after: next, perhapsBefore, perhapsAfter, scale } = found;
    assert.equal(row.before_from, new Date(found.from).toISOString().slice(0, 10), name);
    assert.equal(row.after_to, new Date(found.to).toISOString().slice(0, 10), name);
    assert.deepEqual([row.attacks_before, row.attacks_after].map(Number), [sum(before), sum(next)], name);
    assert.deepEqual([row.groups_before, row.groups_after].map(Number), [groups(before), groups(next)], name);
    assert.equal(Number(row.attacks_straddling), sum([...new Set([...perhapsBefore, ...perhapsAfter])]), name);
    near(row.attacks_ratio, (sum(next) / sum(before)) * scale, name);
    const expected = rate(groups(next), groups(before), scale);
    for (const end of ["ratio", "low", "high"] as const) near(row[end], expected[end], `${name} ${end}`);
    near(row.ratio_least, (groups(next) / groups([...before, ...perhapsBefore])) * scale, `${name} least`);
    near(row.ratio_most, (groups([...next, ...perhapsAfter]) / groups(before)) * scale, `${name} most`);
  }
});

test("the numbers of the texts", () => {
  const [year, all, late] = ["year", "all", "late"].map((name) => windowOf(...(WINDOWS[name] ?? assert.fail())));
  const on = (test: (row: Cells) => boolean) => windowOf(18, until, dated.filter(test));
  const grindr = on((row) => row.platform_id === "grindr");
  const kinds = new Map(rows("sources").map((row) => [row.source_id ?? "", row.kind ?? ""]));
  const mute = on((row) => list(row.source_ids).some((id) => kinds.get(id) !== "press"));
  const expected: Record<string, number> = {
    level: 0.95,
    "attacks-undated": sum(france.filter((row) => row.date === "")),
    "cases-year-before": groups(year?.before ?? []),
    "cases-register-before": groups(all?.before ?? []),
  };
  for (const [id, { before, after: next }] of Object.entries({ "": main, "grindr-": grindr, "no-press-": mute }))
    Object.assign(expected, {
      [`attacks-${id}before`]: sum(before),
      [`attacks-${id}after`]: sum(next),
      [`cases-${id}before`]: groups(before),
      [`cases-${id}after`]: groups(next),
    });
  for (const [id, value] of Object.entries(expected)) assert.equal(fact(id), value, id);

  const offCoco = on((row) => row.platform_id !== "coco");
  const rates = { year, main, register: all, "to-date": late, grindr, "not-coco": offCoco };
  for (const [id, window] of Object.entries(rates)) {
    const { before, after: next, scale } = window ?? assert.fail(id);
    const { ratio, low, high } = rate(groups(next), groups(before), scale);
    near(fact(`ratio-${id}`), ratio, id);
    near(fact(`ratio-${id}`, "low"), low, `${id} low`);
    near(fact(`ratio-${id}`, "high"), high, `${id} high`);
  }
  const lastDay = Math.max(...dated.map((row) => days(row.date ?? "")[1]));
  assert.equal(fact("last-reported-date"), dated.find((row) => days(row.date ?? "")[1] === lastDay)?.date);
});

test("by month: each bar and span is what the dates of its rows say, and the empty months are empty", () => {
  const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7);
  const expected = new Map<string, number>();
  const busy = new Set<string>();
  for (const row of around) {
    const [start, end] = days(row.date ?? "");
    const [from, to] = [monthOf(start), monthOf(end)];
    const platform = row.platform_id === "coco" || row.platform_id === "grindr" ? row.platform_id : "";
    if (from === to) busy.add(from);
    const key = from === to ? `within ${from} ${from} ${platform}` : `across ${from} ${to} ${platform}`;
    expected.set(key, (expected.get(key) ?? 0) + weight(row));
  }
  const found = new Map<string, number>();
  for (const row of published("par-mois")) {
    const key = `${row.placed} ${row.from?.slice(0, 7)} ${row.to?.slice(0, 7)} ${row.platform_id}`;
    found.set(key, (found.get(key) ?? 0) + Number(row.attacks));
  }
  assert.deepEqual([...found].sort(), [...expected].sort());
  assert.equal(fact("months-all"), 36);
  assert.equal(fact("months-empty"), 36 - busy.size);
});

test("what is left when a publisher, a kind or a report is silent", () => {
  const sources = new Map(rows("sources").map((row) => [row.source_id ?? "", row]));
  const voices = (row: Cells, by: "publisher" | "kind" | "source_id") =>
    new Set(list(row.source_ids).map((id) => sources.get(id)?.[by] || id));
  const without = (by: "publisher" | "kind" | "source_id", voice: string) => {
    const stays = (row: Cells) => !(voices(row, by).size === 1 && voices(row, by).has(voice));
    const [before, next] = [main.before.filter(stays), main.after.filter(stays)];
    return {
      lost: around.length - before.length - next.length,
      ratio: (groups(next) / groups(before)) * main.scale,
      attacks: (sum(next) / sum(before)) * main.scale,
    };
  };
  const each = (by: "publisher" | "kind") =>
    [...new Set(around.flatMap((row) => [...voices(row, by)]))].map((voice) => ({ voice, ...without(by, voice) }));
  const publishers = each("publisher");
  const alone = publishers.filter(({ lost }) => lost > 0);
  const drawn = published("sans-une-source");
  const expected = [{ voice: "", ...without("kind", "") }, ...alone, ...each("kind")];
  assert.deepEqual(drawn.map((row) => row.left_out).sort(), expected.map(({ voice }) => voice).sort());
  for (const { voice, lost, ratio, attacks } of expected) {
    const row = drawn.find((one) => one.left_out === voice);
    assert.equal(Number(row?.rows_lost), lost, voice);
    near(row?.ratio, ratio, voice);
    near(row?.attacks_ratio, attacks, voice);
  }
  assert.equal(fact("publishers-found"), publishers.length);
  assert.equal(fact("publishers-alone"), alone.length);
  near(fact("ratio-cases-left-out", "low"), Math.min(...publishers.map(({ ratio }) => ratio)), "least");
  near(fact("ratio-cases-left-out", "high"), Math.max(...publishers.map(({ ratio }) => ratio)), "most");
  near(fact("ratio-attacks-left-out", "low"), Math.min(...publishers.map(({ attacks }) => attacks)), "fewest");
  near(fact("ratio-attacks-left-out", "high"), Math.max(...publishers.map(({ attacks }) => attacks)), "largest");
});

test("by platform: each cell is the sum of its rows, and a closed site has none", () => {
  const drawn = published("parts");
  assert.equal(drawn.length, 6);
  for (const row of drawn) {
    const own = (row.side === "before" ? main.before : main.after).filter(({ platform_id: id }) =>
      row.platform_id === "" ? id !== "coco" && id !== "grindr" : id === row.platform_id,
    );
    assert.deepEqual([row.attacks, row.rows].map(Number), [sum(own), own.length], `${row.side} ${row.platform_id}`);
  }
  const total = drawn.reduce((all, row) => all + Number(row.attacks), 0);
  assert.equal(total, sum(around));
});

test("each drawn row leads to its incidents and their sources", () => {
  const byRef = new Map(rows("incidents").map((row) => [row.ref ?? "", row]));
  for (const figure of ["par-mois", "fenetres", "parts", "sans-une-source"])
    for (const row of published(figure)) {
      const behind = list(row.refs).map((ref) => byRef.get(ref) ?? assert.fail(`no incident ${ref}`));
      const reports = new Set(behind.flatMap((incident) => list(incident.source_ids)));
      assert.deepEqual(list(row.source_ids).sort(), [...reports].sort(), figure);
      if (row.attacks !== undefined) assert.equal(Number(row.attacks), sum(behind), figure);
    }
});

test("no interval is published on attacks, and no row is dated to the day", () => {
  for (const figure of ["par-mois", "fenetres", "parts", "sans-une-source"]) {
    const [head = ""] = read(figure).split("\n");
    assert.doesNotMatch(head, /attacks_(low|high)|incident_id|commune|(^|,)date(,|$)/, figure);
  }
});
