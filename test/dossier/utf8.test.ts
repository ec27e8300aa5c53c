import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeUtf8 } from "../../src/dossier/utf8.ts";

test("a byte order mark is not part of the text, and only the first is one", () => {
  assert.deepEqual(decodeUtf8(Buffer.from("\ufeffa\n\ufeffb")), { text: "a\n\ufeffb" });
});

test("the first wrong byte is found, its column counted in bytes without the mark", () => {
  const before = fc
    .array(fc.constantFrom("a", "é", "€", "😀", "\n", "\r\n", ","), { maxLength: 12 })
    .map((p) => p.join(""));
  // Each is wrong wherever it stands: bytes that never occur, a lone continuation, a character cut short.
  const wrong = fc.constantFrom([0xff], [0xc0], [0x80], [0xe9, 0x6d], [0xe2, 0x82, 0x61], [0xf0, 0x9f, 0x0a]);
  fc.assert(
    fc.property(before, wrong, fc.string({ unit: "grapheme", maxLength: 4 }), fc.boolean(), (head, bad, tail, bom) => {
      const mark = bom ? [0xef, 0xbb, 0xbf] : [];
      const bytes = Uint8Array.from([...mark, ...Buffer.from(head), ...bad, ...Buffer.from(tail)]);
      const { fault } = decodeUtf8(bytes);
      const lines = head.split(/\r\n|\n|\r/);
      assert.equal(fault?.line, lines.length);
      assert.equal(fault?.byteColumn, Buffer.byteLength(lines.at(-1) ?? "") + 1);
      assert.equal(fault?.byte, bad[0]);
    }),
    { numRuns: 500 },
  );
});

test("the lines that are sound keep their text, the others are read as windows-1252", () => {
  const bytes = Buffer.concat([Buffer.from("été\n"), Buffer.from("Nîmes\n", "latin1"), Buffer.from("là\n")]);
  const { text, fault } = decodeUtf8(bytes);
  assert.equal(text, "été\nNîmes\nlà\n");
  assert.deepEqual(fault, { line: 2, byteColumn: 2, byte: 0xee, lines: 1, reads: "Nîmes", utf16: false });
});

test("UTF-16 is recognised by its mark", () => {
  assert.equal(decodeUtf8(Buffer.from("\ufeffa,b", "utf16le")).fault?.utf16, true);
});
