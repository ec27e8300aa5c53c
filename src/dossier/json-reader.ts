import type { Text } from "../locale/lang.ts";
import type { Shape } from "../locale/messages/descriptor.ts";
import { problem, type Rule } from "./check.ts";
import { descriptorShape } from "./checks/descriptor-problems.ts";
import { jsonPlaces, lineColumn } from "./json-places.ts";
import type { Place, Problem } from "./problem.ts";

export type Json = Readonly<Record<string, unknown>>;

/** Reads properties of a parsed JSON text and reports, with their place in it, those that are not what they should be. */
export interface JsonReader {
  readonly problems: Problem[];
  /** Where the value at a path is; where its nearest parent is when it is missing. */
  place(path: string): Place;
  /** Reports a rule's problem at a path. */
  report<P>(rule: Rule<P>, path: string, value: string, says: P): void;
  text(node: Json, key: string, path: string, required?: boolean): string | undefined;
  texts(node: Json, key: string, path: string): readonly string[];
  objects(node: Json, key: string, path: string, required?: boolean): readonly Json[];
  number(node: Json, key: string, path: string): number | undefined;
  choice<T extends string>(node: Json, key: string, path: string, choices: readonly T[]): T | undefined;
  shape(path: string, property: string, value: unknown, shape: Shape, choices?: readonly string[]): undefined;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property and its French twin under `fr`, each standing in for the other when it is missing. */
export function inBoth(node: Json, key: string, otherwise = ""): Text {
  const english = typeof node[key] === "string" ? node[key] : undefined;
  const twin = isObject(node.fr) && typeof node.fr[key] === "string" ? node.fr[key] : undefined;
  return { fr: twin ?? english ?? otherwise, en: english ?? twin ?? otherwise };
}

export function jsonReader(text: string, file: string): JsonReader {
  const problems: Problem[] = [];
  // Only a descriptor with a problem is walked for places.
  let places: ReadonlyMap<string, number> | undefined;

  const place = (path: string): Place => {
    places ??= jsonPlaces(text).places;
    for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
      const offset = places.get(at);
      if (offset !== undefined) return { file, ...lineColumn(text, offset) };
      if (!at) return { file, line: 1, column: 1 };
    }
  };
  const report: JsonReader["report"] = (rule, path, value, says) => {
    problems.push(problem(rule, place(path), value, says));
  };
  const shape: JsonReader["shape"] = (path, property, value, wanted, choices) => {
    const shown = value === undefined ? "" : JSON.stringify(value);
    report(descriptorShape, path, shown, { property, value: shown, shape: wanted, ...(choices && { choices }) });
    return undefined;
  };
  const join = (path: string, key: string) => (path ? `${path}/${key}` : key);

  return {
    problems,
    place,
    report,
    shape,
    text(node, key, path, required = false) {
      const value = node[key];
      if (typeof value === "string" && (value || !required)) return value;
      if (value === undefined && !required) return undefined;
      return shape(join(path, key), key, value, "text");
    },
    texts(node, key, path) {
      const value = node[key];
      if (value === undefined) return [];
      if (typeof value === "string") return [value];
      if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value as string[];
      shape(join(path, key), key, value, "list");
      return [];
    },
    objects(node, key, path, required = false) {
      const value = node[key];
      if (value === undefined && !required) return [];
      if (Array.isArray(value)) {
        for (const [i, item] of value.entries()) {
          if (!isObject(item)) shape(join(join(path, key), String(i)), key, item, "object");
        }
        return value.map((item) => (isObject(item) ? item : {}));
      }
      shape(join(path, key), key, value, "list");
      return [];
    },
    number(node, key, path) {
      const value = node[key];
      if (value === undefined || typeof value === "number") return value;
      return shape(join(path, key), key, value, "number");
    },
    choice(node, key, path, choices) {
      const value = node[key];
      if (value === undefined) return undefined;
      const found = choices.find((choice) => choice === value);
      return found ?? shape(join(path, key), key, value, "choice", choices);
    },
  };
}
