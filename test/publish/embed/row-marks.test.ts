import assert from "node:assert/strict";
import { test } from "node:test";
import type { SvgNode } from "../../../src/chart/svg/node.ts";
import { linkRows } from "../../../src/publish/embed/row-marks.ts";

const table = [
  ["Coco", "fermée", 40],
  ["Grindr", "ouverte", 34],
  ["Seine-et-Marne", "mars 2024", 3],
  ["Doubs", "ouverte", 3],
  ["T1 2024", "Coco", 1240],
  ["Gers", "ouverte", 5],
].map((cells) => ({
  sources: cells[0] === "Gers" ? [] : ["un"],
  cells: cells.map((cell) => ({
    text: typeof cell === "number" ? cell.toLocaleString("fr") : cell,
    numeric: typeof cell === "number",
  })),
}));

function rowOf(label: string): string | undefined {
  const mark: SvgNode = { name: "g", attributes: {}, children: [{ name: "title", attributes: {}, children: [label] }] };
  linkRows({ name: "svg", attributes: {}, children: [mark] }, table);
  return mark.attributes["data-row"];
}

const cases: [label: string, row: string | undefined, why: string][] = [
  ["Coco\u00a0: 40", "0", "its name and its number, whatever the space before the colon"],
  ["grindr, 34", "1", "whatever the capitals"],
  ["Grindr : 34 attaques", "1", "the number with its noun"],
  ["T1 2024, Coco\n1\u202f240", "4", "three pieces, on two lines"],
  ["Doubs", "3", "a name alone, if only one row has it"],
  ["Coco", undefined, "two rows have that name"],
  ["Coco : 39", undefined, "a number that is not the row's"],
  ["3", undefined, "a number alone names nothing"],
  ["Seine-et-Marne : 3 mars 2024", undefined, "a date is not a number with its noun"],
  ["Doubs : 3, 3", undefined, "one cell is not read twice"],
  ["Yonne", undefined, "no row"],
  ["Gers : 5", undefined, "a row that names no source tells no more than the mark"],
];

for (const [label, row, why] of cases) {
  test(`${JSON.stringify(label)}: ${row === undefined ? "no row" : `row ${row}`}, ${why}`, () => {
    assert.equal(rowOf(label), row);
  });
}
