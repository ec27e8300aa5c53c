import type { Text } from "./lang.ts";

/** A number to call or to write to, and whom it answers. */
export interface HelpLine {
  readonly number: string;
  readonly by: "tel" | "sms";
  readonly name: Text;
  readonly what: Text;
}

/** The help lines a French desk prints under a story of ambushes arranged online, the most urgent first. */
export const helpLines: readonly HelpLine[] = [
  {
    number: "17",
    by: "tel",
    name: { fr: "Police secours", en: "Police" },
    what: { fr: "en cas de danger immédiat.", en: "in immediate danger." },
  },
  {
    number: "114",
    by: "sms",
    name: { fr: "Urgences par SMS", en: "Emergencies by text message" },
    what: {
      fr: "pour les personnes sourdes ou malentendantes, et pour qui ne peut pas parler.",
      en: "for deaf and hard-of-hearing people, and for anyone who cannot speak.",
    },
  },
  {
    number: "3018",
    by: "tel",
    name: { fr: "Violences numériques", en: "Online abuse" },
    what: {
      fr: "cyberharcèlement, chantage, images diffusées sans accord ; anonyme et confidentiel.",
      en: "cyberbullying, blackmail, images shared without consent; anonymous and confidential.",
    },
  },
];
