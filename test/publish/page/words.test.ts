import assert from "node:assert/strict";
import { test } from "node:test";
import { languageName, publisherWords, viaWords } from "../../../src/locale/publications.ts";
import { ranges } from "../../../src/publish/page/fact-list.ts";
import { typesetSource } from "../../../src/publish/page/typeset-source.ts";

test("typography is set around marks, citations, addresses and code, never in them", () => {
  const kept = "\uE000date:2015-03-14?\uE001 [@a-b; @c!] <https://x.org/?a=b;c> `l'a ?`";
  assert.equal(
    typesetSource(`l'été ? ${kept} [l'un !](https://x.org/l'un?a;b) : fin`, "fr"),
    `l’été\u202f? ${kept} [l’un\u202f!](https://x.org/l'un?a;b)\u00a0: fin`,
  );
  assert.equal(typesetSource(`it's ${kept}`, "en"), `it’s ${kept}`);
  assert.equal(typesetSource("[un] [@a] [deux](b) `c`", "fr"), "[un] [@a] [deux](b) `c`");
});

test("numbers and references that follow each other are said as one run", () => {
  assert.equal(ranges([12, 4, 6, 5, 1, 2]), "1, 2, 4-6, 12");
  assert.equal(ranges(["I009", "I010", "I011", "C067"]), "C067, I009-I011");
  assert.equal(ranges(["I001", "C002", "I003"]), "C002, I001, I003");
});

test("through what a report was read is said in the page's language", () => {
  assert.equal(viaWords("copy on europesays.com", "fr"), "copie sur europesays.com");
  assert.equal(viaWords("AFP, machine translation", "fr"), "AFP, traduction automatique");
  assert.equal(viaWords("Yahoo", "fr"), "via Yahoo");
  assert.equal(viaWords("reprint", "en"), "reprint");
  assert.equal(viaWords("Yahoo", "en"), "via Yahoo");
});

test("a language the house has no word for keeps its code", () => {
  assert.equal(languageName("it", "fr"), "italien");
  assert.equal(languageName("xx", "fr"), "xx");
});

test("a publisher that the dossier can only describe is described in the page's language", () => {
  assert.equal(publisherWords("Personal blog", "fr"), "Blog personnel");
  assert.equal(publisherWords("Personal blog", "en"), "Personal blog");
  assert.equal(publisherWords("têtu", "fr"), "têtu");
});
