import type { Text } from "../lang.ts";

/** A restricted column is about to be published. */
export function restrictedColumn(figure: string, columns: readonly string[]): Text {
  const names = columns.join(", ");
  return {
    fr: `figure « ${figure} » : ${names} ne doit pas sortir (disclosure: restricted). Retirez la colonne des lignes dessinées, ou regroupez-la.`,
    en: `figure "${figure}": ${names} must not leave the house (disclosure: restricted). Drop the column from the rows drawn, or coarsen it.`,
  };
}

/** Identifying columns leave too few rows alike. */
export function fewAlike(figure: string, columns: readonly string[], groups: number, k: number): Text {
  const names = columns.join(" + ");
  return {
    fr: `figure « ${figure} » : ${names}, pour ${groups} valeur${groups < 2 ? "" : "s"}, désigne moins de ${k} lignes. Regroupez, masquez, ou dites dans publicRecord pourquoi ces valeurs sont publiques.`,
    en: `figure "${figure}": ${names}, for ${groups} value${groups === 1 ? "" : "s"}, points to fewer than ${k} rows. Coarsen, suppress, or say in publicRecord why these values are public record.`,
  };
}

/** The statement of a title no longer agrees with the data. */
export function titleNoLongerHolds(figure: string, title: Text): Text {
  return {
    fr: `figure « ${figure} » : les données ne disent plus « ${title.fr} ». Changez le titre, ou la condition holds.`,
    en: `figure "${figure}": the data no longer say "${title.en}". Change the title, or its condition, holds.`,
  };
}

/** A table about to be published does not say what it rests on. */
export function noSources(columns: readonly string[]): Text {
  const names = columns.join(", ");
  return {
    fr: `une table sans source_ids ne peut pas être publiée ; ses colonnes : ${names}. Gardez source_ids, ou comptez avec countAttacks.`,
    en: `a table without source_ids can't be published; its columns: ${names}. Keep source_ids, or count with countAttacks.`,
  };
}

/** A source is cited that the dossier does not have. */
export function unknownSource(id: string): Text {
  return {
    fr: `la source « ${id} » ne figure pas dans sources.csv. Ajoutez-la, ou corrigez source_ids.`,
    en: `source "${id}" is not in sources.csv. Add it, or correct source_ids.`,
  };
}

/** Two facts share an id. */
export function factTwice(id: string, one: Text, other: Text): Text {
  return {
    fr: `le fait « ${id} » a deux valeurs : ${one.fr} et ${other.fr}. Donnez-leur deux noms.`,
    en: `fact "${id}" has two values: ${one.en} and ${other.en}. Give them two names.`,
  };
}

/** A fact is no number. */
export function factNotANumber(id: string, value: unknown): Text {
  return {
    fr: `le fait « ${id} » n’est pas un nombre : ${value}. La table dont il vient est peut-être vide.`,
    en: `fact "${id}" is not a number: ${value}. The table it comes from may be empty.`,
  };
}

/** A text holds a fact of another notebook. */
export function noSuchFact(id: string): Text {
  return {
    fr: `aucun fait « ${id} » dans ce carnet. Créez-le avec nb.fact.`,
    en: `no fact "${id}" in this notebook. Make it with nb.fact.`,
  };
}

/** Two figures or tables share a name. */
export function blockTwice(slug: string): Text {
  return {
    fr: `deux figures ou tableaux se nomment « ${slug} ». Renommez-en un.`,
    en: `two figures or tables are named "${slug}". Rename one.`,
  };
}

/** A number was typed in a text rather than counted. */
export function typedNumber(found: string): Text {
  return {
    fr: `un nombre est écrit à la main : « …${found}… ». Comptez-le avec nb.fact, ou datez avec nb.date.`,
    en: `a number is typed by hand: "…${found}…". Count it with nb.fact, or date it with nb.date.`,
  };
}

/** A notebook a build was asked for is not there. */
export function noNotebook(path: string): Text {
  return {
    fr: `${path} : ce carnet n’existe pas. Donnez le chemin d’un script de notebooks/, ou son nom.`,
    en: `${path}: there is no such notebook. Give the path of a script in notebooks/, or its name.`,
  };
}

/** How grave a finding of the proof-reader is. */
export function severityWord(severity: "error" | "warning"): Text {
  return severity === "error" ? { fr: "erreur", en: "error" } : { fr: "avertissement", en: "warning" };
}

/** Strict proof-reading stops the publication. */
export function proofFound(count: number): Text {
  return {
    fr: `la relecture a trouvé ${count} défaut${count < 2 ? "" : "s"}, dits ci-dessus. Corrigez, ou bâtissez sans --strict.`,
    en: `proof-reading found ${count} defect${count === 1 ? "" : "s"}, told above. Mend them, or build without --strict.`,
  };
}
