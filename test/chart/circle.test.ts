import assert from "node:assert/strict";
import { test } from "node:test";
import { asCircle } from "../../src/chart/svg/circle.ts";
import type { SvgNode } from "../../src/chart/svg/node.ts";

const path = (attributes: Record<string, string>): SvgNode => ({ name: "path", attributes, children: [] });
const FULL = "M3.87,0A3.87,3.87,0,1,1,-3.87,0A3.87,3.87,0,1,1,3.87,0";

test("a full circle around the origin becomes a circle where it stood, with its colours", () => {
  assert.deepEqual(asCircle(path({ transform: "translate(13.48,-12)", d: FULL, fill: "#b5271d" })), {
    name: "circle",
    attributes: { cx: "13.48", cy: "-12", r: "3.87", fill: "#b5271d" },
    children: [],
  });
  assert.deepEqual(asCircle(path({ d: FULL })).attributes, { cx: "0", cy: "0", r: "3.87" });
});

test("any other path stays as it was", () => {
  for (const node of [
    path({ d: "M0,0L3,4" }),
    path({ d: FULL.replace("A3.87,3.87", "A3.87,2") }),
    path({ d: FULL, transform: "rotate(30)" }),
    path({ d: `${FULL}L9,9` }),
    { name: "rect", attributes: { d: FULL }, children: [] },
  ])
    assert.equal(asCircle(node), node);
});
