import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { typeset } from "../../src/locale/typography.ts";

const marked = (text: string): string => text.replaceAll("\u202f", "·").replaceAll("\u00a0", "_");

test("French", () => {
  const table: [string, string][] = [
    ["l'article d'hier", "l’article d’hier"],
    ["Sources : deux", "Sources_: deux"],
    ["Sources: deux", "Sources_: deux"],
    ["Vrai ?", "Vrai·?"],
    ["Vrai?", "Vrai·?"],
    ["Non ! Si ; oui", "Non·! Si·; oui"],
    ["12,5 %", "12,5·%"],
    ["12%", "12·%"],
    ["«oui»", "«_oui_»"],
    ["« oui »", "«_oui_»"],
    ["12 000 cas", "12·000 cas"],
    ["1 234 567", "1·234·567"],
    ["en 2024 150 faits", "en 2024 150 faits"],
    ["n° 22-81.057", "n°_22-81.057"],
    ["à 14:30", "à 14:30"],
    ["https://exemple.fr/?a=1;b", "https://exemple.fr/?a=1;b"],
    ["et puis...", "et puis…"],
    ["3 ans", "3_ans"],
  ];
  for (const [typed, set] of table) assert.equal(marked(typeset(typed, "fr")), set);
});

test("English keeps its own", () => {
  assert.equal(typeset("It's 12 % of readers' letters: true?", "en"), "It’s 12% of readers’ letters: true?");
  assert.equal(typeset("Sources : two", "en"), "Sources : two");
});

test("done twice, it changes nothing more; letters are never touched", () => {
  const alphabet = fc.constantFrom(..."aé1 2 000%:;?!'«».()-/\u00a0\u202f".split(""));
  fc.assert(
    fc.property(
      fc.array(alphabet).map((a) => a.join("")),
      fc.constantFrom("fr" as const, "en" as const),
      (text, lang) => {
        const once = typeset(text, lang);
        assert.equal(typeset(once, lang), once);
        const letters = (s: string): string => s.replace(/[^a-zé0-9]/g, "");
        assert.equal(letters(once), letters(text));
      },
    ),
  );
});
