import assert from "node:assert/strict";
import { test } from "node:test";
import { numberCards } from "../../src/chart/story/number-cards.ts";
import { drawn, faultsOf, textsOf, variants } from "./drawn.ts";

const rows = [
  { fr: "procédures citant le site", en: "procedures citing the site", n: 23051, who: "CommentCaMarche, 1 sept. 2025" },
  { fr: "procédures citant le site", en: "procedures citing the site", n: 23051, who: "RMC" },
  { fr: "parquets ayant transmis des procédures", en: "offices that sent procedures", n: 70, who: "Mediapart" },
  { fr: "parquets ayant transmis des procédures", en: "offices that sent procedures", n: 71, who: "75 secondes" },
  { fr: "parquets ayant transmis des procédures", en: "offices that sent procedures", n: 70, who: "BFMTV" },
];

test("number cards: each value once, both of a conflict, and a dot and a name for every report", async () => {
  for (const variant of variants) {
    const svg = await drawn(variant, (t) =>
      numberCards(t, rows, { value: "n", by: "who", accent: (d) => d.n === 23051 }),
    );
    assert.deepEqual(faultsOf(svg), []);
    const texts = textsOf(svg).boxes.map(({ text }) => text);
    const fr = variant.lang === "fr";
    for (const text of [fr ? "23\u202f051" : "23,051", "70", "71", "RMC", "Mediapart", "75 secondes", "BFMTV"])
      assert.equal(texts.filter((one) => one.replace("\u00a0", " ") === text).length, 1, text);
    const named = [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, name = ""]) => name);
    assert.equal(named.length, rows.length);
    // no name is cut in two
    assert.ok(texts.some((text) => text.startsWith("CommentCaMarche,")));
  }
});

test("number cards: sizes do not follow the numbers, which share no axis", async () => {
  const [variant] = variants;
  assert.ok(variant);
  const { boxes } = textsOf(await drawn(variant, (t) => numberCards(t, rows, { value: "n", by: "who" })));
  const size = (text: string) => boxes.find((box) => box.text === text)?.size;
  assert.equal(size("70"), size("71"));
  assert.equal(size("70"), size("23\u202f051"));
});
