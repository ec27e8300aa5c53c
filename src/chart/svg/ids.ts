import { type SvgNode, walk } from "./node.ts";

/**
 * Gives every named group (`data-name`) an id a designer can read, and every engine-made id (clip paths, gradients)
 * a new one, all under the figure's prefix and numbered in the order they appear, so that two runs agree and fifty
 * pictures can live in one page. Axes and grids are hidden from screen readers: the description says them once.
 */
export function nameIds(root: SvgNode, prefix: string): void {
  const used = new Map<string, number>();
  const fresh = (name: string): string => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? `${prefix}-${name}` : `${prefix}-${name}-${count}`;
  };
  const renamed = new Map<string, string>();
  for (const node of walk(root)) {
    const name = node.attributes["data-name"];
    const id = node.attributes.id;
    if (name !== undefined) {
      delete node.attributes["data-name"];
      const hidden = /(axis|grid)$/.test(name);
      const { id: _engineMade, ...attributes } = node.attributes;
      node.attributes = { id: fresh(name), ...(hidden ? { "aria-hidden": "true" } : {}), ...attributes };
      if (id !== undefined) renamed.set(id, node.attributes.id ?? "");
    } else if (id !== undefined) {
      const kind = { clipPath: "clip", linearGradient: "gradient", radialGradient: "gradient" }[node.name] ?? node.name;
      const next = fresh(kind);
      renamed.set(id, next);
      node.attributes.id = next;
    }
  }
  if (renamed.size === 0) return;
  for (const node of walk(root)) {
    for (const [key, value] of Object.entries(node.attributes)) {
      if (value.includes("url(")) {
        node.attributes[key] = value.replace(/url\(["']?#([^)"']+)["']?\)/g, (whole, id: string) => {
          const next = renamed.get(id);
          return next === undefined ? whole : `url(#${next})`;
        });
      } else if (key === "href" && value.startsWith("#")) {
        node.attributes[key] = `#${renamed.get(value.slice(1)) ?? value.slice(1)}`;
      }
    }
  }
}
