import assert from "node:assert/strict";
import { test } from "node:test";
import { d3TimeLocale, formatDate, formatMonth, formatQuarter, formatYear } from "../../src/locale/dates.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test("dates are as precise as their text", () => {
  const table: [string, string, string][] = [
    ["2024-06-25", "25 juin 2024", "25 June 2024"],
    ["2024-06-01", "1er juin 2024", "1 June 2024"],
    ["2024-08", "août 2024", "August 2024"],
    ["2024", "2024", "2024"],
    ["2015-03-14?", "14 mars 2015 (?)", "14 March 2015 (?)"],
    ["2024-05/2024-06", "de mai à juin 2024", "May to June 2024"],
    ["2024-04/2024-05", "d’avril à mai 2024", "April to May 2024"],
    ["2024-05-03/2024-05-05", "du 3 au 5 mai 2024", "3 to 5 May 2024"],
    ["2024-04-30/2024-05-01", "du 30 avril au 1er mai 2024", "30 April to 1 May 2024"],
    ["2021-01/2024-05", "de janvier 2021 à mai 2024", "January 2021 to May 2024"],
    ["2011/2020", "de 2011 à 2020", "2011 to 2020"],
    ["2011/..", "depuis 2011", "since 2011"],
    ["../2024-06-25", "jusqu’au 25 juin 2024", "until 25 June 2024"],
    ["../2024-06", "jusqu’en juin 2024", "until June 2024"],
    ["2024-06-25/2024-06-25", "25 juin 2024", "25 June 2024"],
  ];
  for (const [edtf, fr, en] of table) {
    assert.equal(plain(formatDate(edtf, "fr")), fr);
    assert.equal(plain(formatDate(edtf, "en")), en);
  }
});

test("the day does not part from its month", () => {
  assert.equal(formatDate("2024-06-25", "fr"), "25\u00a0juin 2024");
});

test("a Date is read in UTC, whatever the machine's zone", () => {
  assert.equal(plain(formatDate(new Date("2024-06-25T23:30:00Z"), "fr")), "25 juin 2024");
});

test("months, quarters and years", () => {
  assert.equal(formatMonth("2024-07-14", "fr", { short: true }), "juill. 2024");
  assert.equal(formatMonth("2024-09", "en", { short: true }), "Sept 2024");
  assert.equal(plain(formatQuarter("2024-06-25", "fr")), "T2 2024");
  assert.equal(plain(formatQuarter("2024-Q4", "en")), "Q4 2024");
  assert.equal(formatYear(2024), "2024");
  assert.equal(formatYear("2024-06"), "2024");
});

test("what is not a date, or is not precise enough, is refused", () => {
  for (const text of ["", "25/06/2024", "2024-13", "2023-02-29", "June 2024"]) {
    assert.throws(() => formatDate(text, "fr"), RangeError, text);
  }
  assert.throws(() => formatMonth("2024", "fr"), RangeError);
  assert.throws(() => formatQuarter("2024", "fr"), RangeError);
  assert.throws(() => formatDate(new Date("no"), "fr"), RangeError);
});

test("Vega is given the same names", () => {
  assert.equal(d3TimeLocale("fr").shortMonths[6], "juill.");
  assert.equal(d3TimeLocale("fr").months[0], "janvier");
});
