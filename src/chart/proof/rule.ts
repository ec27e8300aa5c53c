import type { Lang, Text } from "../../locale/lang.ts";
import type { ProofSaying } from "../../locale/messages/proof-saying.ts";
import type { SvgNode } from "../svg/node.ts";
import type { Theme } from "../theme.ts";
import type { ExampleParts } from "./example.ts";
import type { Scene } from "./scene.ts";

export type Severity = "error" | "warning";

/** A written picture, read back and measured: what every rule looks at. */
export interface Picture {
  readonly root: SvgNode;
  /** What the file says it is written in; undefined when it does not say, or says another language. */
  readonly lang: Lang | undefined;
  readonly bytes: number;
  readonly scene: Scene;
  readonly theme: Theme;
}

/** One thing a rule found. */
export interface Finding extends ProofSaying {
  /** Where, in px of the picture as it is shown. */
  readonly at?: { readonly x: number; readonly y: number };
  /** When not the rule's own. */
  readonly severity?: Severity;
}

/** One rule of proof-reading: looks at a picture, says each thing that is wrong. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** What it looks for, in a sentence. */
  readonly means: Text;
  /** What makes a sound picture break this rule and no other; for the list of rules, and its test. */
  readonly example: ExampleParts;
  check(picture: Picture): Iterable<Finding>;
}

/** What the proof-reader found in a file. */
export interface ProofProblem {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly wrong: Text;
  /** What to do. */
  readonly fix: Text;
  /** Both, as printed. */
  readonly message: Text;
  /** Where, in px of the picture as it is shown. */
  readonly at?: { readonly x: number; readonly y: number };
}
