import { fileFindings } from "../../locale/messages/proof-file.ts";
import { type SvgNode, walk } from "../svg/node.ts";
import type { Rule } from "./rule.ts";

/** The ids of a picture, each as often as it stands there. */
export function idsOf(root: SvgNode): string[] {
  return [...walk(root)].flatMap((node) => (node.attributes.id === undefined ? [] : [node.attributes.id]));
}

/** Within one picture; {@link file://./proof-folder.ts} looks across the pictures of a folder. */
export const duplicateIds: Rule = {
  code: "duplicate-id",
  severity: "error",
  means: fileFindings.duplicateId.means,
  example: { body: '<g id="x-marks"/><g id="x-marks"/>' },
  *check({ root }) {
    const seen = new Set<string>();
    const told = new Set<string>();
    for (const id of idsOf(root)) {
      if (seen.has(id) && !told.has(id)) yield fileFindings.duplicateId.says({ id, other: "" });
      if (seen.has(id)) told.add(id);
      seen.add(id);
    }
  },
};
