import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "arquero";
import fc from "fast-check";
import { roughly } from "../../src/locale/roughly.ts";
import { atLeast, type FactValue, range, rank, ratio, share } from "../../src/notebook/fact-values.ts";
import { type FactSpec, factRegister } from "../../src/notebook/facts.ts";
import { PublishError } from "../../src/publish/publish-error.ts";

const from = table({ ref: ["I001"], source_ids: [["a"]] });
const spec: FactSpec = { from, definition: { fr: "compte", en: "count" } };

/** How a value is written in a text: alone, counted, in words, in each language. */
function written(value: FactValue, more: Partial<FactSpec> = {}) {
  const facts = factRegister("nb");
  const fact = facts.add("f", value, { ...spec, ...more });
  const say = (text: string) => {
    const { fr, en } = facts.fillText({ fr: text, en: text });
    return [fr, en].map((one) => one.replace(/[\u00a0\u202f]/g, " "));
  };
  return {
    text: say(`${fact}`),
    counted: say(fact.counted),
    words: say(fact.words),
    entry: facts.entries.get("f"),
    fact,
  };
}

test("a number takes its noun in agreement: French is plural from 2, English at all but 1", () => {
  assert.deepEqual(written(0).counted, ["0 attaque rapportée", "0 reported attacks"]);
  assert.deepEqual(written(1).counted, ["1 attaque rapportée", "1 reported attack"]);
  assert.deepEqual(written(1.5, { decimals: 1 }).counted, ["1,5 attaque rapportée", "1.5 reported attacks"]);
  assert.deepEqual(written(2000).counted, ["2 000 attaques rapportées", "2,000 reported attacks"]);
});

test("a share keeps what it is made of, and can be said three ways", () => {
  const { text, counted, words, entry, fact } = written(share(42, 74), { unit: "share" });
  assert.deepEqual(text, ["57 %", "57%"]);
  assert.deepEqual(counted, ["42 sur 74", "42 of 74"]);
  assert.deepEqual(words, ["57 %", "57%"]);
  assert.deepEqual([entry?.parts, entry?.decimals, fact.value], [{ count: 42, total: 74 }, 0, 42 / 74]);
  assert.deepEqual(written(share(40, 74)).words, ["plus d’un sur deux", "more than one in two"]);
});

test("ranges, lower bounds, ratios with an interval, ranks", () => {
  const years = { unit: "years" as const };
  assert.deepEqual(written(range(20, 21), years).counted, ["20 à 21 ans", "20 to 21 years"]);
  assert.deepEqual(written(range(20, 20), years).counted, ["20 ans", "20 years"]);
  assert.deepEqual(written(atLeast(130)).counted, [
    "au moins 130 attaques rapportées",
    "at least 130 reported attacks",
  ]);
  const found = written(ratio({ ratio: 0.6667, low: 0.27, high: 1.591 }));
  assert.deepEqual(found.text, ["0,67", "0.67"]);
  assert.deepEqual(found.counted, ["0,67 (de 0,27 à 1,59)", "0.67 (0.27 to 1.59)"]);
  assert.deepEqual(
    [1, 2, 11, 22, 103].map((n) => written(rank(n)).text.join(" ")),
    ["1er 1st", "2e 2nd", "11e 11th", "22e 22nd", "103e 103rd"],
  );
});

test("what is no number is refused, wherever it is", () => {
  for (const value of [
    share(1, 0),
    share(Number.NaN, 3),
    ratio({ ratio: 2, low: 1, high: Number.POSITIVE_INFINITY }),
    Number.NaN,
  ])
    assert.throws(() => factRegister("nb").add("f", value, spec), PublishError);
});

test("a share is said in words only where they are true of it", () => {
  assert.equal(roughly(1 / 3, "fr"), "un sur trois");
  assert.equal(roughly(0.36, "fr"), "plus d’un sur trois");
  assert.equal(roughly(0.48, "en"), "nearly one in two");
  assert.equal(roughly(0.68, "fr"), "plus de deux sur trois");
  assert.equal(roughly(0.42, "fr").replace(/\s/, " "), "42 %");
  const value: Record<string, number> = { dix: 0.1, cinq: 0.2, quatre: 0.25, trois: 1 / 3, deux: 0.5 };
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (one) => {
      const said = roughly(one, "fr");
      const [, how, of = ""] = /^(plus d’|près d’)?un sur (\p{L}+)$/u.exec(said) ?? [];
      const fraction = value[of];
      if (fraction === undefined) return;
      if (how === "plus d’") assert.ok(one > fraction);
      else if (how === "près d’") assert.ok(one < fraction && one > fraction - 0.031);
      else assert.ok(Math.abs(one - fraction) < 0.005);
    }),
  );
});
