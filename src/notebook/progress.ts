/** How far a notebook is: what it will draw, then each figure as it is done. */
export type Step =
  | { readonly kind: "figures"; readonly notebook: string; readonly count: number }
  | { readonly kind: "figure"; readonly notebook: string; readonly figure: string };

let listener: ((step: Step) => void) | undefined;

/** Listens to the notebooks that run in this process; `recoupe build` does. A notebook run alone tells nobody. */
export function onStep(listen: (step: Step) => void): void {
  listener = listen;
}

/** Tells how far a notebook is, to whoever listens. */
export function tellStep(step: Step): void {
  listener?.(step);
}
