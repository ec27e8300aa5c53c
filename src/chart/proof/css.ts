import type { SvgNode } from "../svg/node.ts";

/** One step of a selector: what an element must be. */
interface Step {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  /** The next step outwards must be the very element it stands in (`>`), not just any above. */
  readonly child: boolean;
}

interface StyleRule {
  /** From the element itself outwards. */
  readonly steps: readonly Step[];
  readonly weight: number;
  readonly declarations: Readonly<Record<string, string>>;
}

/** The rules of a file's `<style>` elements, found by what their last step names. */
export interface StyleSheet {
  readonly byKey: ReadonlyMap<string, readonly StyleRule[]>;
  /** Families that `@font-face` rules bring along. */
  readonly families: ReadonlySet<string>;
}

/** An element with those it stands in, itself last. */
export type Path = readonly SvgNode[];

const MOST_RULES = 1000;

function withoutComments(css: string): string {
  let out = "";
  let from = 0;
  for (;;) {
    const open = css.indexOf("/*", from);
    if (open < 0) return out + css.slice(from);
    out += css.slice(from, open);
    const close = css.indexOf("*/", open + 2);
    if (close < 0) return out;
    from = close + 2;
  }
}

/** `prelude { body }` at the outermost level. */
function* blocks(css: string): Generator<{ prelude: string; body: string }> {
  let depth = 0;
  let start = 0;
  let prelude = "";
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === "{") {
      if (depth === 0) {
        // what ends in a semicolon there is a statement: @import, @charset
        prelude = css.slice(start, index).split(";").at(-1)?.trim() ?? "";
        start = index + 1;
      }
      depth++;
    } else if (depth > 0 && --depth === 0) {
      yield { prelude, body: css.slice(start, index) };
      start = index + 1;
    }
  }
}

/** `fill: red; stroke: none` as a record; the last of two wins. */
export function declarations(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const declaration of text.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace("!important", "");
    found[declaration.slice(0, colon).trim().toLowerCase()] = value.trim();
  }
  return found;
}

/** Type, class and id selectors with descendants and children; undefined for the others, which are not followed. */
function readSelector(selector: string): Step[] | undefined {
  const steps: Step[] = [];
  let child = false;
  for (const part of selector.replaceAll(">", " > ").split(/\s+/)) {
    if (part === "") continue;
    if (part === ">") {
      child = true;
      continue;
    }
    if (!/^(?:\*|[\w-]+)?(?:[.#][\w-]+)*$/.test(part)) return undefined;
    const [name] = /^[\w-]+/.exec(part) ?? [];
    const [, id] = /#([\w-]+)/.exec(part) ?? [];
    const classes = [...part.matchAll(/\.([\w-]+)/g)].map((found) => found[1] ?? "");
    steps.unshift({ name, id, classes, child });
    child = false;
  }
  return steps.length > 0 ? steps : undefined;
}

function weigh(steps: readonly Step[]): number {
  return steps.reduce((sum, s) => sum + (s.id ? 10_000 : 0) + s.classes.length * 100 + (s.name ? 1 : 0), 0);
}

function keyOf(step: Step | undefined): string {
  if (step?.id !== undefined) return `#${step.id}`;
  if (step?.classes[0] !== undefined) return `.${step.classes[0]}`;
  return step?.name ?? "*";
}

/**
 * Reads CSS as far as drawing programs write it: type, class and id selectors. At-rules other than @font-face are left
 * out (what a screen wider or darker would show is not judged), and so is what follows the thousandth rule.
 */
export function readStyles(sheets: readonly string[]): StyleSheet {
  const byKey = new Map<string, StyleRule[]>();
  const families = new Set<string>();
  let count = 0;
  for (const sheet of sheets) {
    for (const { prelude, body } of blocks(withoutComments(sheet))) {
      if (prelude.startsWith("@font-face")) {
        const [, family] = /font-family\s*:\s*["']?([^;"']+)/.exec(body) ?? [];
        if (family && /url\(\s*["']?data:/.test(body)) families.add(family.trim());
        continue;
      }
      if (prelude.startsWith("@")) continue;
      const declared = declarations(body);
      for (const selector of prelude.split(",")) {
        const steps = readSelector(selector);
        if (!steps || ++count > MOST_RULES) continue;
        const key = keyOf(steps[0]);
        // the later of two as heavy wins
        const rule = { steps, weight: weigh(steps) + count / 1e6, declarations: declared };
        byKey.set(key, [...(byKey.get(key) ?? []), rule]);
      }
    }
  }
  return { byKey, families };
}

function classesOf(node: SvgNode): string[] {
  return (node.attributes.class ?? "").split(/\s+/).filter(Boolean);
}

function fits(step: Step, node: SvgNode): boolean {
  return (
    (step.name === undefined || step.name === node.name) &&
    (step.id === undefined || step.id === node.attributes.id) &&
    step.classes.every((name) => classesOf(node).includes(name))
  );
}

function matches(steps: readonly Step[], path: Path): boolean {
  let at = path.length - 1;
  const node = path[at];
  if (!steps[0] || !node || !fits(steps[0], node)) return false;
  for (let i = 1; i < steps.length; i++) {
    const step = steps[i] as Step;
    const direct = steps[i - 1]?.child;
    for (at--; ; at--) {
      const above = path[at];
      if (!above) return false;
      if (fits(step, above)) break;
      if (direct) return false;
    }
  }
  return true;
}

const NOTHING: Readonly<Record<string, string>> = {};

/** What the style sheet says of an element, the heavier rules over the lighter. */
export function styledBy(sheet: StyleSheet, path: Path): Readonly<Record<string, string>> {
  const node = path.at(-1);
  if (!node || sheet.byKey.size === 0) return NOTHING;
  const { id, class: classes } = node.attributes;
  const keys = [node.name, "*"];
  if (id !== undefined) keys.push(`#${id}`);
  if (classes !== undefined) for (const name of classesOf(node)) keys.push(`.${name}`);
  const found: StyleRule[] = [];
  for (const key of keys) {
    for (const rule of sheet.byKey.get(key) ?? []) if (matches(rule.steps, path)) found.push(rule);
  }
  if (found.length < 2) return found[0]?.declarations ?? NOTHING;
  found.sort((a, b) => a.weight - b.weight);
  return Object.assign({}, ...found.map((rule) => rule.declarations)) as Record<string, string>;
}
