import { fileFindings } from "../../locale/messages/proof-file.ts";
import { duplicateIds } from "./duplicate-ids.ts";
import type { ProofProblem } from "./rule.ts";

/**
 * Ids that two pictures share: inlined in one page, one would take the other's colours and names. Give it each
 * picture's ids, file by file; it keeps no picture.
 */
export function idRegister() {
  const owner = new Map<string, string>();
  return {
    /** Adds a picture, and gives the ids it shares with an earlier one: the first of each other file. */
    add(file: string, ids: readonly string[]): ProofProblem[] {
      const told = new Map<string, string>();
      for (const id of new Set(ids)) {
        const other = owner.get(id);
        if (other === undefined) owner.set(id, file);
        else if (!told.has(other)) told.set(other, id);
      }
      return [...told].map(([other, id]) => {
        const { wrong, fix } = fileFindings.duplicateId.says({ id, other });
        const message = { fr: `${wrong.fr} ${fix.fr}`, en: `${wrong.en} ${fix.en}` };
        return { code: duplicateIds.code, severity: duplicateIds.severity, wrong, fix, message };
      });
    },
  };
}
