import assert from "node:assert/strict";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import * as Plot from "@observablehq/plot";
import { type FigureSpec, renderFigure } from "../../../src/chart/figure.ts";
import { renderHashedPng } from "../../../src/chart/png.ts";
import { sha256 } from "../../../src/publish/hash.ts";
import type { Manifest } from "../../../src/publish/manifest.ts";
import { figureMetadata } from "../../../src/publish/metadata.ts";
import { pictureHash } from "../../../src/publish/picture-hash.ts";
import { stampPng } from "../../../src/publish/png-text.ts";
import { checkSignature, privateKey, publicKey, signManifest } from "../../../src/publish/signature.ts";
import { readClaims } from "../../../src/publish/verify/claims.ts";
import { registerOf } from "../../../src/publish/verify/register.ts";
import { verifyFile } from "../../../src/publish/verify/verify-file.ts";
import { verifyFolder } from "../../../src/publish/verify/verify-folder.ts";

const dir = mkdtempSync(join(tmpdir(), "recoupe-verify-"));
after(() => rmSync(dir, { recursive: true, force: true }));

const title = { fr: "Coco en tête", en: "Coco leads" };
const alt = { fr: "Barres : Coco, 4 attaques rapportées en tout.", en: "Bars: Coco, 4 attacks reported in all." };
const spec: FigureSpec = {
  title,
  subtitle: title,
  alt,
  plot: (t) => ({ marks: [Plot.barX([4], { fill: t.color.accent })] }),
};
const figure = {
  slug: "a",
  title,
  subtitle: title,
  alt,
  engine: "plot" as const,
  rows: 1,
  dataHash: "d1",
  refs: ["I001", "I002"],
  sources: ["s"],
};
const provenance = {
  notebook: "nb",
  figure,
  asOf: "2026-11",
  fingerprints: new Map([
    ["I001", "aa"],
    ["I002", "bb"],
  ]),
};
const { svg } = await renderFigure(
  "nb/a",
  spec,
  { lang: "fr", size: "wide", mode: "light" },
  {
    source: "Sources",
    metadata: (root) => figureMetadata(provenance, "fr", pictureHash(root)),
  },
);
const { png: bare, hash } = await renderHashedPng(svg, 680);
const png = stampPng(bare, figureMetadata(provenance, "fr", hash));

const manifest = (change: object = {}, rows = { I001: "aa", I002: "bb" } as Record<string, string>): Manifest => ({
  notebooks: [
    {
      slug: "nb",
      title,
      standfirst: title,
      asOf: "2026-11",
      figures: [{ ...figure, files: [], ...change }],
      facts: [],
      rows,
      files: {},
    },
  ],
});
const now = registerOf(manifest());
let n = 0;
async function judged(content: string | Uint8Array, register: typeof now | undefined = now) {
  // the name says nothing: it may have been changed
  const path = join(dir, `image-${n++}.bin`);
  writeFileSync(path, content);
  return verifyFile(path, register);
}
const short = async (content: string | Uint8Array, register?: typeof now) => {
  const found = await judged(content, register);
  return "broken" in found ? "broken" : `${found.status}: ${found.reasons.map(({ kind }) => kind).join(" ")}`;
};

test("a picture as it was published is current, whatever its name, SVG or PNG", async () => {
  assert.equal(await short(svg), "current: same");
  assert.equal(await short(png), "current: same");
});

test("one digit of a path, one pixel: altered", async () => {
  assert.equal(await short(svg.replace(/ height="(\d)/, ' height="9$1')), "altered: edited");
  const { png: retouched } = await renderHashedPng(svg.replace("#b5271d", "#b5271e"), 680);
  assert.equal(await short(stampPng(retouched, figureMetadata(provenance, "fr", hash))), "altered: edited");
});

test("rows that came, changed and went are named", async () => {
  const later = registerOf(manifest({ dataHash: "d2", refs: ["I002", "I003"] }, { I002: "b2", I003: "cc" }));
  const found = await judged(svg, later);
  assert.ok("status" in found);
  assert.equal(found.status, "stale");
  assert.deepEqual(found.reasons, [
    { kind: "rows", rows: { added: ["I003"], changed: ["I002"], withdrawn: ["I001"] } },
  ]);
});

test("the same rows counted otherwise, a title that fell, a figure that is gone", async () => {
  assert.equal(await short(svg, registerOf(manifest({ dataHash: "d2" }))), "stale: notebook");
  assert.equal(await short(svg, registerOf(manifest({ holds: false }))), "stale: title");
  assert.equal(await short(svg, registerOf({ notebooks: [] })), "stale: withdrawn");
});

test("what a sanitiser stripped, and what is not ours, is unknown", async () => {
  assert.equal(await short(svg.replace(/<metadata>[\s\S]*<\/metadata>/, "")), "unknown: no-claims");
  assert.equal(await short('<svg xmlns="http://www.w3.org/2000/svg"/>'), "unknown: no-claims");
  assert.equal(await short(bare), "unknown: no-claims");
});

test("hostile files are refused, in bounded time", async () => {
  const bomb = `<!DOCTYPE svg [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]><svg>&b;</svg>`;
  const nested = `${"<g>".repeat(100_000)}${"</g>".repeat(100_000)}`;
  for (const content of [bomb, `<svg>${nested}</svg>`, png.subarray(0, png.length / 2), Buffer.alloc(0), "not XML"])
    assert.equal(await short(content), "broken");
  const huge = Buffer.from(png);
  huge.writeUInt32BE(2 ** 31 - 1, 16);
  assert.equal(await short(huge), "broken");
  for (const json of ['{"__proto__":{"identifier":["x"]}}', "[".repeat(100_000), "null", '{"identifier":7}', '"a"'])
    assert.equal(readClaims(json), undefined);
  assert.equal(({} as { identifier?: unknown }).identifier, undefined);
});

test("a folder: each file by its sum, one that was rewritten by its picture, one missing, one too many", async () => {
  const folder = join(dir, "published");
  const { mkdirSync } = await import("node:fs");
  mkdirSync(join(folder, "nb"), { recursive: true });
  writeFileSync(join(folder, "nb", "a.fr.svg"), svg);
  writeFileSync(join(folder, "nb", "a.en.svg"), `<?xml version="1.0"?>\n${svg}`);
  writeFileSync(join(folder, "nb", "a.csv"), "edited");
  writeFileSync(join(folder, "nb", "extra.csv"), "x");
  const one = manifest();
  const [entry] = one.notebooks;
  if (entry) entry.files = { "a.fr.svg": sha256(svg), "a.en.svg": sha256(svg), "a.csv": "0", "gone.svg": "0" };
  const found = await verifyFolder(folder, one, now);
  assert.deepEqual(
    found.map(({ path, verdict }) => [path, "status" in verdict && verdict.status]),
    [
      ["nb/a.fr.svg", "current"],
      ["nb/a.en.svg", "current"],
      ["nb/a.csv", "altered"],
      ["nb/gone.svg", "altered"],
      ["nb/extra.csv", "unknown"],
    ],
  );
});

test("a signed manifest is told from a forged one", async () => {
  const key = generateKeyPairSync("ed25519");
  const pem = (name: string, key: KeyObject, type: "pkcs8" | "spki") => {
    const path = join(dir, name);
    writeFileSync(path, key.export({ format: "pem", type }));
    return path;
  };
  const own = await privateKey(pem("own.pem", key.privateKey, "pkcs8"));
  const open = await publicKey(pem("open.pem", key.publicKey, "spki"));
  const other = await publicKey(pem("other.pem", generateKeyPairSync("ed25519").publicKey, "spki"));
  assert.ok(own && open && other);
  writeFileSync(join(dir, "manifest.json"), '{"notebooks":[]}');
  assert.equal(await checkSignature(dir, open), "none");
  await signManifest(dir, own);
  assert.equal(await checkSignature(dir, open), "good");
  assert.equal(await checkSignature(dir, other), "bad");
  writeFileSync(join(dir, "manifest.json"), '{"notebooks":[ ]}');
  assert.equal(await checkSignature(dir, open), "bad");
  // no key at all, and a key of another kind
  assert.equal(await privateKey(join(dir, "manifest.json")), null);
  const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
  assert.equal(await publicKey(pem("rsa.pem", rsa.publicKey, "spki")), null);
});
