import { fr } from "./french.ts";
import { show } from "./show.ts";
import type { Words } from "./words.ts";

/** Words for what one row says of another: keys, loops, citations, likenesses. */

export const unique: Words<{ column: string; value: string; line: number }> = {
  means: {
    fr: fr`Une valeur qui doit être unique se répète.`,
    en: "A value that must be unique is repeated.",
  },
  says: ({ column, value, line }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » est déjà à la ligne ${line}.`,
      en: `${column} "${show(value)}" is already on line ${line}.`,
    },
    expected: { fr: fr`une valeur qui ne sert qu'une fois`, en: "a value used only once" },
    fix: { fr: fr`Changez l'une des deux.`, en: "Change one of the two." },
  }),
};

export const primaryKey: Words<{ column: string; value: string; line: number }> = {
  means: {
    fr: fr`Deux lignes ont la même clé primaire.`,
    en: "Two rows have the same primary key.",
  },
  says: ({ column, value, line }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » nomme déjà la ligne ${line}.`,
      en: `${column} "${show(value)}" already names line ${line}.`,
    },
    expected: { fr: fr`une clé propre à cette ligne`, en: "a key of its own" },
    fix: {
      fr: fr`Donnez une autre clé à cette ligne, ou supprimez-la si c'est la même.`,
      en: "Give this row another key, or delete it if it is the same one.",
    },
  }),
};

export const foreignKey: Words<{ column: string; value: string; target: string; near: string | undefined }> = {
  means: {
    fr: fr`Une cellule nomme une ligne qui n'existe pas dans l'autre table.`,
    en: "A cell names a row that does not exist in the other table.",
  },
  says: ({ column, value, target, near }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » ne figure pas dans ${target}.`,
      en: `${column} "${show(value)}" is not in ${target}.`,
    },
    expected: { fr: fr`une clé de ${target}`, en: `a key of ${target}` },
    fix: near
      ? { fr: fr`Vouliez-vous dire « ${near} » ?`, en: `Did you mean "${near}"?` }
      : { fr: fr`Corrigez-la, ou ajoutez la ligne à ${target}.`, en: `Correct it, or add the row to ${target}.` },
  }),
};

export const listForeignKey: typeof foreignKey = {
  means: {
    fr: fr`Un élément d'une liste nomme une ligne qui n'existe pas dans l'autre table.`,
    en: "An item of a list names a row that does not exist in the other table.",
  },
  says: foreignKey.says,
};

export const symmetric: Words<{ column: string; own: string; other: string; line: number }> = {
  means: {
    fr: fr`Une ligne en nomme une autre, qui devrait la nommer aussi et ne le fait pas.`,
    en: "A row names another, which should name it back and does not.",
  },
  says: ({ column, own, other, line }) =>
    own === other
      ? {
          wrong: { fr: fr`${column} nomme sa propre ligne.`, en: `${column} names its own row.` },
          expected: { fr: fr`une autre ligne`, en: "another row" },
          fix: { fr: fr`Retirez « ${show(own)} ».`, en: `Take "${show(own)}" out.` },
        }
      : {
          wrong: {
            fr: fr`${column} nomme « ${show(other)} » (ligne ${line}), qui ne nomme pas « ${show(own)} » en retour.`,
            en: `${column} names "${show(other)}" (line ${line}), which does not name "${show(own)}" back.`,
          },
          expected: { fr: fr`deux lignes qui se nomment l'une l'autre`, en: "two rows that name each other" },
          fix: {
            fr: fr`Ajoutez « ${show(own)} » à la ligne ${line}, ou retirez « ${show(other)} » ici.`,
            en: `Add "${show(own)}" on line ${line}, or take "${show(other)}" out here.`,
          },
        },
};

export const loop: Words<{ column: string; chain: readonly string[] }> = {
  means: {
    fr: fr`Des lignes se contiennent l'une l'autre, en rond.`,
    en: "Rows contain one another, in a loop.",
  },
  says: ({ column, chain }) => ({
    wrong: {
      fr: fr`${column} tourne en rond : ${chain.map(show).join(" → ")}.`,
      en: `${column} goes round in a loop: ${chain.map(show).join(" → ")}.`,
    },
    expected: { fr: fr`une chaîne qui finit`, en: "a chain that ends" },
    fix: { fr: fr`Videz ${column} sur l'une de ces lignes.`, en: `Empty ${column} on one of these rows.` },
  }),
};

export const neverCited: Words<{ column: string; value: string }> = {
  means: {
    fr: fr`Une ligne qui devrait être citée par une autre table ne l'est par aucune.`,
    en: "A row that another table should cite is cited by none.",
  },
  says: ({ column, value }) => ({
    wrong: {
      fr: fr`aucune ligne ne cite ${column} « ${show(value)} ».`,
      en: `no row cites ${column} "${show(value)}".`,
    },
    expected: { fr: fr`au moins une ligne qui la cite`, en: "at least one row that cites it" },
    fix: { fr: fr`Citez-la, ou supprimez-la.`, en: "Cite it, or delete it." },
  }),
};

export const duplicate: Words<{ own: string; other: string; line: number; same: readonly string[]; date: string }> = {
  means: {
    fr: fr`Deux lignes pourraient être la même : mêmes valeurs dans les colonnes qui la situent, dates qui se recoupent.`,
    en: "Two rows may be the same one: same values in the columns that place it, overlapping dates.",
  },
  says: ({ own, other, line, same, date }) => ({
    wrong: {
      fr: fr`« ${show(own)} » pourrait être « ${show(other)} » (ligne ${line}) : même ${same.join(", ")}, ${date} qui se recoupe.`,
      en: `"${show(own)}" may be "${show(other)}" (line ${line}): same ${same.join(", ")}, overlapping ${date}.`,
    },
    expected: { fr: fr`des lignes distinctes`, en: "distinct rows" },
    fix: {
      fr: fr`Supprimez l'une, ou dites comment elles se rapportent l'une à l'autre.`,
      en: "Delete one, or say how they relate.",
    },
  }),
};
