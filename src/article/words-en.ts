import { type CollectiveWord, counted, type NumberWord, type Words } from "./number-word.ts";

const UNITS = counted(
  0,
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);
const UNIT_RANKS = counted(
  1,
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const LARGE = [
  ["hundred", 100, "hundred"],
  ["thousand", 1000, "thousand"],
  ["million", 1e6, "million"],
  ["billion", 1e9, "million"],
  ["trillion", 1e12, "million"],
] as const;

function* all(): Generator<[string, NumberWord]> {
  for (const [word, value] of UNITS) yield [word, { value, role: "unit" }];
  for (const [word, value] of UNIT_RANKS) {
    yield [word, { value, role: "unit", ordinal: true }];
    yield [`${word}s`, { value, role: "unit", ordinal: true }];
  }
  for (const [i, word] of TENS.entries()) {
    const value = 20 + 10 * i;
    yield [word, { value, role: "ten" }];
    yield [word.replace(/y$/, "ieth"), { value, role: "ten", ordinal: true }];
  }
  for (const [word, value, role] of LARGE) {
    yield [word, { value, role }];
    yield [`${word}th`, { value, role, ordinal: true }];
    yield [`${word}ths`, { value, role, ordinal: true }];
  }
}

/** Words of English numbers. */
export const numberWords: Words<NumberWord> = new Map(all());

export const collectives: Words<CollectiveWord> = new Map([
  ["dozen", { value: 12, plural: false }],
  ["dozens", { value: 12, plural: true }],
  ["tens", { value: 10, plural: true }],
  ["hundreds", { value: 100, plural: true }],
  ["thousands", { value: 1000, plural: true }],
  ["millions", { value: 1e6, plural: true }],
]);

/** Parts of a whole; fifths and beyond are ranks: two fifths. */
export const parts: Words<number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
]);
