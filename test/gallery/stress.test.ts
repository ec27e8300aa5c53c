import assert from "node:assert/strict";
import { test } from "node:test";
import { renderFigure } from "../../src/chart/figure.ts";
import type { FigureError } from "../../src/chart/figure-error.ts";
import { proofSvg } from "../../src/chart/proof/proof-svg.ts";
import { asSeen } from "./as-seen.ts";
import { figureId, SNAPSHOTS, source } from "./pictures.ts";
import { stress } from "./stress.ts";

const SEEN = new URL("./seen/", import.meta.url);

for (const [name, { spec, refused }] of Object.entries(stress)) {
  for (const { suffix, ...variant } of SNAPSHOTS) {
    const file = `${name}.${variant.lang}${suffix}.svg`;
    const code = refused?.[variant.size];
    if (code !== undefined) {
      test(`${file} is refused: ${code}`, async () => {
        const drawn = renderFigure(figureId(name), spec, variant, { source: source[variant.lang] });
        await assert.rejects(drawn, (error: FigureError) => error.code === code && error.text.fr !== error.text.en);
      });
      continue;
    }
    test(`${file} passes proof-reading and is as it was last looked at`, async () => {
      const { svg } = await renderFigure(figureId(name), spec, variant, { source: source[variant.lang] });
      assert.deepEqual(
        proofSvg(svg).filter((problem) => problem.severity === "error"),
        [],
      );
      asSeen(SEEN, file, svg);
    });
  }
}
