import { proofMessages } from "../../locale/messages/proof.ts";
import { type SvgNode, walk } from "../svg/node.ts";
import type { ProofProblem, Rule } from "./rule.ts";

function idsOf(root: SvgNode): string[] {
  return [...walk(root)].flatMap((node) => (node.attributes.id === undefined ? [] : [node.attributes.id]));
}

/** An id used twice in one picture. */
export const duplicateIds: Rule = {
  code: "duplicate-id",
  severity: "error",
  check({ root }) {
    const ids = idsOf(root);
    const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
    return [...twice].map((id) => proofMessages.duplicateId({ id, other: "" }));
  },
};

/** Ids used by two pictures that one page may hold together: file name to the problems found in it. */
export function duplicateIdsAcross(pictures: ReadonlyMap<string, SvgNode>): Map<string, ProofProblem[]> {
  const owner = new Map<string, string>();
  const found = new Map<string, ProofProblem[]>();
  for (const [file, root] of pictures) {
    for (const id of new Set(idsOf(root))) {
      const other = owner.get(id);
      if (other === undefined) owner.set(id, file);
      else {
        const message = proofMessages.duplicateId({ id, other });
        found.set(file, [...(found.get(file) ?? []), { code: "duplicate-id", severity: "error", message }]);
      }
    }
  }
  return found;
}
