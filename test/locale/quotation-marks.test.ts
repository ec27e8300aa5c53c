import assert from "node:assert/strict";
import { test } from "node:test";
import { quotationMarks } from "../../src/locale/quotation-marks.ts";

test("pairs of straight marks become those of the title’s language", () => {
  assert.equal(
    quotationMarks('Le site "fermé", dit le "parquet"', "fr"),
    "Le site «\u00a0fermé\u00a0», dit le «\u00a0parquet\u00a0»",
  );
  assert.equal(quotationMarks('"Hate-filled community": support ends', "en"), "“Hate-filled community”: support ends");
  assert.equal(
    quotationMarks("Teens accused of gay 'hate crimes' after", "en"),
    "Teens accused of gay ‘hate crimes’ after",
  );
});

test("an odd mark, and an apostrophe, stay as they are", () => {
  assert.equal(quotationMarks('Un écran de 5" et "deux"', "fr"), 'Un écran de 5" et "deux"');
  assert.equal(quotationMarks("Lebanon's ban, readers' letters", "en"), "Lebanon's ban, readers' letters");
});
