import { fr } from "./french.ts";
import { show } from "./show.ts";
import type { Words } from "./words.ts";

/** Words for dates. The forms read are 2024-04-16, 2024-04, 2024, each with `?` if need be, and a/b. */

const FORMS = "2024-04-16, 2024-04, 2024, 2024-04-16?, 2024-04/2024-06";
const EXPECTED = { fr: fr`une date EDTF : ${FORMS}`, en: `an EDTF date: ${FORMS}` };
const MONTHS_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const MONTHS_EN = "January February March April May June July August September October November December".split(" ");

/** 2024-04-05 in words; the first of a month has its ordinal in French. */
function dayInWords(iso: string): { fr: string; en: string } {
  const [year, month, day] = iso.split("-").map(Number);
  const name = (names: string[]) => names[(month ?? 1) - 1] ?? "";
  return {
    fr: fr`${day === 1 ? "1er" : (day ?? 0)} ${name(MONTHS_FR)} ${year ?? 0}`,
    en: `${day} ${name(MONTHS_EN)} ${year}`,
  };
}

export const dateForm: Words<{ column: string; value: string; reading: string | undefined }> = {
  means: { fr: fr`Une date n'est pas écrite en EDTF.`, en: "A date is not written as EDTF." },
  says: ({ column, value, reading }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » n'est pas une date EDTF.`,
      en: `${column} "${show(value)}" is not an EDTF date.`,
    },
    expected: EXPECTED,
    fix: reading
      ? { fr: fr`Écrivez ${reading}.`, en: `Write ${reading}.` }
      : { fr: fr`Écrivez par exemple ${FORMS}.`, en: `Write for example ${FORMS}.` },
  }),
};

export const dateAmbiguous: Words<{ column: string; value: string; readings: readonly [string, string] }> = {
  means: {
    fr: fr`Une date peut se lire de deux façons, jour ou mois d'abord.`,
    en: "A date can be read in two ways, day first or month first.",
  },
  says: ({ column, value, readings: [a, b] }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » peut être le ${dayInWords(a).fr} ou le ${dayInWords(b).fr}.`,
      en: `${column} "${show(value)}" can be ${dayInWords(a).en} or ${dayInWords(b).en}.`,
    },
    expected: EXPECTED,
    fix: { fr: fr`Écrivez ${a} ou ${b}.`, en: `Write ${a} or ${b}.` },
  }),
};

export const dateSerial: Words<{ column: string; value: string; reading: string }> = {
  means: {
    fr: fr`Une date est devenue le numéro de jour d'un tableur.`,
    en: "A date has become a spreadsheet's day number.",
  },
  says: ({ column, value, reading }) => ({
    wrong: {
      fr: fr`${column} « ${show(value)} » semble être un numéro de jour de tableur, le ${dayInWords(reading).fr}.`,
      en: `${column} "${show(value)}" looks like a spreadsheet's day number, ${dayInWords(reading).en}.`,
    },
    expected: EXPECTED,
    fix: {
      fr: fr`Vérifiez dans la source, puis écrivez ${reading}.`,
      en: `Check the source, then write ${reading}.`,
    },
  }),
};

export const dateImpossible: Words<
  { column: string; value: string } & (
    | { why: "month"; part: string }
    | { why: "day"; part: string; month: string; days: number }
    | { why: "backwards"; swapped: string }
    | { why: "same"; single: string }
  )
> = {
  means: {
    fr: fr`Une date n'existe pas, ou une période finit avant de commencer.`,
    en: "A date does not exist, or a period ends before it begins.",
  },
  says: (p) => {
    const named = { fr: fr`${p.column} « ${show(p.value)} »`, en: `${p.column} "${show(p.value)}"` };
    switch (p.why) {
      case "month":
        return {
          wrong: {
            fr: fr`${named.fr} : il n'y a pas de mois ${p.part.slice(5, 7)}.`,
            en: `${named.en}: there is no month ${p.part.slice(5, 7)}.`,
          },
          expected: EXPECTED,
          fix: { fr: fr`Les mois vont de 01 à 12.`, en: "Months run from 01 to 12." },
        };
      case "day":
        return {
          wrong: { fr: fr`${named.fr} n'existe pas.`, en: `${named.en} does not exist.` },
          expected: EXPECTED,
          fix: {
            fr: fr`${p.month} a ${p.days} jours. Écrivez ${p.month} si le jour n'est pas sûr.`,
            en: `${p.month} has ${p.days} days. Write ${p.month} if the day is not known.`,
          },
        };
      case "backwards":
        return {
          wrong: { fr: fr`${named.fr} finit avant de commencer.`, en: `${named.en} ends before it begins.` },
          expected: EXPECTED,
          fix: { fr: fr`Vouliez-vous dire « ${p.swapped} » ?`, en: `Did you mean "${p.swapped}"?` },
        };
      case "same":
        return {
          wrong: {
            fr: fr`${named.fr} commence et finit de même : ce n'est pas une période.`,
            en: `${named.en} begins and ends alike: it is not a period.`,
          },
          expected: EXPECTED,
          fix: { fr: fr`Écrivez ${p.single}.`, en: `Write ${p.single}.` },
        };
    }
  },
};

export const dateFuture: Words<{ column: string; value: string; asOf: string }> = {
  means: {
    fr: fr`Une date est postérieure à la date du dossier (« asOf »).`,
    en: 'A date is after the date of the dossier ("asOf").',
  },
  says: ({ column, value, asOf }) => ({
    wrong: {
      fr: fr`${column} ${show(value)} est après ${asOf}, la date du dossier.`,
      en: `${column} ${show(value)} is after ${asOf}, the date of the dossier.`,
    },
    expected: { fr: fr`au plus tard ${asOf}`, en: `${asOf} at the latest` },
    fix: {
      fr: fr`Corrigez-la, ou mettez à jour « asOf » dans datapackage.json.`,
      en: 'Correct it, or bring "asOf" up to date in datapackage.json.',
    },
  }),
};

export const dateOrder: Words<{
  earlier: string;
  earlierValue: string;
  later: string;
  laterValue: string;
  /** The row named that holds the later date, when it is in another table. */
  laterOf?: string;
  earlierOf?: string;
  /** Not one of the rows named is in order. */
  none?: boolean;
}> = {
  means: {
    fr: fr`Deux dates sont dans un ordre impossible, quels que soient les jours exacts : un état avant les faits, une fermeture avant le lancement, une réouverture avant la fermeture, une source parue avant ce qu'elle rapporte.`,
    en: "Two dates are in an impossible order, whatever the exact days: a status before the facts, a closure before the launch, a reopening before the closure, a source published before what it reports.",
  },
  says: ({ earlier, earlierValue, later, laterValue, laterOf, earlierOf, none }) => {
    const of = (name: string | undefined) => ({
      fr: name ? fr` de ${show(name)}` : "",
      en: name ? ` of ${show(name)}` : "",
    });
    return {
      wrong: none
        ? {
            fr: fr`tous les ${later} (au plus tard ${laterValue}) sont avant ${earlier}${of(earlierOf).fr} (${earlierValue}).`,
            en: `every ${later} (${laterValue} at the latest) is before ${earlier}${of(earlierOf).en} (${earlierValue}).`,
          }
        : {
            fr: fr`${later}${of(laterOf).fr} (${laterValue}) est avant ${earlier}${of(earlierOf).fr} (${earlierValue}).`,
            en: `${later}${of(laterOf).en} (${laterValue}) is before ${earlier}${of(earlierOf).en} (${earlierValue}).`,
          },
      expected: { fr: fr`${earlierValue} ou après`, en: `${earlierValue} or later` },
      fix: { fr: fr`Corrigez l'une des deux dates.`, en: "Correct one of the two dates." },
    };
  },
};
