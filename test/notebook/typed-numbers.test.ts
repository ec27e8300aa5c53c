import assert from "node:assert/strict";
import { test } from "node:test";
import { namesWithDigits, typedNumbers } from "../../src/notebook/typed-numbers.ts";
import { writeMark } from "../../src/publish/marks.ts";

const fact = writeMark({ kind: "fact", id: "attacks-2024" });
const found = (text: string) => typedNumbers({ fr: text, en: "" }, ["20 Minutes", "8chan"]).length;

test("a number typed by hand is found, one that is counted is not", () => {
  assert.equal(found("La presse a rapporté 131 attaques."), 1);
  assert.equal(found("en 2024"), 1);
  assert.equal(found(`La presse a rapporté ${fact} attaques depuis ${writeMark({ kind: "date", edtf: "2024" })}.`), 0);
});

test("names, citations and addresses may hold digits", () => {
  assert.equal(found("Selon 20 Minutes, 8chan a fermé [@20minutes-2018-03-28-tarbes] ([ici](a1.html))."), 0);
  assert.equal(found("Selon 20 Minutes, 8 personnes."), 1);
  assert.deepEqual(namesWithDigits(["Coco", "8chan", null, "20 Minutes", "8chan"]), ["20 Minutes", "8chan"]);
});

test("each language is read, and what stands around the number is told", () => {
  assert.deepEqual(typedNumbers({ fr: "sept", en: "about 7 attacks" }, []), ["about 7 attacks"]);
});
