import type { ColumnTable } from "arquero";
import { daysBetween } from "./calendar.ts";
import { distinct, rowsOf, tableOf } from "./rows.ts";

interface Bounded {
  readonly start: string;
  readonly end: string;
}

interface Closure {
  readonly ref: string;
  readonly platform_id: string;
  readonly date: Bounded | null;
  readonly scope: string;
  readonly source_ids: readonly string[];
}

interface Platform {
  readonly platform_id: string;
  readonly launched: Bounded | null;
  readonly source_ids: readonly string[];
}

const YEAR = 365.2425;

const COLUMNS = [
  "platform_id",
  "from_start",
  "from_end",
  "to_start",
  "to_end",
  "years_min",
  "years_max",
  "refs",
  "source_ids",
];

/**
 * How long each platform lived, from launch to closure, as far as the dates of both allow.
 *
 * Launched "in 2003" and closed on 25 June 2024 is between 20.5 and 21.5 years: both are given, and neither is rounded
 * away. Only platforms that were closed are here, so this says nothing of how long platforms last; those still open have
 * lived longer. A platform closed twice has two rows, both from its launch; one that reopened is as if it had not.
 *
 * @param closures the closures table, or any filter of it
 * @param platforms the platforms table
 * @param scope what was closed: whole platforms unless told
 * @returns `platform_id`; the first and last possible day of the launch (`from_start`, `from_end`) and of the closure
 *   (`to_start`, `to_end`), ISO, null where not known; `years_min` and `years_max` (years of 365.2425 days, zero at
 *   least), null unless both are known; `refs` and `source_ids` of the closure and of the platform
 */
export function lifetimes(closures: ColumnTable, platforms: ColumnTable, scope = "platform"): ColumnTable {
  const byId = new Map((rowsOf(platforms) as unknown as Platform[]).map((row) => [row.platform_id, row]));
  const rows = (rowsOf(closures) as unknown as Closure[])
    .filter((closure) => closure.scope === scope)
    .map(({ ref, platform_id, date, source_ids }) => {
      const platform = byId.get(platform_id);
      const launched = platform?.launched ?? null;
      return {
        platform_id,
        from_start: launched?.start ?? null,
        from_end: launched?.end ?? null,
        to_start: date?.start ?? null,
        to_end: date?.end ?? null,
        years_min: launched && date ? years(launched.end, date.start) : null,
        years_max: launched && date ? years(launched.start, date.end) : null,
        refs: [ref],
        source_ids: distinct([...source_ids, ...(platform?.source_ids ?? [])]).sort(),
      };
    });
  return tableOf(COLUMNS, rows);
}

/**
 * The median of lifetimes that are each known as a range: it is at least the median of the shortest and at most that of
 * the longest.
 *
 * @param lives rows with `years_min` and `years_max`, as {@link lifetimes} gives them; those with none are left out
 * @returns years; null when no life is known
 */
export function medianLifetime(lives: ColumnTable): { min: number; max: number; platforms: number } | null {
  const known = (rowsOf(lives) as unknown as { years_min: number | null; years_max: number }[]).filter(
    (row): row is { years_min: number; years_max: number } => row.years_min !== null,
  );
  if (known.length === 0) return null;
  return {
    min: median(known.map((row) => row.years_min)),
    max: median(known.map((row) => row.years_max)),
    platforms: known.length,
  };
}

function years(from: string, to: string): number {
  return Math.max(0, daysBetween(from, to) - 1) / YEAR;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (i: number) => sorted[i] ?? Number.NaN;
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
}
