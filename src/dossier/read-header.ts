import { problem } from "./check.ts";
import { headerBlank, headerDuplicate, headerMissing, headerUnknown } from "./checks/csv-problems.ts";
import type { Field } from "./descriptor.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import type { RecordSpan } from "./scan.ts";

/** A record of a CSV, and where it stands. */
export interface CsvRecord {
  readonly span: RecordSpan;
  readonly values: readonly string[];
}

export interface Header {
  /** Field name to index of its column in the file. */
  readonly columns: ReadonlyMap<string, number>;
  readonly width: number;
  readonly problems: readonly Problem[];
}

/**
 * Matches the file's first record to the schema's fields, in any order. A name that is a slip of the hand away from
 * a missing column is reported, and read as that column so that the rest of the file can be checked.
 */
export function readHeader(record: CsvRecord | undefined, fields: readonly Field[], file: string): Header {
  const names = record?.values ?? [];
  const problems: Problem[] = [];
  const columns = new Map<string, number>();
  const wanted = new Set(fields.map((field) => field.name));
  const first = new Map<string, number>();
  const place = (i: number) => ({
    file,
    line: record?.span.cells[i]?.line ?? 1,
    column: record?.span.cells[i]?.column ?? 1,
  });

  for (const [i, name] of names.entries()) {
    const before = first.get(name);
    if (!name.trim()) {
      problems.push(problem(headerBlank, place(i), name, { position: i + 1 }));
    } else if (before !== undefined) {
      problems.push(problem(headerDuplicate, place(i), name, { name, first: before + 1, second: i + 1 }));
    } else {
      first.set(name, i);
      if (wanted.has(name)) columns.set(name, i);
    }
  }
  for (const [name, i] of first) {
    if (wanted.has(name)) continue;
    const near = nearest(
      name,
      [...wanted].filter((field) => !columns.has(field) && !first.has(field)),
    );
    problems.push(problem(headerUnknown, place(i), name, { name, near }));
    if (near) columns.set(near, i);
  }
  for (const name of wanted) {
    if (!columns.has(name)) problems.push(problem(headerMissing, { file, line: 1, column: 1 }, "", { name }));
  }
  return { columns, width: names.length, problems };
}
