/** What a writer says around a number: the exact count, or how far from it the number may be. */
export type Hedge = "about" | "near" | "nearly" | "more" | "less" | "least" | "most";

/** A number or a share, as the text gives it. */
export interface Amount {
  readonly kind: "number" | "share";
  /** A share is between 0 and 1. */
  readonly value: number;
  /** Size of the last place written: 1 for `133`, 0.001 for `4,5 %`, 100 000 for `1,2 million`. */
  readonly step: number;
  /** `ratio`: one in three, a third; `collective`: une vingtaine, a dozen; `many`: des dizaines, up to `most`. */
  readonly manner: "plain" | "ratio" | "collective" | "many";
  readonly most?: number;
}

/** A date, no more precise than the text: EDTF level 1, `XXXX-06-25` where no year is written. */
export interface Moment {
  readonly kind: "date";
  readonly value: string;
}

/** A place in an order: `3e`, `third`. */
export interface Rank {
  readonly kind: "ordinal";
  readonly value: number;
}

export type NumberReading = Amount | Moment | Rank;

/** A number found in a text. */
export interface Found {
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What it can mean, the likeliest first: `2024` is a year or a count, `23,051` a count or a decimal number. */
  readonly readings: readonly NumberReading[];
  readonly hedge?: Hedge;
  /** `un`, `une`, `one`: mostly articles and pronouns; a number only where a fact says so. */
  readonly weak?: true;
}

/** A number, with where it stands among the tokens of its block. */
export interface Placed extends Found {
  readonly first: number;
  readonly next: number;
}
