import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toCardinal as english, toOrdinal as englishRank } from "n2words/en-US";
import { toCardinal as french, toOrdinal as frenchRank } from "n2words/fr-FR";
import { findNumbers } from "../../src/article/find-numbers.ts";
import type { NumberReading } from "../../src/article/found.ts";
import type { Lang } from "../../src/locale/lang.ts";

const said = (reading: NumberReading): string => {
  if (reading.kind === "share") return `${Number((100 * reading.value).toFixed(4))} %`;
  return reading.kind === "ordinal" ? `rank ${reading.value}` : String(reading.value);
};

/** Every number of a text, with what it is read as first; a hedge before it, in brackets. */
function numbers(text: string, lang: Lang): string[] {
  return findNumbers(text, 0, text.length, lang).numbers.flatMap(({ start, end, readings, hedge, weak }) => {
    const [first] = readings;
    return weak || !first ? [] : [`${hedge ? `[${hedge}] ` : ""}${text.slice(start, end)} = ${said(first)}`];
  });
}

const texts: Record<Lang, Record<string, readonly string[]>> = {
  fr: {
    "23 051 procédures": ["23 051 = 23051"],
    "23\u00a0051 ou 23\u202f051 ou 23.051 procédures": ["23\u00a0051 = 23051", "23\u202f051 = 23051", "23.051 = 23051"],
    "un rapport de 23,051": ["23,051 = 23.051"],
    "4,5 % et 12\u202f%, six pour cent": ["4,5 % = 4.5 %", "12\u202f% = 12 %", "six pour cent = 6 %"],
    "4 à 5 %, 2 à 3 millions": ["4 = 4 %", "5 % = 5 %", "2 = 2000000", "3 millions = 3000000"],
    "1,2 million, 12 M€, 3,5 milliards": ["1,2 million = 1200000", "12 M = 12000000", "3,5 milliards = 3500000000"],
    "quatorze, quatre-vingt-dix-neuf, deux cent mille, soixante et onze, septante-deux": [
      "quatorze = 14",
      "quatre-vingt-dix-neuf = 99",
      "deux cent mille = 200000",
      "soixante et onze = 71",
      "septante-deux = 72",
    ],
    "une vingtaine, deux douzaines, plus d’un millier": [
      "une vingtaine = 20",
      "deux douzaines = 24",
      "[more] un millier = 1000",
    ],
    "près de 500, environ 40, au moins 12, jusqu’à 8, moins de 3 %": [
      "[near] 500 = 500",
      "[about] 40 = 40",
      "[least] 12 = 12",
      "[most] 8 = 8",
      "[less] 3 % = 3 %",
    ],
    "un sur trois, neuf dossiers sur dix, les deux tiers, la moitié, trois quarts": [
      "un sur trois = 33.3333 %",
      "neuf dossiers sur dix = 90 %",
      "deux tiers = 66.6667 %",
      "la moitié = 50 %",
      "trois quarts = 75 %",
    ],
    "le 25 juin 2024, le 1er janvier, en juin 2024, le 25/06/2024, le 2024-06-25": [
      "25 juin 2024 = 2024-06-25",
      "1er janvier = XXXX-01-01",
      "juin 2024 = 2024-06",
      "25/06/2024 = 2024-06-25",
      "2024-06-25 = 2024-06-25",
    ],
    "les 14, 15 et 16 mars 2024": ["14 = 2024-03-14", "15 et 16 mars 2024 = 2024-03-15/2024-03-16"],
    "en 2024, de 2015 à 2018, les années 90, 2024 attaques": [
      "2024 = 2024",
      "2015 = 2015",
      "2018 = 2018",
      "90 = 199X",
      "2024 = 2024",
    ],
    "le 3e pays, la 2e place, le vingtième": ["3e = rank 3", "2e = rank 2", "vingtième = rank 20"],
    "le 3018, ou le 17 ; le 3018 répond tous les jours, 24 heures sur 24, 7 jours sur 7": [],
    "17 procureurs": ["17 = 17"],
    "à 14 h 30, article 225-1, n° 12, 59000 Lille, 06 12 34 56 78, v1.2.3": [],
    "sur 8chan, selon 20 Minutes, France 3 et Actu 17": [],
    "https://exemple.fr/2024/06/25, @compte2024, {{fact:attacks-2024}}": [],
    "quand la justice s’en mêle, l’application s’éteint ; un site flambant neuf": [],
    "une baisse de 12 points, −3, +4": ["12 = 12", "−3 = -3", "+4 = 4"],
  },
  en: {
    "23,051 procedures, 23.051 times": ["23,051 = 23051", "23.051 = 23.051"],
    "4.5%, six per cent, 12 percent": ["4.5% = 4.5 %", "six per cent = 6 %", "12 percent = 12 %"],
    "1.2 million, 3bn, 40k": ["1.2 million = 1200000", "3bn = 3000000000", "40k = 40000"],
    "fourteen, twenty-one, a hundred and five, two hundred thousand": [
      "fourteen = 14",
      "twenty-one = 21",
      "a hundred and five = 105",
      "two hundred thousand = 200000",
    ],
    "a dozen, two dozen, dozens of": ["a dozen = 12", "two dozen = 24", "dozens = 24"],
    "about 40, nearly 500, over 130, at least 12, up to 8, fewer than 3": [
      "[about] 40 = 40",
      "[nearly] 500 = 500",
      "[more] 130 = 130",
      "[least] 12 = 12",
      "[most] 8 = 8",
      "[less] 3 = 3",
    ],
    "spread over 24 départements": ["24 = 24"],
    "one in three, nine out of ten, two-thirds, half of them, a fifth of": [
      "one in three = 33.3333 %",
      "nine out of ten = 90 %",
      "two-thirds = 66.6667 %",
      "half = 50 %",
      "a fifth = 20 %",
    ],
    "June 25, 2024; 25 June 2024; 25th of June; in June 2024": [
      "June 25, 2024 = 2024-06-25",
      "25 June 2024 = 2024-06-25",
      "25th of June = XXXX-06-25",
      "June 2024 = 2024-06",
    ],
    "in 2024, from 2015 to 2018, the 1990s, 2023-24": [
      "2024 = 2024",
      "2015 = 2015",
      "2018 = 2018",
      "1990s = 199X",
      "2023 = 2023",
      "24 = 2024",
    ],
    "the 3rd country, the twelfth": ["3rd = rank 3", "twelfth = rank 12"],
    "call 3018, or 17, which answers 24 hours a day, seven days a week": ["seven = 7"],
    "at 5pm, 5:30, article 225-1, No. 12, 24/7, on 4chan and Channel 4": [],
  },
};

for (const [lang, cases] of Object.entries(texts) as [Lang, Record<string, readonly string[]>][])
  for (const [text, expected] of Object.entries(cases))
    test(`${lang}: ${text.replace(/\s/gu, " ")}`, () => assert.deepEqual(numbers(text, lang), expected));

const whole = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999_999_999 }));

test("any whole number in words, as another library spells it", () => {
  fc.assert(
    fc.property(whole, (value) => {
      const [first] = findNumbers(`Il y en a ${french(value)}.`, 0, 1000, "fr").numbers;
      const [second] = findNumbers(`There are ${english(value)}.`, 0, 1000, "en").numbers;
      for (const found of [first, second]) {
        const values = found?.readings.filter(({ kind }) => kind === "number").map((one) => one.value);
        assert.ok(values?.includes(value), `${french(value)} / ${english(value)}: ${values}`);
      }
    }),
    { numRuns: 500 },
  );
});

test("any rank in words", () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 999 }), (value) => {
      const [first] = findNumbers(`La ${frenchRank(value)} ligne.`, 0, 1000, "fr").numbers;
      const [second] = findNumbers(`The ${englishRank(value)} row.`, 0, 1000, "en").numbers;
      for (const found of [first, second]) assert.deepEqual(found?.readings[0], { kind: "ordinal", value });
    }),
  );
});

test("any number in figures, with any space or sign between its thousands", () => {
  const spaces = [" ", "\u00a0", "\u202f", "\u2009"];
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), fc.constantFrom(...spaces), (value, space) => {
      const grouped = (sign: string) => String(value).replace(/\B(?=(\d{3})+$)/g, sign);
      for (const [text, lang] of [
        [`soit ${grouped(space)} attaques`, "fr"],
        [`soit ${grouped(".")} attaques`, "fr"],
        [`some ${grouped(",")} attacks`, "en"],
        [`soit ${value} attaques`, "fr"],
      ] as const) {
        const found = findNumbers(text, 0, text.length, lang).numbers;
        assert.deepEqual([found.length, found[0]?.readings[0]?.value], [1, value], text);
      }
    }),
  );
});

test("whatever the text, each number lies in it, after the one before", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      "un",
      "sur",
      "dix",
      "%",
      "24",
      "/",
      "juin",
      "2024",
      "half",
      "a",
      "of",
      "million",
      ",",
      ".",
      "-",
      "e",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom("fr" as const, "en" as const), (words, lang) => {
      const text = words.join(" ");
      let last = 0;
      for (const { start, end, readings } of findNumbers(text, 0, text.length, lang).numbers) {
        assert.ok(last <= start && start < end && end <= text.length && readings.length > 0, JSON.stringify(text));
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});
