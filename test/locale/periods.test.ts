import assert from "node:assert/strict";
import { test } from "node:test";
import { formatPeriod } from "../../src/locale/periods.ts";

const plain = (text: string) => text.replace(/\u00a0/g, " ");
const cases: [from: string, to: string, fr: string, en: string][] = [
  ["2024-01-01", "2024-12-31", "2024", "2024"],
  ["2024-01-01", "2024-03-31", "T1 2024", "Q1 2024"],
  ["2023-10-01", "2023-12-31", "T4 2023", "Q4 2023"],
  ["2024-02-01", "2024-02-29", "février 2024", "February 2024"],
  ["2022-01-01", "2024-12-31", "de 2022 à 2024", "2022 to 2024"],
  ["2023-10-01", "2024-04-30", "d’octobre 2023 à avril 2024", "October 2023 to April 2024"],
  ["2024-02-01", "2024-04-30", "de février à avril 2024", "February to April 2024"],
  ["2024-02-01", "2024-02-28", "du 1er au 28 février 2024", "1 to 28 February 2024"],
  ["2023-02-02", "2023-02-28", "du 2 au 28 février 2023", "2 to 28 February 2023"],
  ["2024-06-25", "2024-06-25", "25 juin 2024", "25 June 2024"],
];
for (const [from, to, fr, en] of cases)
  test(`${from} to ${to} is ${fr}`, () => {
    assert.equal(plain(formatPeriod(from, to, "fr")), fr);
    assert.equal(plain(formatPeriod(from, to, "en")), en);
  });
