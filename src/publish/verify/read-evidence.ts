import { decode } from "fast-png";
import { readPicture } from "../../chart/proof/read-picture.ts";
import { type SvgNode, textOf } from "../../chart/svg/node.ts";
import { sha256 } from "../hash.ts";
import { pictureHash } from "../picture-hash.ts";
import { KEYWORD } from "../png-text.ts";
import { type Claims, readClaims } from "./claims.ts";

/** What a file says of itself, and what it is. */
export interface Evidence {
  readonly claims: Claims | undefined;
  readonly picture: string;
}

/** Most pixels of a PNG that is read: ten times those of a figure. */
const MOST_PIXELS = 40_000_000;

/**
 * Reads an SVG, ours or one that another program wrote back.
 *
 * @throws Unreadable XML that is not well formed, another format, too large, too deep, or with expanding entities
 */
export function readSvgEvidence(text: string): Evidence {
  const root = readPicture(text);
  const metadata = find(root, "metadata");
  return { claims: metadata && readClaims(textOf(metadata)), picture: pictureHash(root) };
}

/**
 * Reads a PNG. Its pixels count, not its bytes: one that was only compressed again is the same picture.
 *
 * @throws RangeError what is no PNG, or one that is cut short or too large
 */
export function readPngEvidence(bytes: Uint8Array): Evidence {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const png = header.length > 33 && header.subarray(0, 8).equals(SIGNATURE);
  if (!png) throw new RangeError("not a PNG");
  if (header.readUInt32BE(16) * header.readUInt32BE(20) > MOST_PIXELS) throw new RangeError("too large");
  try {
    const { data, text } = decode(bytes, { checkCrc: true });
    const said = text?.[KEYWORD];
    return {
      claims: said === undefined ? undefined : readClaims(said),
      picture: sha256(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
    };
  } catch (error) {
    throw new RangeError((error as Error).message, { cause: error });
  }
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function find(node: SvgNode, name: string): SvgNode | undefined {
  for (const child of node.children)
    if (typeof child !== "string" && child.name.replace(/^[^:]*:/, "") === name) return child;
  return undefined;
}
