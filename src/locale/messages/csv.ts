import { fr } from "./french.ts";
import { show } from "./show.ts";
import type { Words } from "./words.ts";

/** Words for files that are not the CSV they should be. */

export const fileMissing: Words<{ path: string }> = {
  means: {
    fr: fr`Le fichier d'une table n'est pas là.`,
    en: "The file of a table is not there.",
  },
  says: ({ path }) => ({
    wrong: { fr: fr`le fichier « ${show(path)} » n'existe pas.`, en: `there is no file "${show(path)}".` },
    expected: { fr: fr`un fichier CSV à cet endroit`, en: "a CSV file at that path" },
    fix: {
      fr: fr`Corrigez « path », ou retirez cette table du descripteur.`,
      en: 'Correct "path", or take this table out of the descriptor.',
    },
  }),
};

export const notUtf8: Words<{ byte: number; reads: string; lines: number; utf16: boolean }> = {
  means: {
    fr: fr`Le fichier n'est pas en UTF-8 ; la colonne indiquée est comptée en octets.`,
    en: "The file is not UTF-8; the column given is counted in bytes.",
  },
  says: ({ byte, reads, lines, utf16 }) => {
    const hex = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    const [alsoFr, alsoEn] =
      lines > 1 ? [fr` ${lines} lignes sont touchées.`, ` ${lines} lines have such bytes.`] : ["", ""];
    return {
      wrong: utf16
        ? { fr: fr`ce fichier est en UTF-16, non en UTF-8.`, en: "this file is UTF-16, not UTF-8." }
        : {
            fr: fr`l'octet ${hex} n'est pas de l'UTF-8 (« ${show(reads)} » en windows-1252 ?).${alsoFr}`,
            en: `byte ${hex} is not UTF-8 ("${show(reads)}" in windows-1252?).${alsoEn}`,
          },
      expected: { fr: fr`un texte en UTF-8`, en: "text in UTF-8" },
      fix: {
        fr: fr`Enregistrez-le en UTF-8 (« CSV UTF-8 » dans un tableur).`,
        en: 'Save it as UTF-8 ("CSV UTF-8" in a spreadsheet).',
      },
    };
  },
};

export const emptyFile: Words<{ header: string }> = {
  means: { fr: fr`Le fichier est vide, sans même d'en-tête.`, en: "The file is empty, without even a header." },
  says: ({ header }) => ({
    wrong: { fr: fr`ce fichier est vide.`, en: "this file is empty." },
    expected: { fr: fr`une ligne d'en-tête : ${header}`, en: `a header line: ${header}` },
    fix: { fr: fr`Écrivez au moins la ligne d'en-tête : ${header}`, en: `Write at least the header line: ${header}` },
  }),
};

export const wrongDelimiter: Words<{ found: string }> = {
  means: {
    fr: fr`Les colonnes sont séparées par des points-virgules ou des tabulations, non par des virgules.`,
    en: "Columns are parted by semicolons or tabs, not by commas.",
  },
  says: ({ found }) => {
    const tab = found === "\t";
    return {
      wrong: {
        fr: fr`les colonnes sont séparées par des ${tab ? "tabulations" : "points-virgules"}, non par des virgules.`,
        en: `columns are parted by ${tab ? "tabs" : "semicolons"} here, not by commas.`,
      },
      expected: { fr: fr`des virgules entre les colonnes`, en: "commas between columns" },
      fix: {
        fr: fr`Enregistrez le fichier avec la virgule pour séparateur.`,
        en: "Save the file again with the comma as separator.",
      },
    };
  },
};

export const headerBlank: Words<{ position: number }> = {
  means: { fr: fr`Une colonne n'a pas de nom.`, en: "A column has no name." },
  says: ({ position }) => ({
    wrong: { fr: fr`la colonne ${position} n'a pas de nom.`, en: `column ${position} has no name.` },
    expected: { fr: fr`le nom d'une colonne du descripteur`, en: "the name of a column of the descriptor" },
    fix: { fr: fr`Nommez-la, ou supprimez-la.`, en: "Name it, or delete it." },
  }),
};

export const headerDuplicate: Words<{ name: string; first: number; second: number }> = {
  means: { fr: fr`Deux colonnes portent le même nom.`, en: "Two columns have the same name." },
  says: ({ name, first, second }) => ({
    wrong: {
      fr: fr`« ${show(name)} » nomme deux colonnes, la ${first} et la ${second}.`,
      en: `"${show(name)}" names two columns, ${first} and ${second}.`,
    },
    expected: { fr: fr`un nom par colonne`, en: "one name for each column" },
    fix: { fr: fr`Renommez l'une, ou supprimez-la.`, en: "Rename one of them, or delete it." },
  }),
};

export const headerUnknown: Words<{ name: string; near: string | undefined }> = {
  means: {
    fr: fr`Une colonne du fichier n'est pas décrite dans le descripteur.`,
    en: "A column of the file is not described in the descriptor.",
  },
  says: ({ name, near }) => ({
    wrong: {
      fr: fr`la colonne « ${show(name)} » n'est pas dans le descripteur.`,
      en: `column "${show(name)}" is not in the descriptor.`,
    },
    expected: { fr: fr`une colonne du descripteur`, en: "a column of the descriptor" },
    fix: near
      ? { fr: fr`Vouliez-vous dire « ${near} » ?`, en: `Did you mean "${near}"?` }
      : {
          fr: fr`Décrivez-la dans datapackage.json, ou supprimez-la.`,
          en: "Describe it in datapackage.json, or delete it.",
        },
  }),
};

export const headerMissing: Words<{ name: string }> = {
  means: {
    fr: fr`Une colonne décrite dans le descripteur manque dans le fichier.`,
    en: "A column described in the descriptor is missing from the file.",
  },
  says: ({ name }) => ({
    wrong: { fr: fr`la colonne « ${name} » manque.`, en: `column "${name}" is missing.` },
    expected: { fr: fr`une colonne ${name}`, en: `a column ${name}` },
    fix: {
      fr: fr`Ajoutez-la, vide s'il le faut, ou retirez-la du descripteur.`,
      en: "Add it, empty if need be, or take it out of the descriptor.",
    },
  }),
};

export const fieldCount: Words<{ cells: number; headers: number }> = {
  means: {
    fr: fr`Une ligne a plus ou moins de cellules que l'en-tête.`,
    en: "A row has more or fewer cells than the header.",
  },
  says: ({ cells, headers }) => ({
    wrong: {
      fr: fr`cette ligne a ${cells} ${cells > 1 ? "cellules" : "cellule"} ; l'en-tête en a ${headers}.`,
      en: `this row has ${cells} ${cells === 1 ? "cell" : "cells"}; the header has ${headers}.`,
    },
    expected: { fr: fr`${headers} cellules`, en: `${headers} cells` },
    fix:
      cells > headers
        ? {
            fr: fr`Mettez entre guillemets droits (") une cellule qui contient une virgule.`,
            en: 'Put quotes (") around a cell that holds a comma.',
          }
        : {
            fr: fr`Ajoutez les virgules des cellules vides.`,
            en: "Add the commas of the empty cells.",
          },
  }),
};

export const openQuote: Words<Record<string, never>> = {
  means: {
    fr: fr`Un guillemet ouvre une cellule et ne se referme pas comme il faut.`,
    en: "A quote opens a cell and does not close as it should.",
  },
  says: () => ({
    wrong: { fr: fr`le guillemet (") ouvert ici n'est pas refermé.`, en: 'the quote (") opened here is not closed.' },
    expected: { fr: fr`un guillemet fermant à la fin de la cellule`, en: "a closing quote at the end of the cell" },
    fix: {
      fr: fr`Fermez-le à la fin de la cellule ; doublez ("") tout guillemet qui est dans le texte.`,
      en: 'Close it at the end of the cell; double ("") any quote that is part of the text.',
    },
  }),
};

export const textAfterQuote: Words<Record<string, never>> = {
  means: {
    fr: fr`Du texte suit le guillemet qui ferme une cellule.`,
    en: "Text follows the quote that closes a cell.",
  },
  says: () => ({
    wrong: {
      fr: fr`du texte suit le guillemet (") qui ferme cette cellule.`,
      en: 'text follows the quote (") that closes this cell.',
    },
    expected: { fr: fr`une virgule ou la fin de la ligne`, en: "a comma or the end of the line" },
    fix: {
      fr: fr`Doublez ("") tout guillemet qui est dans le texte.`,
      en: 'Double ("") any quote that is part of the text.',
    },
  }),
};

export const strayQuote: Words<Record<string, never>> = {
  means: {
    fr: fr`Un guillemet se trouve dans une cellule qui ne commence pas par un guillemet.`,
    en: "A quote stands in a cell that does not begin with one.",
  },
  says: () => ({
    wrong: {
      fr: fr`un guillemet (") se trouve dans cette cellule, qui n'est pas entre guillemets.`,
      en: 'a quote (") stands in this cell, which is not quoted.',
    },
    expected: { fr: fr`une cellule entre guillemets, ou sans guillemet`, en: "a quoted cell, or no quote in it" },
    fix: {
      fr: fr`Supprimez-le, ou mettez la cellule entre guillemets et doublez-le ("").`,
      en: 'Delete it, or put quotes around the cell and double it ("").',
    },
  }),
};

export const blankRow: Words<Record<string, never>> = {
  means: { fr: fr`Une ligne est vide.`, en: "A row is empty." },
  says: () => ({
    wrong: { fr: fr`cette ligne est vide.`, en: "this row is empty." },
    expected: { fr: fr`une ligne remplie`, en: "a row with something in it" },
    fix: { fr: fr`Supprimez-la.`, en: "Delete it." },
  }),
};
