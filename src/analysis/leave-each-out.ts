import type { ColumnTable } from "arquero";
import { attestation } from "./attestation.ts";
import { type Answer, leaveOneOut } from "./leave-one-out.ts";
import { distinct, rowsOf, tableOf } from "./rows.ts";

/** Columns of {@link attestation}, by what leaving one of their values out silences. */
const VOICES = { source: "source_ids", publisher: "publishers", kind: "kinds" } as const;

/**
 * Asks a question again without each source, then without each publisher, then without each kind of source: a report may
 * be one of several by one newspaper, and all newspapers may have read the same dispatch, so that the three tell how far
 * an answer hangs on ever wider voices. See {@link leaveOneOut} for what it means, and does not.
 *
 * @param table rows with `source_ids`
 * @param sources the sources table
 * @param question what is asked of the table; it must depend on nothing else
 * @returns first the answer to the whole, `by` "nothing"; then a row for each voice, `by` "source", "publisher" or "kind",
 *   and what leaveOneOut gives
 */
export function leaveEachOut(
  table: ColumnTable,
  sources: ColumnTable,
  question: (rows: ColumnTable) => Answer,
): ColumnTable {
  const attested = attestation(table, sources);
  const rows = Object.entries(VOICES).flatMap(([by, column]) =>
    rowsOf(leaveOneOut(attested, column, question)).map((row) => ({ by, ...row })),
  );
  const answer = question(attested);
  const whole = {
    by: "nothing",
    left_out: null,
    rows_lost: 0,
    ...(typeof answer === "number" ? { value: answer } : answer),
    refs: distinct(rowsOf(attested).map(({ ref }) => String(ref))).sort(),
    source_ids: distinct(rowsOf(attested).flatMap((row) => row.source_ids as string[])).sort(),
  };
  return tableOf(Object.keys(whole), [whole, ...rows]);
}
