import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import { seriesBreaks } from "../../src/analysis/series-breaks.ts";
import { versions } from "../../src/analysis/versions.ts";

const row = (series_id: string, year: string, value: number, note: string | null = null, more: object = {}) => ({
  series_id,
  year: { edtf: year },
  value,
  note,
  measure: "offences",
  geography: "FR",
  ...more,
});
const isFirst = ({ note }: { note: string | null }) => (note ?? "").startsWith("As first");

test("versions: a value its publisher replaced is first, the other revised", () => {
  const table = versions(
    from([row("a", "2021", 3790, "As first published in May 2022"), row("a", "2021", 3920), row("a", "2022", 4040)]),
    isFirst,
  );
  assert.deepEqual([...table.array("version")], ["first", "revised", null]);
  const disputed = [...table.array("disputed")];
  assert.equal(disputed[0], disputed[1]);
  assert.equal(disputed[2], null);
});

test("versions: two values and no word of a revision are a conflict", () => {
  const table = versions(from([row("a", "2017", 134), row("a", "2017", 139)]), isFirst);
  assert.deepEqual([...table.array("version")], ["conflict", "conflict"]);
});

test("versions: the same value twice, another year, another measure or series is no dispute", () => {
  const table = versions(
    from([
      row("a", "2017", 5),
      row("a", "2017", 5),
      row("a", "2018", 6),
      row("b", "2017", 7),
      row("a", "2018", 9, null, { measure: "victims" }),
      row("c", "2017/2018", 1),
      row("c", "2017", 2),
    ]),
    isFirst,
  );
  assert.deepEqual([...table.array("version")], [null, null, null, null, null, null, null]);
});

const isNew = ({ note }: { note: string | null }) => (note ?? "").startsWith("New method");

test("series breaks: a new method, and another territory than the year before; not the first year", () => {
  const table = seriesBreaks(
    from([
      row("a", "2021", 1),
      row("a", "2020", 1, null, { geography: "FR-MET" }),
      row("a", "2022", 2),
      row("a", "2023", 3, "New method: not comparable"),
      row("b", "2023", 3),
    ]),
    isNew,
  );
  assert.deepEqual([...table.array("broken")], ["territory", null, null, "method", null]);
});

test("series breaks: two values of the year that breaks are both broken, and the rows keep their order", () => {
  const table = seriesBreaks(
    from([row("a", "2023", 3), row("a", "2023", 4, "New method"), row("a", "2022", 2)]),
    isNew,
  );
  assert.deepEqual([...table.array("broken")], ["method", "method", null]);
  assert.deepEqual([...table.array("value")], [3, 4, 2]);
});
