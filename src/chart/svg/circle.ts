import type { SvgNode } from "./node.ts";

/** A full circle as d3-shape writes it: two half arcs around the origin. */
const CIRCLE = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0Z?$/;
const PLACED = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/;

/** The path of a full circle as the `<circle>` it is: a third of the bytes, and a shape a designer can take hold of. */
export function asCircle(node: SvgNode): SvgNode {
  const { d = "", transform, ...rest } = node.attributes;
  const [, r] = CIRCLE.exec(d) ?? [];
  const [, cx = "0", cy = "0"] = transform === undefined ? ["", "0", "0"] : (PLACED.exec(transform) ?? []);
  if (node.name !== "path" || r === undefined || (transform !== undefined && !PLACED.test(transform))) return node;
  return { ...node, name: "circle", attributes: { cx, cy, r, ...rest } };
}
