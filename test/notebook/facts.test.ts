import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "arquero";
import { factRegister } from "../../src/notebook/facts.ts";
import { PublishError } from "../../src/publish/publish-error.ts";

const from = table({ ref: ["I002", "I001"], source_ids: [["b", "a"], ["a"]] });
const spec = { from, definition: { fr: "compte", en: "count" } };

test("a fact stands in a text in each language, and leads to its rows and sources", () => {
  const facts = factRegister("nb");
  const total = facts.add("total", 23051, spec);
  const text = { fr: `La presse en a rapporté ${total}.`, en: `The press reported ${total}.` };
  assert.equal(facts.fill(text, "fr"), "La presse en a rapporté 23\u202f051.");
  assert.equal(facts.fill(text, "en"), "The press reported 23,051.");
  const entry = facts.entries.get("total");
  assert.deepEqual(
    [entry?.refs, entry?.sources],
    [
      ["I001", "I002"],
      ["a", "b"],
    ],
  );
});

test("two facts may not share an id with different values", () => {
  const facts = factRegister("nb");
  facts.add("total", 1, spec);
  facts.add("total", 1, spec);
  assert.throws(() => facts.add("total", 2, spec), PublishError);
});

test("what is no number, or has no sources, is refused", () => {
  const facts = factRegister("nb");
  assert.throws(() => facts.add("total", Number.NaN, spec), PublishError);
  assert.throws(() => facts.add("other", 1, { ...spec, from: table({ ref: ["I001"] }) }), PublishError);
});

test("a fact of another notebook is refused where it is written", () => {
  const foreign = factRegister("other").add("total", 1, spec);
  assert.throws(() => factRegister("nb").fill({ fr: `${foreign}`, en: "" }, "fr"), PublishError);
});
