import { fr } from "./french.ts";
import { few, show } from "./show.ts";
import type { Words } from "./words.ts";

/** Words for what is wrong in datapackage.json itself. */

export const descriptorMissing: Words<Record<string, never>> = {
  means: { fr: fr`Le dossier n'a pas de datapackage.json.`, en: "The dossier has no datapackage.json." },
  says: () => ({
    wrong: { fr: fr`ce fichier n'existe pas.`, en: "there is no such file." },
    expected: { fr: fr`un descripteur Data Package`, en: "a Data Package descriptor" },
    fix: {
      fr: fr`Un dossier est un répertoire qui contient datapackage.json et les fichiers CSV qu'il décrit.`,
      en: "A dossier is a folder that holds datapackage.json and the CSV files it describes.",
    },
  }),
};

/** Between quotes, unless it brings its own. */
function named(found: string): { fr: string; en: string } {
  const shown = show(found);
  return found.startsWith('"') ? { fr: shown, en: shown } : { fr: fr`« ${shown} »`, en: `"${shown}"` };
}

export const descriptorSyntax: Words<{ found: string; wanted: string }> = {
  means: { fr: fr`datapackage.json n'est pas du JSON.`, en: "datapackage.json is not JSON." },
  says: ({ found, wanted }) => ({
    wrong: {
      fr: found
        ? fr`ce n'est pas du JSON : ${named(found).fr} n'a pas sa place ici.`
        : fr`ce n'est pas du JSON : le fichier s'arrête trop tôt.`,
      en: found ? `this is not JSON: ${named(found).en} is out of place.` : "this is not JSON: the file ends too soon.",
    },
    expected: { fr: wanted, en: wanted },
    fix: {
      fr: fr`Cherchez ici ou juste avant une virgule, un guillemet ou une accolade de trop ou en moins.`,
      en: "Look here or just before for a comma, quote or brace too many or too few.",
    },
  }),
};

/** What a property should have been. */
export type Shape = "text" | "list" | "object" | "date" | "pattern" | "name" | "path" | "number" | "choice";

const SHAPES: Readonly<Record<Shape, { fr: string; en: string }>> = {
  text: { fr: "un texte", en: "a text" },
  list: { fr: "une liste [ ]", en: "a list [ ]" },
  object: { fr: "un objet { }", en: "an object { }" },
  date: { fr: "une date EDTF, comme 2026-11", en: "an EDTF date such as 2026-11" },
  pattern: { fr: fr`une expression régulière`, en: "a regular expression" },
  name: { fr: fr`un nom qui ne sert qu'une fois`, en: "a name used only once" },
  path: { fr: fr`un chemin dans le dossier, sans « .. »`, en: 'a path inside the dossier, without ".."' },
  number: { fr: "un nombre", en: "a number" },
  choice: { fr: fr`l'une des valeurs prévues`, en: "one of the values it can have" },
};

export const descriptorShape: Words<{ property: string; value: string; shape: Shape; choices?: readonly string[] }> = {
  means: {
    fr: fr`Une propriété de datapackage.json manque ou n'est pas ce qu'elle doit être.`,
    en: "A property of datapackage.json is missing or is not what it should be.",
  },
  says: ({ property, value, shape, choices }) => {
    const { fr: wantedFr, en: wantedEn } = choices ? { fr: few(choices), en: few(choices) } : SHAPES[shape];
    return {
      wrong: value
        ? { fr: fr`« ${property} » ne peut pas être ${show(value)}.`, en: `"${property}" cannot be ${show(value)}.` }
        : { fr: fr`« ${property} » manque.`, en: `"${property}" is missing.` },
      expected: { fr: wantedFr, en: wantedEn },
      fix: choices
        ? { fr: fr`Choisissez parmi : ${wantedFr}.`, en: `Choose from: ${wantedEn}.` }
        : { fr: fr`Il faut ${wantedFr}.`, en: `It should be ${wantedEn}.` },
    };
  },
};

export const unknownType: Words<{ field: string; type: string; near: string | undefined; types: readonly string[] }> = {
  means: {
    fr: fr`Le type d'une colonne n'existe pas dans Table Schema, ou n'est pas lu ici.`,
    en: "The type of a column is not one of Table Schema, or is not read here.",
  },
  says: ({ field, type, near, types }) => ({
    wrong: {
      fr: fr`${field} : le type « ${show(type)} » n'est pas lu ici.`,
      en: `${field}: type "${show(type)}" is not read here.`,
    },
    expected: { fr: few(types), en: few(types) },
    fix: near
      ? { fr: fr`Vouliez-vous dire « ${near} » ?`, en: `Did you mean "${near}"?` }
      : { fr: fr`Choisissez parmi : ${few(types)}.`, en: `Choose from: ${few(types)}.` },
  }),
};

export const unknownTable: Words<{ name: string; near: string | undefined; tables: readonly string[] }> = {
  means: {
    fr: fr`Une clé désigne une table qui n'est pas dans le descripteur.`,
    en: "A key points at a table that the descriptor does not have.",
  },
  says: ({ name, near, tables }) => ({
    wrong: {
      fr: fr`la clé désigne la table « ${show(name)} », qui n'existe pas.`,
      en: `the key points at table "${show(name)}", which does not exist.`,
    },
    expected: { fr: few(tables), en: few(tables) },
    fix: near
      ? { fr: fr`Vouliez-vous dire « ${near} » ?`, en: `Did you mean "${near}"?` }
      : { fr: fr`Les tables sont : ${few(tables)}.`, en: `The tables are: ${few(tables)}.` },
  }),
};

export const unknownColumn: Words<{ table: string; name: string; property: string; near: string | undefined }> = {
  means: {
    fr: fr`Une clé ou une règle nomme une colonne que sa table n'a pas.`,
    en: "A key or a rule names a column that its table does not have.",
  },
  says: ({ table, name, property, near }) => ({
    wrong: {
      fr: fr`${property} nomme une colonne « ${show(name)} », et la table ${table} n'en a pas.`,
      en: `${property} names column "${show(name)}", which ${table} does not have.`,
    },
    expected: { fr: fr`une colonne de ${table}`, en: `a column of ${table}` },
    fix: near
      ? { fr: fr`Vouliez-vous dire « ${near} » ?`, en: `Did you mean "${near}"?` }
      : { fr: fr`Corrigez le nom, ou décrivez la colonne.`, en: "Correct the name, or describe the column." },
  }),
};

export const unsuitableColumn: Words<{ name: string; property: string; needs: "list" | "date" | "single" | "key" }> = {
  means: {
    fr: fr`Une clé ou une règle porte sur une colonne qui ne s'y prête pas.`,
    en: "A key or a rule is about a column of the wrong kind.",
  },
  says: ({ name, property, needs }) => {
    const wanted = {
      list: { fr: fr`une liste`, en: "a list" },
      date: { fr: fr`une date`, en: "a date" },
      single: { fr: fr`une valeur seule`, en: "a single value" },
      key: { fr: fr`une clé vers une autre table`, en: "a key to another table" },
    }[needs];
    return {
      wrong: {
        fr: fr`${property} porte sur « ${name} », qui n'est pas ${wanted.fr}.`,
        en: `${property} is about "${name}", which is not ${wanted.en}.`,
      },
      expected: wanted,
      fix: { fr: fr`Corrigez le nom, ou le type de la colonne.`, en: "Correct the name, or the type of the column." },
    };
  },
};
