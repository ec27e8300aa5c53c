/**
 * References as a person would list them: `I001, I004-I009, C012`. Runs of three or more of one letter are joined.
 *
 * @param refs public references, sorted: a letter and a number
 */
export function runs(refs: readonly string[]): string {
  const parts: string[][] = [];
  for (const ref of refs) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && follows(last, ref)) parts.at(-1)?.push(ref);
    else parts.push([ref]);
  }
  return parts.flatMap((run) => (run.length > 2 ? [`${run[0]}-${run.at(-1)}`] : run)).join(", ");
}

function follows(before: string, ref: string): boolean {
  return before.charAt(0) === ref.charAt(0) && Number(before.slice(1)) + 1 === Number(ref.slice(1));
}
