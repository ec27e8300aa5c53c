import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "./manifest.ts";

/** Largest manifest that is read, in bytes: a hundred times that of this project. */
const LARGEST = 100_000_000;

/**
 * The manifest of a published folder that may come from anywhere.
 *
 * @returns nothing if there is none, or if it is not one
 */
export async function openManifest(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, "manifest.json");
  try {
    if ((await stat(path)).size > LARGEST) return undefined;
    const found: unknown = JSON.parse(await readFile(path, "utf8"));
    return isManifest(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  return isRecord(value) && list(value.notebooks, isNotebook);
}

function isNotebook(value: unknown): boolean {
  return (
    isRecord(value) &&
    text(value.slug) &&
    text(value.asOf) &&
    list(
      value.figures,
      (figure) => isRecord(figure) && text(figure.slug) && text(figure.dataHash) && both(figure.title),
    ) &&
    list(
      value.facts,
      (fact) => isRecord(fact) && text(fact.id) && [fact.text, fact.counted, fact.definition].every(both),
    ) &&
    isRecord(value.files) &&
    (value.rows === undefined || isRecord(value.rows))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function text(value: unknown): value is string {
  return typeof value === "string";
}

function both(value: unknown): boolean {
  return isRecord(value) && text(value.fr) && text(value.en);
}
