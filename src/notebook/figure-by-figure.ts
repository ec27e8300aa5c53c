import { tellStep } from "./progress.ts";

/**
 * How many figures are drawn at a time: while the pictures of one are packed on other threads, the next is drawn. More
 * would only wait in memory, and all be done at the end.
 */
const AT_A_TIME = 2;

/**
 * Draws the figures of a notebook in their order, and tells how far it is.
 *
 * @param slugs their names, in the order of the page
 * @param draw draws the figure of that place
 * @returns what each gave, in the same order; throws what the first that fails throws
 */
export async function figureByFigure<T>(
  notebook: string,
  slugs: readonly string[],
  draw: (at: number) => Promise<T>,
): Promise<T[]> {
  tellStep({ kind: "figures", notebook, count: slugs.length });
  const drawn: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < slugs.length; at = next++) {
      drawn[at] = await draw(at);
      tellStep({ kind: "figure", notebook, figure: slugs[at] ?? "" });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  return drawn;
}
