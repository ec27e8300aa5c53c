import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { examplePicture } from "../../src/chart/proof/example.ts";
import { proofSvg } from "../../src/chart/proof/proof-svg.ts";

const file = (name: string): string => readFileSync(new URL(`proof-foreign/${name}.svg`, import.meta.url), "utf8");
const said = (svg: string): string[] => proofSvg(svg).map(({ code, wrong }) => `${code}: ${wrong.en}`);
const codes = (body: string, lang = "fr"): string[] => [
  ...new Set(proofSvg(examplePicture({ body, lang, ...(lang === "en" ? english : {}) })).map(({ code }) => code)),
];
const english = {
  title: "Coco before Grindr",
  desc: "Bars: 42 attacks were reported on Coco, 31 on Grindr.",
  source: "Sources: 73 articles.",
};

test("Illustrator: its entities, its classes, its matrices; what is hidden is not judged", () => {
  assert.deepEqual(said(file("illustrator")), [
    "missing-title: The title is missing from the file.",
    "missing-alt: The alternative text is missing from the file.",
    'not-announced: <svg> has no role="img".',
    "not-announced: <svg> does not say its language.",
    'small-text: "soixante" is set in 6 px; 11 px is the least.',
    'faint-text: "en gris clair" is hard to read: #bbbbbb on #ffffff, contrast 1.91, 4.5 is needed.',
    "outside-reference: The file holds <foreignObject>.",
    'font-not-embedded: The font "MyriadPro-Regular" is not in the file; widths are estimated.',
  ]);
});

test("d3: the font shorthand, currentColor, em, named colours, bars that start at 1,000", () => {
  const found = said(file("d3"));
  assert.deepEqual(
    found.filter((line) => !line.startsWith("missing") && !line.startsWith("not-announced")),
    [
      ...["Coco", "Grindr", "Other", "1,000", "1,100", "1,200", "1,300"].map(
        (text) => `small-text: "${text}" is set in 10 px; 11 px is the least.`,
      ),
      "bars-off-zero: The bars start at 1,000, not at zero.",
      'font-not-embedded: The font "sans-serif" is not in the file; widths are estimated.',
    ],
  );
});

test("Datawrapper: descendant selectors, pt and em, functional colours; a narrower screen's rules are left out", () => {
  assert.deepEqual(said(file("datawrapper")), [
    'typography: "Source : presse • Créé avec Datawrapper" is not well set.',
    'typography: "Barres : 42 attaques rapportées sur Coco, 31 sur Grindr, …" is not well set.',
    'clipped-text: "Très à droite" leaves the picture by 24 px.',
    'faint-text: "Non précisée" is hard to read: #bfbfbf on #ffffff, contrast 1.83, 4.5 is needed.',
    "outside-reference: The file holds <style> url().",
    'outside-reference: The file holds href="https://www.datawrapper.de/_/".',
    'font-not-embedded: The font "Roboto" is not in the file; widths are estimated.',
  ]);
});

const verdicts: Record<string, [body: string, expected: string[]]> = {
  "a tspan goes on where the text before it ends": [
    '<text x="9" y="40" font-size="13">Coco <tspan font-weight="700">42</tspan></text>',
    [],
  ],
  "tspans on lines of their own": [
    '<text x="9" y="40" font-size="13">Coco<tspan x="9" dy="1.2em">Grindr</tspan></text>',
    [],
  ],
  "a middle anchor counts the whole line": [
    '<text x="330" y="40" font-size="13" text-anchor="middle">Non<tspan> précisée</tspan></text>',
    ["clipped-text"],
  ],
  "a clip path cuts a text": [
    '<clipPath id="x-c"><rect width="50" height="160"/></clipPath><g clip-path="url(#x-c)"><text x="9" y="40" font-size="13">Non précisée</text></g>',
    ["clipped-text"],
  ],
  "white on a dark bar": [
    '<g id="x-marks"><rect y="20" width="200" height="30" fill="#1f5a8c"/></g><text x="9" y="40" font-size="13" fill="#fff">Coco</text>',
    [],
  ],
  "white beside a dark bar": [
    '<g id="x-marks"><rect y="20" width="5" height="30" fill="#1f5a8c"/></g><text x="9" y="40" font-size="13" fill="#fff">Coco</text>',
    ["faint-text"],
  ],
  "half on a dark bar": [
    '<g id="x-marks"><rect y="20" width="24" height="30" fill="#949390"/></g><text x="9" y="40" font-size="13">Coco</text>',
    ["text-over-mark"],
  ],
  "under a shape": [
    '<text x="9" y="40" font-size="13">Coco</text><g id="x-marks"><rect y="20" width="90" height="30" fill="#949390"/></g>',
    ["text-over-mark"],
  ],
  "crossed by a curve": [
    '<path d="M0,50C40,50,40,20,80,20" stroke="#b5271d" fill="none" stroke-width="2"/><text x="9" y="44" font-size="13">Non précisée</text>',
    ["text-over-mark"],
  ],
  "a halo keeps the curve off": [
    '<path d="M0,50C40,50,40,20,80,20" stroke="#b5271d" fill="none" stroke-width="2"/><text x="9" y="44" font-size="13" stroke="#fff" stroke-width="4" paint-order="stroke">Non précisée</text>',
    [],
  ],
  "a light grid line does not cross": [
    '<g id="x-grid" aria-hidden="true" stroke="#e4e4e2"><line x1="0" x2="200" y1="36" y2="36"/></g><text x="9" y="40" font-size="13">Coco</text>',
    [],
  ],
  "underlined is not crossed": [
    '<line x1="0" x2="200" y1="44" y2="44" stroke="#000"/><text x="9" y="40" font-size="13">Coco</text>',
    [],
  ],
  "ink through transparency": ['<text x="9" y="40" font-size="13" opacity="0.4">Coco</text>', ["faint-text"]],
  "a straight apostrophe": ['<text x="9" y="40" font-size="13">L\'été</text>', ["typography"]],
  "a space that breaks": ['<text x="9" y="40" font-size="13">Où ?</text>', ["typography"]],
  "thousands with a comma": ['<text x="9" y="40" font-size="13">12,000 faits</text>', ["typography"]],
  "a decimal point": ['<text x="9" y="40" font-size="13">3.5 fois</text>', ["typography"]],
  "a hyphen for minus": ['<text x="9" y="40" font-size="13">-5</text>', ["typography"]],
  "a date with points, a range of years, a decimal comma": [
    '<text x="9" y="40" font-size="13">12.11.2026, 2015-2025, 3,5</text>',
    [],
  ],
  "one month of the other language": ['<text x="9" y="40" font-size="13">Aug 2024</text>', ["wrong-language"]],
  "an English label": ['<text x="9" y="40" font-size="13">Number of attacks</text>', ["wrong-language"]],
  "names that happen to be English": ['<text x="9" y="40" font-size="13">The Guardian, SOS homophobie, Kik</text>', []],
  "a quoted title": ['<text x="9" y="40" font-size="13">d’après «\u00a0The end of the year\u00a0»</text>', []],
  "what an engine tells screen readers": ['<g id="x-marks" aria-label="symbol mark container"/>', ["wrong-language"]],
};

for (const [what, [body, expected]] of Object.entries(verdicts)) {
  test(`${what}: ${expected.join() || "nothing to report"}`, () => assert.deepEqual(codes(body), expected));
}

test("French left in an English picture, and the names it may keep", () => {
  assert.deepEqual(codes('<text x="9" y="40" font-size="13">Autre ou inconnue</text>', "en"), ["wrong-language"]);
  assert.deepEqual(codes('<text x="9" y="40" font-size="13">25 juin 2024</text>', "en"), ["wrong-language"]);
  const kept = "Seine-et-Marne, La Réunion, Le Monde, départements";
  assert.deepEqual(codes(`<text x="9" y="40" font-size="13">${kept}</text>`, "en"), []);
  assert.deepEqual(codes('<text x="9" y="40" font-size="13">1 234 faults</text>', "en"), ["typography"]);
});
