import assert from "node:assert/strict";
import { test } from "node:test";
import { contrast } from "../../src/chart/contrast.ts";
import { theme } from "../../src/chart/theme.ts";

for (const [mode, palette] of Object.entries(theme.colors)) {
  test(`${mode}: text is WCAG AA on paper, marks stand out 3 to 1`, () => {
    for (const name of ["ink", "muted", "faint"] as const) {
      assert.ok(contrast(palette[name], palette.paper) >= 4.5, `${name} ${contrast(palette[name], palette.paper)}`);
    }
    for (const color of palette.categorical)
      assert.ok(contrast(color, palette.paper) >= 3, `${color} ${contrast(color, palette.paper)}`);
  });

  test(`${mode}: the named colours lead and close the list`, () => {
    assert.deepEqual(
      [palette.categorical[0], palette.categorical[1], palette.categorical.at(-1)],
      [palette.accent, palette.second, palette.other],
    );
  });

  test(`${mode}: categories stay apart under every colour blindness (ΔE2000 ≥ 10)`, async (t) => {
    const library = "culori";
    const culori = await import(library).catch(() => undefined);
    if (!culori) return t.skip("culori is not installed");
    const distance = culori.differenceCiede2000();
    const eyes = {
      normal: (color: unknown) => color,
      protan: culori.filterDeficiencyProt(1),
      deutan: culori.filterDeficiencyDeuter(1),
      tritan: culori.filterDeficiencyTrit(1),
    };
    for (const [eye, see] of Object.entries(eyes)) {
      for (const [i, a] of palette.categorical.entries()) {
        for (const b of palette.categorical.slice(i + 1)) {
          const apart = distance(see(culori.parse(a)), see(culori.parse(b)));
          assert.ok(apart >= 10, `${eye}: ${a} and ${b} are ${apart.toFixed(1)} apart`);
        }
      }
    }
  });

  test(`${mode}: amounts grow darker or lighter all the way, so that they read in grey`, () => {
    const ratios = palette.sequential.map((color) => contrast(color, palette.paper));
    assert.deepEqual(
      ratios,
      [...ratios].sort((a, b) => a - b),
    );
  });
}

test("no text of the theme is under 11 px, no axis under 12", () => {
  for (const scale of Object.values(theme.type)) {
    for (const style of Object.values(scale)) assert.ok(style.size >= 11);
    assert.ok(scale.axis.size >= 12);
  }
});
