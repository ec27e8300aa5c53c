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
    fr: `figure « ${figure} » : ${names} laisse ${groups} groupe(s) de moins de ${k} lignes semblables. Regroupez, masquez, ou dites dans publicRecord pourquoi ces valeurs sont publiques.`,
    en: `figure "${figure}": ${names} leave ${groups} group(s) of fewer than ${k} rows alike. Coarsen, suppress, or say in publicRecord why these values are public record.`,
  };
}

/** A notebook a build was asked for is not there. */
export function noNotebook(path: string): Text {
  return {
    fr: `${path} : ce carnet n’existe pas. Donnez le chemin d’un script de notebooks/, ou son nom.`,
    en: `${path}: there is no such notebook. Give the path of a script in notebooks/, or its name.`,
  };
}
