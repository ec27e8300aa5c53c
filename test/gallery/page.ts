import type { FigureSpec } from "../../src/chart/figure.ts";
import { escapeXml } from "../../src/chart/svg/node.ts";

/** A figure on the page, with the names of its pictures; none where it is refused at every width. */
export interface Shown {
  readonly name: string;
  readonly spec: FigureSpec;
  readonly files: readonly string[];
}

/** The gallery as a page one can open: every snapshot beside its name. */
export function galleryPage(shown: readonly Shown[]): string {
  const rows = shown.map(({ name, spec, files }) => {
    const pictures = files.map((file) => {
      const lang = file.includes(".fr.") ? "fr" : "en";
      return `<img src="seen/${file}" alt="${escapeXml(spec.alt[lang])}" lang="${lang}">`;
    });
    const refused = "<p>Refused, with a reason: see <code>stress.ts</code>.</p>";
    return `<section id="${name}"><h2>${name}</h2>\n${pictures.join("\n") || refused}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gallery of marks</title>
<style>
body { margin: 2rem; font: 1rem/1.4 system-ui, sans-serif; background: #d9dde0; color: #1b1b1b }
h1, h2 { font-weight: 600; margin: 0 0 .5rem }
h2 { font-size: 1rem }
section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; margin: 0 0 2.5rem }
h2 { flex-basis: 100% }
img { max-width: 100%; height: auto }
</style>
<h1>Gallery of marks</h1>
<p>Drawn from invented data by <code>test/gallery</code>. One file a kind of mark in <code>figures/</code>, hard cases in <code>stress.ts</code>.</p>
${rows.join("\n")}
</html>
`;
}
