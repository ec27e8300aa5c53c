import type { Variant } from "../../src/chart/figure.ts";

/** The two of the eight variants kept as snapshots: between them both languages, sizes and modes. */
export const SNAPSHOTS: readonly (Variant & { readonly suffix: string })[] = [
  { lang: "fr", size: "wide", mode: "light", suffix: "" },
  { lang: "en", size: "narrow", mode: "dark", suffix: ".mobile.dark" },
];

export const source = { fr: "Sources : données inventées.", en: "Sources: invented data." };

export const figureId = (name: string): string => `gallery/${name}`;
