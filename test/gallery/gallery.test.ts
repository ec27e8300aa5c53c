import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { renderFigure } from "../../src/chart/figure.ts";
import { proofSvg } from "../../src/chart/proof/proof-svg.ts";
import { gallery } from "./all.ts";
import { asSeen } from "./as-seen.ts";
import { galleryPage, type Shown } from "./page.ts";
import { figureId, SNAPSHOTS, source } from "./pictures.ts";
import { type Stress, stress } from "./stress.ts";

const SEEN = new URL("./seen/", import.meta.url);

for (const [name, spec] of Object.entries(gallery)) {
  for (const { suffix, ...variant } of SNAPSHOTS) {
    const file = `${name}.${variant.lang}${suffix}.svg`;
    test(`${file} passes proof-reading and is as it was last looked at`, async () => {
      const { svg, warnings } = await renderFigure(figureId(name), spec, variant, { source: source[variant.lang] });
      assert.deepEqual(warnings, []);
      assert.deepEqual(
        proofSvg(svg).filter((problem) => problem.severity === "error"),
        [],
      );
      asSeen(SEEN, file, svg);
    });
  }
}

const shown: Shown[] = [
  ...Object.entries(gallery).map(([name, spec]): [string, Stress] => [name, { spec }]),
  ...Object.entries(stress),
].map(([name, { spec, refused }]) => {
  const drawn = SNAPSHOTS.filter(({ size }) => refused?.[size] === undefined);
  return { name, spec, files: drawn.map(({ lang, suffix }) => `${name}.${lang}${suffix}.svg`) };
});

test("every mark a journalist is likely to use is drawn, by both engines where both have it", () => {
  const both = (
    "bars columns stacked-bars stacked-bars-share grouped-bars grouped-bars-across lines lines-legend areas areas-band " +
    "dots bubbles ticks rules dumbbells texts cells cells-steps facets-across facets-down maps error-bars error-columns " +
    "arrows waffles histogram boxes spans log"
  ).split(" ");
  const wanted = [...both.flatMap((mark) => [`${mark}-plot`, `${mark}-vega-lite`]), "links-plot", "arcs-vega-lite"];
  assert.deepEqual(
    wanted.filter((name) => !(name in gallery)),
    [],
  );
  for (const [name, { plot, vegaLite }] of Object.entries(gallery)) {
    assert.equal(plot !== undefined, name.endsWith("-plot"), name);
    assert.equal(vegaLite !== undefined, name.endsWith("-vega-lite"), name);
  }
});

test("no snapshot is left of a figure that is gone", () => {
  const wanted = shown.flatMap(({ files }) => files);
  const found = readdirSync(SEEN).filter((file) => !file.includes("-changed."));
  assert.deepEqual(found.sort(), wanted.sort());
});

test("the page shows every snapshot", () => asSeen(new URL("./", import.meta.url), "index.html", galleryPage(shown)));
