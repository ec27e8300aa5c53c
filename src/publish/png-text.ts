import { crc32 } from "node:zlib";

/** Keyword of the text that a published PNG carries (PNG specification, 11.3.3.2, tEXt). */
export const KEYWORD = "recoupe";

/** Length, type and checksum around a chunk's data. */
const AROUND = 12;
/** The signature and the header chunk, which come first. */
const HEADER = 8 + AROUND + 13;

/**
 * A PNG with a text in it, after its header. The text is JSON: what is not ASCII in it is written as JSON escapes, as a
 * tEXt chunk is Latin-1.
 */
export function stampPng(png: Uint8Array, json: string): Uint8Array {
  const ascii = json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const typed = Buffer.from(`tEXt${KEYWORD}\0${ascii}`, "latin1");
  const chunk = Buffer.alloc(typed.length + 8);
  chunk.writeUInt32BE(typed.length - 4, 0);
  typed.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typed), typed.length + 4);
  return Buffer.concat([png.subarray(0, HEADER), chunk, png.subarray(HEADER)]);
}
