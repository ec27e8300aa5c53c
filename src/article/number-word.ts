/** A word that numbers are made of, without accents. */
export interface NumberWord {
  readonly value: number;
  /** `unit` up to 19, then `ten`, `hundred`, `thousand`; `million` and what is beyond. */
  readonly role: "unit" | "ten" | "hundred" | "thousand" | "million";
  /** It ends its number, and makes it a rank: troisième, third. */
  readonly ordinal?: true;
}

/** A word for about so many: vingtaine, dozen. */
export interface CollectiveWord {
  readonly value: number;
  /** In the plural without a number: des dizaines, dozens. */
  readonly plural: boolean;
}

export type Words<T> = ReadonlyMap<string, T>;

/** The words of a list, each worth one more than the one before. */
export function counted(first: number, words: string): [string, number][] {
  return words.split(" ").map((word, i) => [word, first + i]);
}
