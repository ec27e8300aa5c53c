import type { Text } from "../../locale/lang.ts";
import type { TextBox } from "../svg/boxes.ts";
import type { SvgNode } from "../svg/node.ts";
import type { Theme } from "../theme.ts";

/** A written picture, read back and measured: what every rule looks at. */
export interface Picture {
  readonly root: SvgNode;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextBox[];
  readonly theme: Theme;
}

/** One rule of proof-reading: looks at a picture, says each thing that is wrong. */
export interface Rule {
  readonly code: string;
  readonly severity: "error" | "warning";
  check(picture: Picture): Text[];
}

/** What the proof-reader found in a file. */
export interface ProofProblem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: Text;
}
