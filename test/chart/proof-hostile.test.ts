import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { examplePicture } from "../../src/chart/proof/example.ts";
import { proofSvg } from "../../src/chart/proof/proof-svg.ts";

const codes = (svg: string): string[] => [...new Set(proofSvg(svg).map((problem) => problem.code))];
const root = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200">${inside}</svg>`;

/** Milliseconds a file may take on a machine busy with other tests; without a bound, these would take hours. */
const PATIENCE = 30_000;

function timed(svg: string): string[] {
  const start = performance.now();
  const found = codes(svg);
  assert.ok(performance.now() - start < PATIENCE, `${Math.round(performance.now() - start)} ms`);
  return found;
}

const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");

const unreadable: Record<string, () => string> = {
  empty: () => "",
  "not XML": () => root("<text>&</text>"),
  "cut short": () => examplePicture().slice(0, 300),
  "a page": () => "<html><body/></html>",
  "a thousand million laughs": () => `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]>${root("<text>&l9;</text>")}`,
  "one entity many times": () =>
    `<!DOCTYPE svg [<!ENTITY l "${"ha".repeat(5000)}">]>${root(`<text>${"&l;".repeat(50_000)}</text>`)}`,
  "another file as an entity": () =>
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${root("<text>&x;</text>")}`,
  "100 000 nested groups": () => root("<g>".repeat(100_000) + "</g>".repeat(100_000)),
  "10 MB": () => root(`<path d="${"M0,0L9,9".repeat(1_250_000)}"/>`),
  "100 000 elements": () => root("<g/>".repeat(100_000)),
  "6 000 texts": () => root("<text>a</text>".repeat(6000)),
};

for (const [what, svg] of Object.entries(unreadable)) {
  test(`${what}: unreadable, told at once`, () => assert.deepEqual(timed(svg()), ["unreadable"]));
}

const heavyButRead: Record<string, () => string> = {
  "a path of a million steps": () => root(`<path d="M0,0${"l1,1".repeat(900_000)}"/>`),
  "45 000 shapes under 4 000 texts": () =>
    root('<rect width="300" height="200" fill="#ccc"/>'.repeat(45_000) + '<text y="9">mot</text>'.repeat(4000)),
  "a text of 3 MB": () => root(`<text y="20">${"mot ".repeat(750_000)}</text>`),
  "a style sheet of 100 000 rules": () => root(`<style>${".a g b{fill:red}".repeat(100_000)}</style><g class="a"/>`),
  "comments never closed": () => root(`<style>${"/*".repeat(1_000_000)}</style>`),
  "a use of itself": () => root('<g id="a"><use href="#a"/><use href="#a"/></g>'),
  "uses of uses": () =>
    root(
      Array.from({ length: 12 }, (_, i) => `<g id="u${i}">${`<use href="#u${i + 1}"/>`.repeat(10)}</g>`).join("") +
        '<g id="u12"><rect width="1" height="1"/></g>',
    ),
  "runs of spaces": () =>
    root(`<text y="20" xml:space="preserve" transform="${"rotate(".repeat(9999)}">${" ".repeat(2_000_000)}!</text>`),
};

for (const [what, svg] of Object.entries(heavyButRead)) {
  test(`${what}: read in bounded time`, () => {
    assert.ok(timed(svg()).includes("missing-title"));
  });
}

test("whatever the file says, the proof-reader answers", () => {
  const name = fc.constantFrom(
    "g",
    "text",
    "tspan",
    "rect",
    "path",
    "circle",
    "use",
    "svg",
    "clipPath",
    "style",
    "switch",
    "polygon",
    "image",
    "title",
    "desc",
  );
  const key = fc.constantFrom(
    "id",
    "class",
    "x",
    "y",
    "dx",
    "width",
    "height",
    "viewBox",
    "transform",
    "fill",
    "stroke",
    "style",
    "d",
    "points",
    "href",
    "font-size",
    "clip-path",
    "opacity",
    "r",
    "display",
    "lang",
    "aria-labelledby",
  );
  const value = fc.constantFrom(
    "",
    "a",
    "#a",
    "url(#a)",
    "NaN",
    "1e999",
    "-5",
    "50%",
    "2em",
    "12pt",
    "red",
    "rgb(1,2",
    "hsl(3 4% 5% / .5)",
    "var(--x)",
    "translate(",
    "matrix(1 2)",
    "rotate(90 1)",
    "scale(0)",
    "M0,0L5",
    "M1 1a5 5 0 01 9 9z",
    "0 0 0 0",
    "1 2 3",
    "fill:;x",
    "a b",
    "none",
    "fr",
    "__proto__",
    "constructor",
    "0 1 nan",
  );
  const attributes = fc
    .array(fc.tuple(key, value), { maxLength: 5 })
    .map((list) => [...new Map(list)].map(([k, v]) => ` ${k}="${v}"`).join(""));
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("mot", " ", "1 234", "#a{fill:red}", "a > .b,{", "@media{"),
      fc
        .tuple(name, attributes, fc.array(tie("node"), { maxLength: 4 }))
        .map(([n, a, inner]) => `<${n}${a}>${inner.join("")}</${n}>`),
    ),
  }));
  fc.assert(
    fc.property(attributes, fc.array(node, { maxLength: 6 }), (a, inner) => {
      const problems = proofSvg(`<svg${a}>${inner.join("")}</svg>`);
      for (const { message, at } of problems) {
        assert.doesNotMatch(message.fr + message.en, /undefined|NaN px/);
        if (at) assert.ok(Number.isFinite(at.x + at.y));
      }
    }),
    { numRuns: 400 },
  );
});
