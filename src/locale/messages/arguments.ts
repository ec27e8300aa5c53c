import type { Text } from "../lang.ts";
import { fr } from "./french.ts";

/** `--lang` with another language than the two. */
export function badLang(command: string, value: string): Text {
  return {
    fr: fr`recoupe ${command} : --lang ${value} ? Les langues sont fr et en.`,
    en: `recoupe ${command}: --lang ${value}? The languages are fr and en.`,
  };
}

/** The option is unknown, or lacks its value. `option` is as typed. */
export function badOption(command: string, option: string): Text {
  return {
    fr: fr`recoupe ${command} : l'option ${option} n'existe pas, ou il lui manque une valeur.`,
    en: `recoupe ${command}: option ${option} does not exist, or lacks its value.`,
  };
}

export function seeHelp(command: string): Text {
  return {
    fr: fr`recoupe ${command} --help dit l'usage.`,
    en: `recoupe ${command} --help tells how to use it.`,
  };
}
