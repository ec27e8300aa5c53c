import assert from "node:assert/strict";
import { test } from "node:test";
import { writeSvg } from "../../../src/chart/svg/node.ts";
import { readSvg } from "../../../src/chart/svg/read.ts";
import { linkRows } from "../../../src/publish/embed/row-marks.ts";

const rows = [["un"], ["un", "deux"], [], undefined].map((sources) => ({ cells: [], ...(sources ? { sources } : {}) }));

function linked(inside: string): [rows: number[], svg: string] {
  const drawing = readSvg(`<svg>${inside}</svg>`);
  const found = [...linkRows(drawing, rows)];
  return [found, writeSvg(drawing).replace(/\n/g, "").slice(5, -6)];
}

test("the rows of the marks, each once, wherever these stand", () => {
  const marks = '<rect data-row="1"/><g><g data-row="0"><circle/></g><rect data-row="1"/></g>';
  assert.deepEqual(linked(marks), [[1, 0], marks]);
});

test("a mark whose row names no source, or is not in the table, leads nowhere", () => {
  assert.deepEqual(linked('<rect data-row="2"/><rect data-row="3"/><rect data-row="9"/><rect/>'), [
    [],
    "<rect/><rect/><rect/><rect/>",
  ]);
});
