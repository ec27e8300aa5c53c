import { fr } from "./french.ts";
import { codePoint, few, show } from "./show.ts";
import type { Words } from "./words.ts";

/** Words for cells that are not what their column says. `column` and `value` are as in the file. */

/** What a column holds, when it is not free text. */
export type Wanted = "integer" | "number" | "boolean" | "day" | "month" | "year";

export const type: Words<{
  column: string;
  value: string;
  wanted: Wanted;
  choices: readonly string[];
  suggestion: string | undefined;
}> = {
  means: {
    fr: fr`Une cellule n'est pas du type de sa colonne.`,
    en: "A cell is not of the type of its column.",
  },
  says: ({ column, value, wanted, choices, suggestion }) => {
    const kind = {
      integer: { fr: fr`un nombre entier`, en: "a whole number" },
      number: { fr: fr`un nombre`, en: "a number" },
      boolean: { fr: choices.join(" ou "), en: choices.join(" or ") },
      day: { fr: fr`un jour, comme 2024-06-25`, en: "a day such as 2024-06-25" },
      month: { fr: fr`un mois, comme 2024-06`, en: "a month such as 2024-06" },
      year: { fr: fr`une année, comme 2024`, en: "a year such as 2024" },
    }[wanted];
    return {
      wrong: {
        fr: fr`${column} « ${show(value)} » n'est pas ${kind.fr}.`,
        en: `${column} "${show(value)}" is not ${kind.en}.`,
      },
      expected: kind,
      fix:
        suggestion !== undefined
          ? { fr: fr`Écrivez ${suggestion}.`, en: `Write ${suggestion}.` }
          : wanted === "integer" || wanted === "number"
            ? {
                fr: fr`Des chiffres seuls, ou rien si on ne sait pas.`,
                en: "Digits only, or nothing if it is not known.",
              }
            : { fr: fr`Laissez vide si on ne sait pas.`, en: "Leave it empty if it is not known." },
    };
  },
};

export const required: Words<{ column: string }> = {
  means: { fr: fr`Une cellule obligatoire est vide.`, en: "A cell that must be filled is empty." },
  says: ({ column }) => ({
    wrong: { fr: fr`${column} est vide.`, en: `${column} is empty.` },
    expected: { fr: fr`une valeur`, en: "a value" },
    fix: { fr: fr`Cette colonne est obligatoire : remplissez-la.`, en: "This column is required: fill it." },
  }),
};

export const category: Words<{ column: string; value: string; near: string | undefined; values: readonly string[] }> = {
  means: {
    fr: fr`Une valeur, ou un élément d'une liste, n'est pas l'une des catégories de sa colonne.`,
    en: "A value, or an item of a list, is not one of its column's categories.",
  },
  says: ({ column, value, near, values }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » n'est pas une catégorie de cette colonne.`,
      en: `${column} "${show(value)}" is not one of its categories.`,
    },
    expected: { fr: few(values), en: few(values) },
    fix: near
      ? { fr: fr`Vouliez-vous dire « ${near} » ?`, en: `Did you mean "${near}"?` }
      : { fr: fr`Choisissez parmi : ${few(values)}.`, en: `Choose from: ${few(values)}.` },
  }),
};

export const pattern: Words<{ column: string; value: string; pattern: string }> = {
  means: {
    fr: fr`Une valeur n'a pas la forme que sa colonne demande.`,
    en: "A value does not have the form its column asks for.",
  },
  says: ({ column, value, pattern }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » n'a pas la forme attendue.`,
      en: `${column} "${show(value)}" does not have the form expected.`,
    },
    expected: { fr: pattern, en: pattern },
    fix: { fr: fr`Elle doit correspondre à ${pattern}`, en: `It must match ${pattern}` },
  }),
};

export const range: Words<{
  column: string;
  value: string;
  dated: boolean;
  minimum?: number | string;
  maximum?: number | string;
}> = {
  means: {
    fr: fr`Un nombre ou une date est hors des bornes de sa colonne.`,
    en: "A number or a date is outside its column's bounds.",
  },
  says: ({ column, value, dated, minimum, maximum }) => ({
    wrong:
      minimum !== undefined
        ? {
            fr: fr`${column} ${show(value)} est ${dated ? "avant" : "en dessous de"} ${minimum}.`,
            en: `${column} ${show(value)} is ${dated ? "before" : "below"} ${minimum}.`,
          }
        : {
            fr: fr`${column} ${show(value)} est ${dated ? fr`après` : "au-dessus de"} ${maximum ?? ""}.`,
            en: `${column} ${show(value)} is ${dated ? "after" : "above"} ${maximum}.`,
          },
    expected:
      minimum !== undefined
        ? { fr: fr`au moins ${minimum}`, en: `at least ${minimum}` }
        : { fr: fr`au plus ${maximum ?? ""}`, en: `at most ${maximum}` },
    fix: {
      fr: fr`Corrigez-le, ou laissez vide si on ne sait pas.`,
      en: "Correct it, or leave it empty if it is not known.",
    },
  }),
};

export const length: Words<{ column: string; length: number; minLength?: number; maxLength?: number }> = {
  means: { fr: fr`Un texte est trop court ou trop long.`, en: "A text is too short or too long." },
  says: ({ column, length, minLength, maxLength }) => {
    const size = {
      fr: `${length} caractère${length > 1 ? "s" : ""}`,
      en: `${length} character${length === 1 ? "" : "s"}`,
    };
    return {
      wrong:
        minLength !== undefined
          ? {
              fr: fr`${column} : trop court, ${size.fr}.`,
              en: `${column} is too short: ${size.en}.`,
            }
          : { fr: fr`${column} : trop long, ${size.fr}.`, en: `${column} is too long: ${size.en}.` },
      expected:
        minLength !== undefined
          ? { fr: fr`au moins ${minLength} caractères`, en: `at least ${minLength} characters` }
          : { fr: fr`au plus ${maxLength ?? 0} caractères`, en: `at most ${maxLength} characters` },
      fix:
        minLength !== undefined
          ? { fr: fr`Il en faut au moins ${minLength}.`, en: `It takes at least ${minLength}.` }
          : { fr: fr`Il en faut au plus ${maxLength ?? 0}.`, en: `It takes at most ${maxLength}.` },
    };
  },
};

export const listBlank: Words<{ column: string; delimiter: string }> = {
  means: { fr: fr`Un élément d'une liste est vide.`, en: "An item of a list is empty." },
  says: ({ column, delimiter }) => ({
    wrong: { fr: fr`${column} a un élément vide.`, en: `${column} has an empty item.` },
    expected: {
      fr: fr`des éléments séparés par un seul « ${delimiter} »`,
      en: `items parted by a single "${delimiter}"`,
    },
    fix: { fr: fr`Supprimez le « ${delimiter} » de trop.`, en: `Delete the extra "${delimiter}".` },
  }),
};

export const listDuplicate: Words<{ column: string; item: string }> = {
  means: { fr: fr`Une liste nomme deux fois la même chose.`, en: "A list names the same thing twice." },
  says: ({ column, item }) => ({
    wrong: { fr: fr`${column} nomme deux fois « ${show(item)} ».`, en: `${column} names "${show(item)}" twice.` },
    expected: { fr: fr`chaque élément une seule fois`, en: "each item once" },
    fix: { fr: fr`Gardez-en un seul.`, en: "Keep one of them." },
  }),
};

export const departement: Words<{ column: string; value: string; near: string | undefined; postcode: boolean }> = {
  means: {
    fr: fr`Un code de département n'est pas un code de l'Insee.`,
    en: "A département code is not one of INSEE's.",
  },
  says: ({ column, value, near, postcode }) => ({
    wrong: postcode
      ? {
          fr: fr`${column} « ${show(value)} » est un code postal ou de commune, non de département.`,
          en: `${column} "${show(value)}" is a postcode or a commune, not a département.`,
        }
      : {
          fr: fr`${column} « ${show(value)} » n'est pas un code de département de l'Insee.`,
          en: `${column} "${show(value)}" is not an INSEE département code.`,
        },
    expected: { fr: fr`un code de l'Insee : 01, 2A, 93, 974…`, en: "an INSEE code: 01, 2A, 93, 974…" },
    fix: near
      ? { fr: fr`Vouliez-vous dire « ${near} » ?`, en: `Did you mean "${near}"?` }
      : {
          fr: fr`Les codes vont de 01 à 95 (2A et 2B pour la Corse), puis de 971 à 989 outre-mer.`,
          en: "Codes run from 01 to 95 (2A and 2B for Corsica), then 971 to 989 overseas.",
        },
  }),
};

export const whiteSpace: Words<{ column: string; value: string; where: "before" | "after" | "both" }> = {
  means: {
    fr: fr`Une cellule, ou un élément d'une liste, commence ou finit par une espace.`,
    en: "A cell, or an item of a list, begins or ends with white space.",
  },
  says: ({ column, value, where }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » ${{ before: fr`commence`, after: fr`finit`, both: fr`commence et finit` }[where]} par une espace.`,
      en: `${column} "${show(value)}" ${{ before: "begins", after: "ends", both: "begins and ends" }[where]} with white space.`,
    },
    expected: { fr: fr`« ${show(value.trim())} »`, en: `"${show(value.trim())}"` },
    fix: { fr: fr`Supprimez-la.`, en: "Delete it." },
  }),
};

export const invisible: Words<{ column: string; value: string; character: string; free: boolean }> = {
  means: {
    fr: fr`Une cellule contient un caractère invisible : espace sans chasse, marque de sens d'écriture, caractère de contrôle ; ou, dans un code, une espace insécable.`,
    en: "A cell holds an invisible character: zero-width space, direction mark, control character; or, in a code, a no-break space.",
  },
  says: ({ column, value, character, free }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » contient un caractère invisible, ${codePoint(character).slice(1, -1)}.`,
      en: `${column} "${show(value)}" holds an invisible character, ${codePoint(character).slice(1, -1)}.`,
    },
    expected: { fr: fr`un texte sans caractère invisible`, en: "text without invisible characters" },
    fix: free
      ? { fr: fr`Supprimez-le.`, en: "Delete it." }
      : {
          fr: fr`Supprimez-le, ou remplacez-le par une espace ordinaire.`,
          en: "Delete it, or write an ordinary space.",
        },
  }),
};

export const decomposed: Words<{ column: string; value: string }> = {
  means: {
    fr: fr`Un accent est écrit à part de sa lettre (deux caractères au lieu d'un) : le texte paraît juste et ne se compare à rien.`,
    en: "An accent is written apart from its letter (two characters instead of one): the text looks right and compares to nothing.",
  },
  says: ({ column, value }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » a des accents écrits à part de leur lettre.`,
      en: `${column} "${show(value)}" has accents written apart from their letters.`,
    },
    expected: { fr: show(value.normalize("NFC")), en: show(value.normalize("NFC")) },
    fix: { fr: fr`Retapez ce texte (forme NFC d'Unicode).`, en: "Type it again (Unicode form NFC)." },
  }),
};
