import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { JSDOM } from "jsdom";
import { renderGallery } from "../../../src/publish/page/gallery.ts";
import { renderPage } from "../../../src/publish/page/page.ts";
import { addresses, htmlProblems, typedDigits } from "./judge.ts";
import { sampleEntry, samplePage } from "./sample.ts";

const fr = await renderPage(samplePage(), "fr");
const en = await renderPage(samplePage(), "en");
const gallery = await renderGallery({ notebooks: [sampleEntry] }, "fr");
const { document } = new JSDOM(fr).window;
/** Without the fonts, which would drown what a failed test prints. */
const written = fr.replace(/<style>.*<\/style>/s, "");
const textOf = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";

describe("a page", () => {
  test("is valid HTML, in both languages, and so is the gallery, empty or not", async () => {
    for (const text of [fr, en, gallery, await renderGallery({ notebooks: [] }, "en")])
      assert.deepEqual(await htmlProblems(text), []);
  });

  test("is the same bytes twice", async () => {
    assert.equal(await renderPage(samplePage(), "fr"), fr);
    assert.equal(await renderGallery({ notebooks: [sampleEntry] }, "fr"), gallery);
  });

  test("has every block, in the order of the script, each part under its heading", () => {
    const seen = [...document.querySelectorAll("article h1, article h2, article h3, article .chart, article .table")];
    assert.deepEqual(
      seen.map((element) => element.id || element.textContent),
      ["Un essai", "partie-quand", "par-mois", "Ce que ces chiffres ne disent pas", "partie-ou", "lieux", "Méthode"],
    );
  });

  test("holds no digit in its texts but in facts, dates and names", () => {
    assert.deepEqual(typedDigits(fr), []);
    assert.deepEqual(typedDigits(en), []);
    const typed = fr.replace("Rapporté n’est pas survenu.", "Rapporté 3 fois.");
    assert.deepEqual(typedDigits(typed), ["Rapporté 3 fois."]);
  });

  test("no mark is left, and nothing written twice has one id", () => {
    assert.doesNotMatch(written, /[\uE000\uE001]|\u{F0000}/u);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  test("every link into the page arrives somewhere", () => {
    const inside = addresses(fr).filter((address) => address.startsWith("#"));
    assert.ok(inside.length > 10);
    for (const address of inside) assert.ok(document.getElementById(address.slice(1)), address);
    for (const button of document.querySelectorAll("[popovertarget]"))
      assert.ok(document.getElementById(button.getAttribute("popovertarget") ?? ""), button.outerHTML);
  });
});

describe("facts and dates in a text", () => {
  test("a fact opens its note, its number alone: the noun stays in the sentence", () => {
    assert.match(
      written,
      /<span class="together"><button type="button" class="fact" popovertarget="note-total"><data value="131" data-fact="total">131<\/data><\/button>\u00a0attaques<\/span> rapportées/,
    );
    assert.match(
      textOf("#note-total"),
      /^131 attaques rapportées Attaques rapportées en France\. D’après 4 lignes de données et 2 sources : actu\.fr/,
    );
  });

  test("what touches a number stays on its line", () => {
    assert.match(
      written,
      /<span class="together">\(<button[^>]*><data value="0.125" data-fact="[^"]+">12,5\u202f%<\/data><\/button>\)<\/span>/,
    );
  });

  test("a date is a time where HTML has a form for it, and its EDTF text elsewhere", () => {
    const times = [...document.querySelectorAll(".prose time")].map((time) => time.getAttribute("datetime"));
    assert.deepEqual(times, ["2024-06-25", "2015", "2026"]);
    assert.match(written, /<data value="2024-05\/2024-06">de mai à juin 2024<\/data>/);
    assert.match(written, /<data value="2015-03-14\?">14\u00a0mars 2015\u00a0\(\?\)<\/data>/);
  });

  test("a heading or a title has the number without its note", () => {
    assert.equal(document.querySelector("h1 button, h2 button, figcaption button"), null);
    assert.match(written, /<h2 id="partie-ou">Où, <data value="131" data-fact="total">131<\/data><\/h2>/);
  });

  test("names with a digit are set apart, and typography is that of the language", () => {
    assert.match(written, /<strong><span class="name">France 24<\/span><\/strong>/);
    assert.match(written, /\u00a0à<\/span> l’écart/);
    assert.match(written, /du total\u202f; voir/);
    assert.match(written, /2026<\/time><\/span>\u00a0: <a href="..\/autre\/index.html">ailleurs<\/a>/);
    assert.match(en.replace(/<style>.*<\/style>/s, ""), /it; see/);
  });
});

describe("sources", () => {
  const items = [...document.querySelectorAll("#sources li")];

  test("are numbered as the text cites them, then by publisher, accents aside; none that the page does not rest on", () => {
    assert.deepEqual(
      items.map(({ id }) => id),
      ["source-presse-2", "source-presse-1", "source-hostile", "source-table-1", "source-figure-1"],
    );
    assert.deepEqual(
      [...document.querySelectorAll(".cite")].map(({ textContent }) => textContent),
      ["[1, 2]", "[1]"],
    );
  });

  test("say date, language and kind in the page's language, and keep a title's own", () => {
    const [actu, , hostile, , zeitung] = items.map((item) => item.textContent?.trim());
    assert.equal(actu, "actu.fr, Titre de presse-2, 2023, en anglais");
    assert.equal(zeitung, "Zeitung, Titre de figure-1, 12\u00a0mai 2024, en allemand");
    assert.match(hostile ?? "", /adresse non publiée$/);
    assert.equal(items[4]?.querySelector("cite")?.getAttribute("lang"), "de");
  });

  test("one that the dossier does not have stops the page", async () => {
    const blocks = [{ kind: "text", body: { fr: "Vu [@inconnue].", en: "Seen [@inconnue]." } }] as const;
    await assert.rejects(renderPage(samplePage({ blocks }), "fr"), { name: "PublishError" });
  });
});

describe("what comes from data", () => {
  test("is text, wherever it stands", () => {
    for (const text of [fr, gallery]) {
      assert.equal(
        new JSDOM(text).window.document.querySelectorAll("script:not([type='application/ld+json'])").length,
        0,
      );
      assert.doesNotMatch(text, /<script>|<!--/);
    }
    assert.equal(document.querySelector("td, tbody th")?.tagName, "TH");
    assert.match(textOf("#lieux"), /<script>alert\(\)<\/script>"'&\]\]><!--/);
  });

  test("is the machine's data unchanged", () => {
    for (const text of [fr, gallery]) {
      const json = new JSDOM(text).window.document.querySelector("script")?.textContent ?? "";
      assert.equal(JSON.parse(json)["@context"], "https://schema.org");
    }
  });

  test("links to no address but http's", () => {
    assert.equal(
      addresses(fr).some((address) => /javascript/i.test(address)),
      false,
    );
    assert.match(textOf("#source-hostile"), /^<script>/);
  });

  test("a text cannot bring HTML, an image or a script's address either", async () => {
    const hostile = "<b>x</b> ![i](https://x.example/i.png) [a](javascript:alert(1)) <https://ok.example>";
    const page = await renderPage(samplePage({ blocks: [{ kind: "text", body: { fr: hostile, en: hostile } }] }), "fr");
    const prose = new JSDOM(page).window.document.querySelector(".prose");
    assert.equal(prose?.querySelectorAll("b, img").length, 0);
    assert.deepEqual(
      [...(prose?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href")),
      ["https://x.example/i.png", "https://ok.example"],
    );
  });
});

describe("addresses", () => {
  const based = renderPage(samplePage({ base: "https://news.example/donnees" }), "en");

  test("are those of the published folder once it is known", async () => {
    const text = await based;
    const { document } = new JSDOM(text).window;
    assert.equal(
      document.querySelector("link[rel=canonical]")?.getAttribute("href"),
      "https://news.example/donnees/essai/index.en.html",
    );
    assert.match(
      text,
      /property="og:image" content="https:\/\/news\.example\/donnees\/essai\/par-mois\.en\.social\.png"/,
    );
    assert.match(
      document.querySelector("textarea")?.textContent ?? "",
      /srcset="https:\/\/news\.example\/donnees\/essai\/par-mois\.en\.mobile\.svg"/,
    );
  });

  test("without it, snippets name the files, and say what to do with them", () => {
    assert.match(written, /Déposez d’abord sur votre serveur les fichiers/);
    assert.equal(document.querySelector("link[rel=canonical]"), null);
    const frame = JSDOM.fragment(document.querySelector("#par-mois-frame")?.textContent ?? "").querySelector("iframe");
    assert.equal(frame?.getAttribute("src"), "par-mois.fr.html");
  });

  test("each language names the other", () => {
    assert.match(written, /<a href="index.en.html" hreflang="en" lang="en" rel="alternate">English<\/a>/);
    assert.match(en, /<a href="index.html" hreflang="fr" lang="fr" rel="alternate">Français<\/a>/);
  });
});

test("the files there are can be downloaded, and no other", () => {
  const offered = [...document.querySelectorAll("#par-mois [download]")].map((link) => link.getAttribute("href"));
  assert.deepEqual(offered, ["par-mois.fr.svg", "par-mois.fr.png", "par-mois.csv", "par-mois.vl.json"]);
  assert.match(textOf(".downloads"), /CSV les lignes dessinées \(1 ko\)/);
});
