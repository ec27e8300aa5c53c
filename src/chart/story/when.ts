/** A date no more precise than it was given, as a dossier's tables hold them: first and last possible day, inclusive. */
export interface When {
  readonly edtf: string;
  readonly start: string;
  readonly end: string;
}

/** What a story may be dated with: a dossier's date, EDTF text (`2024`, `2024-06`, `2024-06-25`, `2023-10/2023-11`), or nothing. */
export type WhenInput = When | string | null | undefined;

const DAY = 86_400_000;
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;

function bounds(part: string): [string, string] {
  const found = PART.exec(part.trim());
  const [, year = "", month, day] = found ?? [];
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  const real =
    found &&
    (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
    Number(day ?? 1) <= last &&
    day !== "00";
  if (!real)
    throw new RangeError(`not a date: "${part}" (expected 2024, 2024-06, 2024-06-25, or two of them and a slash)`);
  if (day !== undefined) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`];
  return [`${year}-${month ?? "01"}-01`, `${year}-${month ?? "12"}-${last}`];
}

/** The first and last day a date may be; null for one that is unknown. Throws RangeError on what is not a date. */
export function when(input: WhenInput): When | null {
  if (input === null || input === undefined || input === "") return null;
  if (typeof input !== "string") return input;
  const [from = "", to = from] = input.split("/");
  return { edtf: input, start: bounds(from)[0], end: bounds(to)[1] };
}

/** Midnight (UTC) that starts an ISO day, in ms. */
export function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Midnight (UTC) that ends an ISO day, in ms: a span to 31 December reaches the new year. */
export function dayEnd(day: string): number {
  return dayStart(day) + DAY;
}
