import { type CollectiveWord, counted, type NumberWord, type Words } from "./number-word.ts";

const UNITS: [string, number][] = [
  ...counted(0, "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
  ["une", 1],
];

const TENS: [string, number][] = [
  ["vingt", 20],
  ["vingts", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["octante", 80],
  ["nonante", 90],
];

const HUNDREDS: [string, number][] = [
  ["cent", 100],
  ["cents", 100],
];

const MILLIONS: [string, number][] = [
  ["million", 1e6],
  ["millions", 1e6],
  ["milliard", 1e9],
  ["milliards", 1e9],
];

/** Trois, troisième; neuf, neuvième; cinq, cinquième; trente, trentième. */
function rank(word: string): string {
  if (word === "cinq") return "cinquieme";
  if (word === "neuf") return "neuvieme";
  return `${word.replace(/e$/, "")}ieme`;
}

function* all(): Generator<[string, NumberWord]> {
  const roles = [
    ["unit", UNITS],
    ["ten", TENS],
    ["hundred", HUNDREDS],
    ["thousand", [["mille", 1000]]],
    ["million", MILLIONS],
  ] as const;
  for (const [role, words] of roles)
    for (const [word, value] of words) {
      yield [word, { value, role }];
      if (word === "zero" || word === "une" || word.endsWith("s")) continue;
      yield [rank(word), { value, role, ordinal: true }];
      yield [`${rank(word)}s`, { value, role, ordinal: true }];
    }
  yield ["premier", { value: 1, role: "unit", ordinal: true }];
  // words in s that the line above leaves out
  yield ["troisieme", { value: 3, role: "unit", ordinal: true }];
  yield ["troisiemes", { value: 3, role: "unit", ordinal: true }];
}

/** Words of French numbers, those of Belgium and Switzerland too. */
export const numberWords: Words<NumberWord> = new Map(all());

const DOZENS: [string, number][] = [
  ["huitaine", 8],
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1000],
];

export const collectives: Words<CollectiveWord> = new Map(
  DOZENS.flatMap(([word, value]): [string, CollectiveWord][] => [
    [word, { value, plural: false }],
    [`${word}s`, { value, plural: true }],
  ]),
);

/** Parts of a whole; fifths and beyond are ranks: deux cinquièmes. */
export const parts: Words<number> = new Map([
  ["demi", 2],
  ["moitie", 2],
  ["tiers", 3],
  ["quart", 4],
  ["quarts", 4],
]);
