import assert from "node:assert/strict";
import { test } from "node:test";
import { renderFigure } from "../../src/chart/figure.ts";
import { renderPng } from "../../src/chart/png.ts";
import { proofSvg } from "../../src/chart/proof/proof-svg.ts";
import { type Theme, theme } from "../../src/chart/theme.ts";
import { byEngine, columns, extras, overTime, platforms, wideFrench } from "./samples.ts";

/** Another newsroom's: its green, its name, larger type, other widths. Nothing else is touched. */
const other: Theme = {
  ...theme,
  name: "gazette",
  brand: "La Gazette",
  colors: {
    ...theme.colors,
    light: {
      ...theme.colors.light,
      accent: "#0b6b3a",
      paper: "#fff8ee",
      categorical: ["#0b6b3a", ...theme.colors.light.categorical.slice(1)],
    },
  },
  type: { ...theme.type, wide: { ...theme.type.wide, axis: { size: 15, line: 18, weight: 400 } } },
  width: { wide: 600, narrow: 340 },
};

for (const spec of [
  byEngine.plot(platforms),
  byEngine.vegaLite(platforms),
  columns.plot(platforms),
  overTime.vegaLite,
]) {
  test("a second theme changes colours, sizes, width and brand, and still passes proof-reading", async () => {
    const { svg, width } = await renderFigure("a/b", spec, wideFrench, { ...extras, theme: other });
    assert.equal(width, 600);
    for (const sign of ["#0b6b3a", "#fff8ee", "La Gazette", 'font-size="15"', "gazette-"])
      assert.ok(svg.includes(sign), sign);
    for (const colour of [theme.colors.light.accent, "recoupe"]) assert.ok(!svg.includes(colour), colour);
    assert.deepEqual(
      proofSvg(svg, other).filter((p) => p.severity === "error"),
      [],
    );
  });
}

test("a PNG is as wide as asked, and drawn with the theme's files", async () => {
  const { svg } = await renderFigure("a/b", byEngine.plot(platforms), wideFrench, extras);
  const png = await renderPng(svg, 1360);
  assert.equal(png.subarray(1, 4).toString(), "PNG");
  assert.equal(png.readUInt32BE(16), 1360);
  assert.deepEqual(png, await renderPng(svg, 1360));
});
