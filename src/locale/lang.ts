/** The languages every text for readers exists in; French first. */
export type Lang = "fr" | "en";

/** A text in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** Order of publication: French first. */
export const LANGS: readonly Lang[] = ["fr", "en"];
