import assert from "node:assert/strict";
import { test } from "node:test";
import { type SvgNode, writeSvg } from "../../../src/chart/svg/node.ts";
import { readSvg } from "../../../src/chart/svg/read.ts";
import { slim } from "../../../src/publish/embed/slim.ts";

const slimmed = (inside: string): string => {
  const root: SvgNode = readSvg(`<svg id="f" xmlns="http://www.w3.org/2000/svg" role="img" width="1">${inside}</svg>`);
  return writeSvg(slim(root)).replace(/\n/g, "");
};

test("neighbours that say the same are one mark, in the paint they share", () => {
  assert.equal(
    slimmed(
      '<circle r="1" fill="red" cx="1"><title>A : 2</title></circle><circle r="1" fill="red" cx="2"><title>A : 2</title></circle>',
    ),
    '<svg width="1"><g fill="red"><title>A : 2</title><circle r="1" cx="1"/><circle r="1" cx="2"/></g></svg>',
  );
});

test("neighbours that say something else, and shapes that say nothing, stay as they are", () => {
  const shapes =
    '<circle r="1"><title>A</title></circle><circle r="1"/><circle r="1"/><circle r="2"><title>B</title></circle>';
  assert.equal(slimmed(shapes), `<svg width="1">${shapes}</svg>`);
});

test("ids nothing refers to go, with the groups that had only them; a clip path keeps its own", () => {
  assert.equal(
    slimmed(
      '<clipPath id="f-clip"><rect/></clipPath><g id="f-marks"><g clip-path="url(#f-clip)"><path d="M0,0"/></g></g>',
    ),
    '<svg width="1"><clipPath id="f-clip"><rect/></clipPath><g clip-path="url(#f-clip)"><path d="M0,0"/></g></svg>',
  );
});

test("the frame's own words are kept from screen readers, and so is nothing that can be pointed at", () => {
  assert.equal(
    slimmed(
      '<g id="f-title"><text>T</text></g><g id="f-row-title"><text>R</text></g><g aria-hidden="true"><path d="M0,0"><title>x</title></path></g>',
    ),
    '<svg width="1"><g aria-hidden="true"><text>T</text></g><text>R</text><g aria-hidden="true"><path d="M0,0"/></g></svg>',
  );
});
