import assert from "node:assert/strict";
import { test } from "node:test";
import { from } from "arquero";
import { departementTiles } from "../../src/chart/story/departement-tiles.ts";
import { timeline } from "../../src/chart/story/timeline.ts";
import { units } from "../../src/chart/story/units.ts";
import { drawn, wide } from "./drawn.ts";

test("stories take Arquero tables, dates as a dossier reads them, columns by name or by function", async () => {
  const day = { edtf: "2024-06-25", start: "2024-06-25", end: "2024-06-25", precision: "day", uncertain: false };
  const events = from([
    { date: day, label_fr: "Fermeture", label: "Closure", kind: "closure" },
    { date: null, label_fr: "Pétition", label: "Petition", kind: "petition" },
  ]);
  const svg = await drawn(wide, (t) =>
    timeline(t, events, { label: (d) => ({ fr: d.label_fr, en: d.label }), accent: (d) => d.kind === "closure" }),
  );
  for (const text of ["25\u00a0juin", "Fermeture", "Pétition", "Sans date"]) assert.ok(svg.includes(`>${text}<`), text);

  const counts = from([{ department: "59", attacks: 3, fr: "Nord" }]);
  assert.match(
    await drawn(wide, (t) => units(t, counts, { label: "fr", value: "attacks" })),
    /<title>Nord\u00a0: 3.attaques rapportées</,
  );
  const tiles = await drawn(wide, (t) => departementTiles(t, counts, { value: (d) => d.attacks }));
  assert.match(tiles, /<title>Nord\u00a0: 3</);
});
