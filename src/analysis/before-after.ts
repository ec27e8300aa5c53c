import { type ColumnTable, escape as plain } from "arquero";
import { countable, totalAttacks } from "./counting.ts";
import { placeInWindows, type Side, type Window, type WindowOptions, windowsAround } from "./windows.ts";

/** Attacks reported in some rows, and those rows, to trace a fact to. */
export interface Counted {
  readonly attacks: number;
  /** Rows, those that a series already counts left out. Attacks of one series are not independent; rows nearly are. */
  readonly rows: number;
  readonly incidents: ColumnTable;
}

/** What one window counts. */
export interface CountedWindow extends Window, Counted {
  /** Attacks, if every one whose date straddles a limit of the window were in it. */
  readonly most: number;
  /** The same for rows. */
  readonly mostRows: number;
}

/** Attacks on either side of a day, and what cannot be put on one side. */
export interface BeforeAfter {
  readonly before: CountedWindow;
  readonly after: CountedWindow;
  /** Dated too vaguely for either window, but perhaps in one. */
  readonly straddling: Counted;
  /** Not dated at all: perhaps anywhere. */
  readonly undated: Counted;
  /** Certainly in neither window: too early, too late, or on the day itself. */
  readonly outside: Counted;
}

/**
 * Attacks reported before and after a day.
 *
 * Only rows whose every possible day lies in a window are counted there. The others are given apart, never assigned:
 * `most` is what a window would count with all the straddling rows it may hold, so that the two extreme ratios are
 * those of `before.most` to `after.attacks` and of `before.attacks` to `after.most`. Undated rows are in no extreme.
 * The five parts add up to the whole.
 *
 * A row that a series counts (`part_of`) is left out wherever it is dated, since its series counts it; the side is that
 * of the series. Reports are counted, not facts: the press looks more closely in some months than in others, and the
 * last months before `until` are incomplete.
 *
 * @param incidents the incidents table, or any filter of it
 * @param options.day ISO day; itself on neither side
 * @param options.months calendar months on each side; all that the data cover unless told
 * @param options.since first day of the data; unless told, the first that any row may have, and no limit to `months`.
 *   Say it where the same question is asked of fewer rows (leaveOneOut), or the window may move with them
 * @param options.until last day of the data: `dossier.asOf.end`, or earlier
 * @returns attacks, rows, incidents and days (the exposure) on each side; and what is on neither
 * @throws RangeError when a window holds no day
 */
export function countBeforeAfter(
  incidents: ColumnTable,
  options: WindowOptions & { readonly day: string },
): BeforeAfter {
  const { day, months, since = months === undefined ? firstDay(incidents) : undefined, until } = options;
  const windows = windowsAround(day, {
    ...(months === undefined ? {} : { months }),
    ...(since === undefined ? {} : { since }),
    until,
  });
  const placed = placeInWindows(countable(incidents), windows);
  const on = (side: Side) => placed.filter(plain((row: { side: Side }) => row.side === side));
  const straddling = on("straddling");
  const side = (name: "before" | "after"): CountedWindow => {
    const perhaps = count(straddling.filter(plain((row: Record<string, boolean>) => row[`perhaps_${name}`])));
    const sure = count(on(name));
    return { ...windows[name], ...sure, most: sure.attacks + perhaps.attacks, mostRows: sure.rows + perhaps.rows };
  };
  return {
    before: side("before"),
    after: side("after"),
    straddling: count(straddling),
    undated: count(on("undated")),
    outside: count(on("outside")),
  };
}

function count(incidents: ColumnTable): Counted {
  const { attacks, rows } = totalAttacks(incidents);
  return { attacks, rows, incidents };
}

function firstDay(incidents: ColumnTable): string | undefined {
  const dates = incidents.array("date") as Iterable<{ start: string } | null>;
  return [...dates].flatMap((date) => date?.start ?? []).sort()[0];
}
