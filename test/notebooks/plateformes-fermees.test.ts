import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { built } from "../built.ts";
import { list, rows } from "../data/rows.ts";

const { dir, facts: all } = await built();

type Cells = Record<string, string>;
const read = (name: string) => readFileSync(join(dir, "plateformes-fermees", `${name}.csv`), "utf8");
const published = (name: string) => parse(read(name), { columns: true }) as Cells[];
const facts = all.filter(({ notebook }) => notebook === "plateformes-fermees") as unknown as {
  id: string;
  value: number;
  parts?: Record<string, number>;
}[];

const closures = rows("closures");
const platforms = new Map(rows("platforms").map((row) => [row.platform_id ?? "", row]));
const kinds = new Map(rows("organisations").map((row) => [row.organisation_id ?? "", row.kind ?? ""]));
const where = (test: (row: Cells) => boolean) => closures.filter(test).length;
const tallied = (some: Cells[], key: (row: Cells) => string) => {
  const counts = new Map<string, number>();
  for (const row of some) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
};

/** First and last day of `2012`, `2012-06` or `2012-06-30`: the shortest way, and none of the project's. */
const days = (date = ""): [number, number] => {
  const [year = 0, month, day] = date.split("-").map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day) return [first, first];
  return [first, Date.UTC(month ? year : year + 1, month ?? 0, 0)];
};
const YEAR = 365.2425 * 86_400_000;
const shut = closures.filter((row) => row.scope === "platform" && row.mechanism !== "hosting_withdrawal");
const lives = shut.flatMap((row) => {
  const launched = platforms.get(row.platform_id ?? "")?.launched ?? "";
  if (launched === "" || row.date === "") return [];
  const [born, died] = [days(launched), days(row.date)];
  return [{ id: row.platform_id, min: Math.max(0, died[0] - born[1]) / YEAR, max: (died[1] - born[0]) / YEAR }];
});
const median = (values: number[]) => {
  const sorted = values.sort((a, b) => a - b);
  const [low = 0, high = low] = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return (low + high) / 2;
};

test("the numbers of the texts, counted again from the bare CSVs", () => {
  const busiest = [...tallied(closures, (row) => (row.date ?? "").slice(0, 4))].sort((a, b) => b[1] - a[1])[0];
  const reports = new Set(closures.flatMap((row) => list(row.source_ids)));
  const english = rows("sources").filter((row) => reports.has(row.source_id ?? "") && row.language === "en").length;
  const risky = (row: Cells) => list(row.grounds).includes("legal_risk");
  const coco = lives.find(({ id }) => id === "coco");
  const expected: Record<string, number> = {
    "closures-found": closures.length,
    "closures-countries": new Set(closures.map((row) => row.country)).size,
    "closures-undated": where((row) => row.date === ""),
    "closures-one-source": where((row) => list(row.source_ids).length === 1),
    "closures-peak-year": busiest?.[1] ?? 0,
    "closures-peak-legal-risk": where(
      (row) => row.date?.slice(0, 4) === busiest?.[0] && row.country === "US" && risky(row),
    ),
    "closures-by-owner": where((row) => row.mechanism === "owner_decision"),
    "closures-by-justice": where((row) => row.mechanism === "seizure" || row.mechanism === "court_order"),
    "closures-by-administration": where((row) => row.mechanism === "administrative_order"),
    "closures-by-host": where((row) => row.mechanism === "hosting_withdrawal"),
    "closures-reports-english": english / reports.size,
    "closures-france": where((row) => row.country === "FR"),
    "closures-france-seized": where((row) => row.country === "FR" && row.mechanism === "seizure"),
    "closures-france-ordered": where((row) => row.country === "FR" && row.mechanism === "administrative_order"),
    "coco-grounds": list(closures.find((row) => row.platform_id === "coco")?.grounds).length,
    "closures-for-ambushes": where((row) => list(row.grounds).includes("ambushes")),
    "closures-whole": shut.length,
    "life-known": lives.length,
    "life-median": median(lives.map(({ min }) => min)),
    "life-half":
      Math.floor(lives.map(({ max }) => max).sort((a, b) => a - b)[Math.ceil(lives.length / 2) - 1] ?? 0) + 1,
    "life-coco": Math.floor(coco?.min ?? 0),
    "closures-reopened": where((row) => row.date !== "" && row.reopened_on !== ""),
  };
  for (const { id, value } of facts) assert.ok(Math.abs(value - (expected[id] ?? Number.NaN)) < 1e-9, `${id} ${value}`);
  assert.equal(facts.length, Object.keys(expected).length);
  const { low, high } = facts.find(({ id }) => id === "life-median")?.parts ?? {};
  assert.deepEqual(
    [low, high].map((end) => end?.toFixed(6)),
    [expected["life-median"]?.toFixed(6), median(lives.map(({ max }) => max)).toFixed(6)],
  );
});

test("half of the lives known are shorter than the half said, however long they may have been", () => {
  const half = facts.find(({ id }) => id === "life-half")?.value ?? 0;
  assert.ok(lives.filter(({ max }) => max < half).length * 2 >= lives.length);
});

test("by year: every closure is drawn once, that of no date among them", () => {
  const key = ({ date, scope }: Cells) => `${date?.slice(0, 4)} ${scope}`;
  const drawn = published("par-annee").map((row): [string, number] => {
    assert.equal(row.placed, row.from === "" ? "undated" : "within");
    assert.equal(row.from?.slice(0, 4), row.to?.slice(0, 4));
    return [`${row.from?.slice(0, 4)} ${row.scope}`, Number(row.count)];
  });
  assert.deepEqual(drawn.sort(), [...tallied(closures, key)].sort());
});

test("who closes and what: each cell is its rows, Coco apart", () => {
  const coco = (row: Cells) => (row.platform_id === "coco" ? "coco" : "");
  const key = (row: Cells) => `${row.mechanism} ${row.scope} ${coco(row)}`;
  const drawn = published("qui-ferme").map((row): [string, number] => [key(row), Number(row.count)]);
  assert.deepEqual(drawn.sort(), [...tallied(closures, key)].sort());
});

test("grounds: a closure counts under each of its own, those of fewer than three closures left out", () => {
  const named = closures.flatMap((row) => list(row.grounds).map((ground) => ({ ...row, ground })));
  const often = tallied(named, ({ ground = "" }) => ground);
  const shown = named.filter(({ ground }) => (often.get(ground ?? "") ?? 0) >= 3);
  const drawn = published("motifs").map((row): [string, number] => [
    `${row.grounds} ${row.mechanism}`,
    Number(row.count),
  ]);
  assert.deepEqual(drawn.sort(), [...tallied(shown, (row) => `${row.ground} ${row.mechanism}`)].sort());
});

test("who decides: by the deciders' kinds, a seizure being justice whoever orders it", () => {
  const sort = (mechanism: string | undefined, kind: string | undefined) => {
    if (kind === "company") return "company";
    if (/^(court|prosecutor|police)$/.test(kind ?? "") || mechanism === "seizure") return "justice";
    return "state";
  };
  const decided = closures.flatMap((row) => {
    const found = new Set(list(row.decided_by).map((id) => sort(row.mechanism, kinds.get(id))));
    return [...(found.size > 0 ? found : ["unknown"])].map((decider) => ({ ...row, decider }));
  });
  const drawn = published("qui-decide").map((row): [string, number] => [
    `${row.country} ${row.decider}`,
    Number(row.count),
  ]);
  assert.deepEqual(drawn.sort(), [...tallied(decided, (row) => `${row.country} ${row.decider}`)].sort());
});

test("lifetimes: the bounds that the dates allow, Minitel's counted by hand", () => {
  const drawn = published("durees-de-vie");
  assert.equal(drawn.length, lives.length);
  for (const row of drawn) {
    const life = lives.find(({ id }) => id === row.platform_id);
    assert.ok(Math.abs(Number(row.years_min) - (life?.min ?? -1)) < 1e-9, `${row.platform_id}`);
    assert.ok(Math.abs(Number(row.years_max) - (life?.max ?? -1)) < 1e-9, `${row.platform_id}`);
  }
  // 31 December 1982 to 30 June 2012, or 1 January: 29 years and 6 months, or 30 and 6
  const minitel = drawn.find((row) => row.platform_id === "minitel");
  assert.deepEqual(
    [minitel?.years_min, minitel?.years_max].map((years) => Number(years).toFixed(1)),
    ["29.5", "30.5"],
  );
});

test("reopenings: the days between, counted by hand", () => {
  const drawn = published("reouvertures").map((row) => [row.platform_id, Number(row.days_min), Number(row.days_max)]);
  assert.deepEqual(drawn, [
    ["fastmeet", 8, 8],
    ["instagram", 8, 8],
    ["meet24", 8, 8],
    ["meet4u", 8, 8],
    ["tiktok", 14, 14],
    // closed on 12 June 2012, back in June
    ["habbo", 0, 18],
    ["momo", 32, 32],
    // from 6 August 2021 to February 2024
    ["hornet", 909, 937],
  ]);
});

test("each drawn row leads to its closures and their sources", () => {
  const byRef = new Map(closures.map((row) => [row.ref ?? "", row]));
  const launch = (row: Cells) => list(platforms.get(row.platform_id ?? "")?.source_ids);
  for (const name of ["par-annee", "qui-ferme", "motifs", "qui-decide", "durees-de-vie", "reouvertures", "france"])
    for (const row of published(name)) {
      const behind = list(row.refs ?? row.ref).map((ref) => byRef.get(ref) ?? {});
      if (row.count) assert.equal(behind.length, Number(row.count), name);
      const expected = behind.flatMap((one) => [
        ...list(one.source_ids),
        ...(name === "durees-de-vie" ? launch(one) : []),
      ]);
      assert.deepEqual(list(row.source_ids).sort(), [...new Set(expected)].sort(), `${name} ${row.refs ?? row.ref}`);
    }
});

test("the list of France is every closure of its own", () => {
  assert.deepEqual(
    published("france").map((row) => row.ref),
    closures.filter((row) => row.country === "FR").map((row) => row.ref),
  );
});
