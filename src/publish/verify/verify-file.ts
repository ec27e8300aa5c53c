import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { Unreadable } from "../../chart/proof/read-picture.ts";
import type { Text } from "../../locale/lang.ts";
import { notReadable, tooLarge } from "../../locale/messages/verify.ts";
import { readPngEvidence, readSvgEvidence } from "./read-evidence.ts";
import type { Register } from "./register.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Largest picture that is opened, in bytes. */
const LARGEST = 30_000_000;

/** A file that cannot be judged at all, and why. */
export interface Broken {
  readonly broken: Text;
}

/** Whether a file is one that can carry what it says of itself. */
export function isPicture(path: string): boolean {
  return [".svg", ".png"].includes(extname(path).toLowerCase());
}

/** What can be said of a picture, whatever its name. Files that are not there throw as readFile does. */
export async function verifyFile(path: string, register: Register | undefined): Promise<Verdict | Broken> {
  const { size } = await stat(path);
  if (size > LARGEST) return { broken: tooLarge(size, LARGEST) };
  const bytes = await readFile(path);
  try {
    // a PNG begins with its name whatever that of the file; what is neither is read as XML, and says so
    const png = bytes.subarray(1, 4).toString("latin1") === "PNG";
    const evidence = png ? readPngEvidence(bytes) : readSvgEvidence(bytes.toString("utf8"));
    return verdict(evidence.claims, evidence.picture, register);
  } catch (error) {
    if (error instanceof Unreadable) return { broken: error.wrong };
    if (error instanceof RangeError) return { broken: notReadable(error.message) };
    throw error;
  }
}
