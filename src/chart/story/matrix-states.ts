import type { Text } from "../../locale/lang.ts";
import { stateWords, unknownState } from "../../locale/states.ts";
import type { Canvas } from "../canvas.ts";
import { mixColors } from "../mix.ts";

/** Shapes that tell states apart without colour, as SVG paths within a circle of radius 1, as Vega-Lite takes them; the cross
 * is a line, the others are filled. */
export const shapes = {
  full: "M0,-1A1,1,0,1,1,0,1A1,1,0,1,1,0,-1Z",
  half: "M0,-1A1,1,0,1,1,0,1A1,1,0,1,1,0,-1ZM0,-0.72A0.72,0.72,0,0,0,0,0.72Z",
  cross: "M-0.8,-0.8L0.8,0.8M-0.8,0.8L0.8,-0.8",
} as const;

/** How a state looks in its cell. */
export interface MatrixState {
  /** The word in the cell; short. */
  readonly word: Text;
  /** The word in a sentence, where it is another. */
  readonly said?: Text;
  readonly shape?: keyof typeof shapes;
  /** Colour of the cell; none is paper, outlined: what is not known. */
  readonly fill?: string;
}

/** The grey of what was not there, and of the outline of what is not known: apart from paper for any eye. */
export function quiet(t: Canvas): string {
  return mixColors([t.color.paper, t.color.other], 0.46);
}

/** The states of a dossier's yes-no columns: full disc, half disc, cross, and a question mark in an empty cell. */
export function yesNoStates(t: Canvas): Readonly<Record<string, MatrixState>> {
  return {
    yes: { word: stateWords.yes, shape: "full", fill: t.color.second },
    partial: { word: stateWords.partial, shape: "half", fill: mixColors([t.color.paper, t.color.second], 0.48) },
    no: { word: stateWords.no, shape: "cross", fill: quiet(t) },
    unknown: { word: stateWords.unknown, said: unknownState },
  };
}
