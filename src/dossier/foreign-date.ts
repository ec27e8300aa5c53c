/** Dates as people and spreadsheets write them, recognised only to say what to write instead; none is ever accepted. */
export type ForeignStyle =
  /** Two readings, European and American: 05/04/2024. Both as ISO. */
  | { readonly kind: "ambiguous"; readonly readings: readonly [string, string] }
  /** One reading only: 25/06/2024, 2024/04/16, 20240416, 16 avril 2024. */
  | { readonly kind: "style"; readonly reading: string }
  /** A spreadsheet's count of days: 45387. */
  | { readonly kind: "serial"; readonly reading: string };

const DAY_FIRST = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/. ](\d{1,2})(?:[/. ](\d{1,2}))?$/;
const SHORT_ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const COMPACT = /^([12]\d{3})(\d\d)(\d\d)$/;
const WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/;
const IN_WORDS = /^(?:(\d{1,2})(?:er)? )?(\p{L}+)\.? (\d{4})$/u;
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;

/** First three letters, without accents, are enough but for June and July in French. */
const MONTHS = "jan fev feb mar avr apr mai may juin jun juil jul aou aug sep oct nov dec".split(" ");
const MONTH_NUMBERS = [1, 2, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 10, 11, 12];

/** Day 1 of the 1900 date system is 1900-01-01, and it counts a 29 February 1900 that never was. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** What the text would be as an ISO date, if it looks like one written some other way. */
export function foreignStyle(text: string): ForeignStyle | undefined {
  const serial = SERIAL.exec(text);
  // 20000 is 1954 and 80000 is 2119: outside, a number is just a number.
  if (serial && Number(serial[1]) >= 20_000 && Number(serial[1]) < 80_000) {
    return { kind: "serial", reading: new Date(SERIAL_EPOCH + Number(serial[1]) * DAY_MS).toISOString().slice(0, 10) };
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return fromDayFirst(dayFirst);
  const numeric = YEAR_FIRST.exec(text) ?? SHORT_ISO.exec(text) ?? COMPACT.exec(text);
  if (numeric) return styled(iso(numeric[1], numeric[2], numeric[3]));
  const timed = WITH_TIME.exec(text);
  if (timed) return styled(timed[1]);
  const words = IN_WORDS.exec(text);
  if (words) return styled(iso(words[3], monthNumber(words[2] ?? ""), words[1]));
  return undefined;
}

function fromDayFirst([, first, second, year]: RegExpExecArray): ForeignStyle | undefined {
  const full = year?.length === 2 ? `20${year}` : year;
  const european = iso(full, second, first);
  const american = iso(full, first, second);
  if (european && american && european !== american) return { kind: "ambiguous", readings: [european, american] };
  return styled(european ?? american);
}

function styled(reading: string | undefined): ForeignStyle | undefined {
  return reading ? { kind: "style", reading } : undefined;
}

function monthNumber(word: string): string | undefined {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const at = MONTHS.findIndex((start) => plain.startsWith(start));
  return at < 0 ? undefined : String(MONTH_NUMBERS[at]);
}

/** Joined as ISO when the day exists. */
function iso(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (!year || !month || Number(year) < 1000) return undefined;
  const text = [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])].join("-");
  const ms = Date.parse(text);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, text.length) !== text ? undefined : text;
}
