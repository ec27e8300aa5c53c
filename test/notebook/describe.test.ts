import assert from "node:assert/strict";
import { test } from "node:test";
import { table } from "arquero";
import { describe } from "../../src/notebook/describe.ts";
import { factRegister } from "../../src/notebook/facts.ts";

const say = (rows: ReturnType<typeof table>) =>
  factRegister("nb").fillText(describe({ fr: "Points à compter", en: "Dots to count" }, rows, "n"));

test("an alternative text reads the rows out, in each language", () => {
  const rows = table({ fr: ["Vente", "Escort"], en: ["Sale", "Escort"], n: [1200, 3] });
  assert.deepEqual(say(rows), {
    fr: "Points à compter\u00a0: Vente, 1\u202f200 ; Escort, 3.",
    en: "Dots to count: Sale, 1,200; Escort, 3.",
  });
});

test("a long list stops at twelve, and says so", () => {
  const names = Array.from({ length: 14 }, (_, i) => `n${String.fromCharCode(97 + i)}`);
  const { fr, en } = say(table({ fr: names, en: names, n: names.map((_, i) => i) }));
  assert.match(fr, /nl, 11 ; etc\.$/);
  assert.match(en, /nl, 11; and so on\.$/);
});
