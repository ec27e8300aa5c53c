/** The part of the `edtf` package used here; it ships no types. */
declare module "edtf" {
  interface EdtfValues {
    /** Year, month (0-11), day: as many as are known. */
    values: number[];
    uncertain?: boolean;
  }
  // biome-ignore lint/suspicious/noShadowRestrictedNames: its name in the package.
  export class Date {
    constructor(from: EdtfValues);
    /** First and last millisecond, UTC. */
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
  }
  export function parse(text: string, constraints?: { level?: number; types?: string[] }): { type: string };
  export default function edtf(text: string, constraints?: { level?: number }): Date;
}
