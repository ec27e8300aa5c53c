import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { checkArticle } from "../../src/article/check-article.ts";
import { fillArticle } from "../../src/article/fill-article.ts";
import { type Format, formatOf, readArticle } from "../../src/article/read-article.ts";
import { BREAK, CELL, ITEM } from "../../src/article/reading.ts";
import { readRegister, registerOf } from "../../src/article/register.ts";
import type { FactEntry } from "../../src/publish/manifest.ts";
import { someFact as fact } from "../publish/some-facts.ts";

const register = registerOf([fact("attacks", 133)]);

/** What each number of an article is, as it stands in the file. */
function judged(source: string, format: Format, of = register, older = register) {
  const { findings } = checkArticle(readArticle(source, format, "fr"), of, older);
  return findings.map(({ line, column, written, verdict, write }) => {
    return `${line}:${column} ${written} ${verdict}${write === undefined ? "" : ` ${write}`}`;
  });
}

/** The words of an article, blocks parted by " / ", cells by " | ". */
function words(source: string, format: Format): string {
  return readArticle(source, format, "fr")
    .reading.text.replaceAll(CELL, " | ")
    .replaceAll(ITEM, "• ")
    .split(BREAK)
    .map((block) => block.replace(/\s+/gu, " ").trim())
    .filter((block) => block !== "")
    .join(" / ");
}

test("HTML: what readers see, block by block; not what they don't", () => {
  const html = `<!doctype html><title>Titre 1</title><style>p{margin:2px}</style><script>let a = 3</script>
<h2 id="s4">Quatre&nbsp;: <em>133</em>&#8239;attaques</h2><!-- 5 --><p>Un<br>deux<sup><a href="#n6">6</a></sup> <del>7</del></p>
<ul><li>8 ici</li><li>9 là</li></ul><img alt="10 barres" data-id="11"><a href="#x" aria-label="note 12">↩</a>`;
  assert.equal(
    words(html, "html"),
    "￼￼ / Quatre\u00a0: 133\u202fattaques / Un deux￼ ￼ / • 8 ici / • 9 là / ↩ / Titre 1 / 10 barres".replace(
      /\s/gu,
      " ",
    ),
  );
});

test("tables: a row is a block, its cells are parted, whatever stands in them", () => {
  const html =
    "<table><caption>Légende</caption><tr><th>Qui<th>Combien</tr><tr><td><p>Nord</p><p>bis</p><td>12</table>fin";
  assert.equal(words(html, "html"), "Légende / Qui | Combien / Nord bis | 12 / fin");
  assert.equal(
    words("| Qui | Combien |\n|:--|--:|\n| Nord | 12 |\n\nfin", "markdown"),
    "| Qui | Combien | / | Nord | 12 | / fin",
  );
});

test("Markdown: code, addresses, list numbers and marks of notes are no words", () => {
  const text =
    "# Un *133*\n\n1. item [lien](https://a.fr/2)[^3]\n2. `4` et \\*\n\n```\n5\n```\n\n> cité **6**\n\n[^3]: une note\n";
  assert.equal(
    words(text, "markdown")
      .replace(/[\u2060#]/gu, "")
      .replace(/￼+/gu, "￼")
      .replace(/ +/g, " ")
      .trim(),
    "Un 133 / • item [lien]￼ / • ￼ et * / cité 6 / ￼ une note",
  );
});

test("line and column are those of an editor, after entities, tags and line breaks", () => {
  const html = "<p>A&eacute;\r\n<b>13</b>3&nbsp;attaques rapport&eacute;es en France</p>";
  assert.deepEqual(judged(html, "html"), ["2:4 13</b>3 current"]);
  assert.deepEqual(judged("\ufeff133 attaques rapportées en France", "text"), ["1:1 133 current"]);
});

test("the kind of a file: by its name, else by how it begins", () => {
  assert.equal(formatOf("a.md", "<p>"), "markdown");
  assert.equal(formatOf("a.HTM", "x"), "html");
  assert.equal(formatOf("a.txt", "<p>"), "text");
  assert.equal(formatOf("export", "<!-- wp --><p>x"), "html");
  assert.equal(formatOf("export", "1 < 2"), "text");
});

test("its language: what it says, else its words", () => {
  assert.equal(readArticle('<html lang="en"><p>Le site', "html").lang, "en");
  assert.equal(readArticle("---\nlang: fr\n---\nThe site", "markdown").lang, "fr");
  assert.equal(readArticle("The site was closed by the court, and they were tried.", "text").lang, "en");
  assert.equal(readArticle("Le site a été fermé par la justice, et ils ont été jugés.", "text").lang, "fr");
});

test("marks are exact, and --write fills them and changes nothing else", () => {
  const text =
    'Déjà {{fact:attacks}}, soit {{fact:attacks.counted}} ; <data value="131" data-fact="attacks">131</data> ; {{fact:nope}}.';
  const article = readArticle(text, "markdown", "fr");
  assert.deepEqual(judged(text, "markdown"), [
    "1:6 {{fact:attacks}} to-fill 133",
    "1:29 {{fact:attacks.counted}} to-fill 133\u00a0attaques rapportées",
    "1:94 131 stale 133",
    "1:107 {{fact:nope}} broken",
  ]);
  const { text: filled } = fillArticle(article, register);
  const data = (ref: string, words: string) => `<data value="133" data-fact="${ref}">${words}</data>`;
  assert.equal(
    filled,
    `Déjà ${data("attacks", "133")}, soit ${data("attacks.counted", "133\u00a0attaques rapportées")} ; ${data("attacks", "133")} ; {{fact:nope}}.`,
  );
  const again = readArticle(filled, "markdown", "fr");
  assert.equal(fillArticle(again, register).text, filled);
  assert.deepEqual(
    checkArticle(again, register).findings.map(({ verdict }) => verdict),
    ["current", "current", "current", "broken"],
  );
  const next = registerOf([fact("attacks", 140)]);
  assert.match(
    fillArticle(again, next).text,
    /value="140" data-fact="attacks">140<.*value="140" data-fact="attacks.counted">140\u00a0/,
  );
  assert.equal(fillArticle(readArticle("{{fact:attacks}}", "text"), register).text, "133");
});

test("facts of several numbers: any of them may be quoted", () => {
  const french = (text: string, counted: string) => ({
    text: { fr: text, en: text },
    counted: { fr: counted, en: counted },
  });
  const others = JSON.parse(readFileSync(new URL("./pairs/register.json", import.meta.url), "utf8")) as FactEntry[];
  const of = (ratio: number, low: number, count: number, rank: number) =>
    registerOf([
      ...others.filter(({ id }) => !/^ratio|english|^attacks/.test(id)),
      fact("ratio", ratio, {
        kind: "ratio",
        decimals: 2,
        parts: { low, high: 1.59 },
        unit: { fr: "fois", en: "times" },
        definition: { fr: "Rapport des affaires après et avant la fermeture.", en: "Ratio of cases." },
        ...french("0,67", "0,67 (de 0,27 à 1,59)"),
      }),
      fact("english", count / 171, {
        kind: "share",
        parts: { count, total: 171 },
        unit: { fr: "publications", en: "reports" },
        definition: { fr: "Part des publications en anglais.", en: "Share of reports in English." },
        ...french("71 %", `${count} sur 171`),
      }),
      fact("rank", rank, {
        kind: "rank",
        definition: { fr: "Rang de la France parmi les pays qui ferment des plateformes.", en: "Rank of France." },
        ...french(`${rank}e`, `${rank}e`),
      }),
      fact("least", 131, { kind: "at_least", ...french("au moins 131", "au moins 131 attaques rapportées") }),
    ]);
  const [now, older] = [of(2 / 3, 0.27, 122, 3), of(0.71, 0.31, 119, 4)];
  const text = `Le rapport des affaires avant et après la fermeture est de 0,67 (de 0,27 à 1,59), les deux tiers environ.
Il était de 0,71, l’intervalle partant de 0,31. Des publications, 122 sur 171 sont en anglais, soit 71 % ; elles étaient
119 en anglais. La France est au 3e rang des pays qui ferment des plateformes ; au 4e rang jadis. On compte au moins
131 attaques rapportées en France.`;
  assert.deepEqual(judged(text, "text", now, older), [
    "1:60 0,67 current",
    "1:69 0,27 current",
    "1:76 1,59 current",
    "1:87 deux tiers rounded",
    "2:13 0,71 stale 0,67",
    "2:43 0,31 stale 0,27",
    "2:67 122 current",
    "2:75 171 current",
    "2:101 71 % current",
    "3:1 119 stale 122",
    "3:34 3e current",
    "3:84 4e stale 3e",
    "4:1 131 current",
  ]);
});

test("a register from anywhere is read without trust", () => {
  for (const json of ["", "{}", "null", "[1]", '[{"__proto__":{"id":"x"}}]', "[".repeat(200_000)])
    assert.equal(readRegister(json), undefined);
  assert.equal(readRegister(JSON.stringify([{ ...fact("a", 1), kind: "constructor" }])), undefined);
  assert.equal(readRegister(JSON.stringify([{ ...fact("a", 1), value: "1" }])), undefined);
  const odd = readRegister(JSON.stringify([fact("__proto__", 7), fact("constructor", 8)]));
  assert.equal(odd?.get("__proto__")?.value, 7);
  assert.equal(odd?.get("toString"), undefined);
});

test("any source at all is read, and every number found stands where it is said to", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      "<p>",
      "</p>",
      "<td>",
      "<sup>",
      "&nbsp;",
      "&#8239;",
      "133",
      " attaques ",
      "|",
      "\n",
      "```",
      "[^1]",
      "<!--",
    ),
    fc.constantFrom(
      '<data data-fact="attacks">',
      "</data>",
      "{{fact:attacks}}",
      "---\n",
      "> ",
      "* ",
      "1. ",
      "<a href='#'>",
    ),
  );
  const formats = fc.constantFrom<Format>("html", "markdown", "text");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), formats, (pieces, format) => {
      const source = pieces.join("");
      const article = readArticle(source, format, "fr");
      for (const { from, to, written } of checkArticle(article, register, register).findings) {
        assert.ok(0 <= from && from <= to && to <= source.length);
        assert.equal(source.slice(from, from + written.length), written);
      }
      const { text } = fillArticle(article, register);
      assert.equal(fillArticle(readArticle(text, format, "fr"), register).text, text);
    }),
    { numRuns: 800 },
  );
});
