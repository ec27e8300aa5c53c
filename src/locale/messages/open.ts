import type { Text } from "../lang.ts";
import { fr } from "./french.ts";
import { few } from "./show.ts";

/** A notebook asks the dossier for a table it does not have. */
export function noTable(name: string, near: string | undefined, tables: readonly string[]): Text {
  return near
    ? {
        fr: fr`le dossier n'a pas de table « ${name} ». Vouliez-vous dire « ${near} » ?`,
        en: `the dossier has no table "${name}". Did you mean "${near}"?`,
      }
    : {
        fr: fr`le dossier n'a pas de table « ${name} ». Ses tables : ${few(tables)}.`,
        en: `the dossier has no table "${name}". Its tables: ${few(tables)}.`,
      };
}

/** A notebook asks for the words of a column that does not exist. */
export function noColumn(column: string): Text {
  return {
    fr: fr`le dossier n'a pas de colonne « ${column} » : écrivez « table.colonne ».`,
    en: `the dossier has no column "${column}": write it as "table.column".`,
  };
}
