import type { Text } from "../lang.ts";
import { formatNumber } from "../numbers.ts";
import { fr } from "./french.ts";
import { type ProofSaying, say, short } from "./proof-saying.ts";

/** What the proof-reader says of the file: that it can be read, stands alone and is light. */
export const fileFindings = {
  unreadable: {
    means: {
      fr: fr`Le fichier n'est pas un SVG que l'on puisse relire : XML mal formé, autre format, ou trop grand.`,
      en: "The file is no SVG that can be proof-read: XML that is not well formed, another format, or too large.",
    },
    notXml: (p: { why: string }): Text => ({
      fr: fr`Le fichier n'est pas du XML bien formé : ${short(p.why)}.`,
      en: `The file is not well-formed XML: ${short(p.why)}.`,
    }),
    notSvg: (p: { root: string }): Text => ({
      fr: fr`Le fichier n'est pas un SVG : il commence par <${short(p.root)}>.`,
      en: `The file is no SVG: it begins with <${short(p.root)}>.`,
    }),
    notUtf8: (): Text => ({
      fr: fr`Le fichier n'est pas en UTF-8.`,
      en: "The file is not in UTF-8.",
    }),
    tooLarge: (p: { bytes: number; most: number }): Text => ({
      fr: fr`Le fichier fait ${megabytes(p.bytes, "fr")} ; on en relit ${megabytes(p.most, "fr")} au plus.`,
      en: `The file is ${megabytes(p.bytes, "en")}; at most ${megabytes(p.most, "en")} are read.`,
    }),
    tooMany: (p: { most: number }): Text => ({
      fr: fr`Le fichier contient plus de ${formatNumber(p.most, "fr")} éléments.`,
      en: `The file holds more than ${formatNumber(p.most, "en")} elements.`,
    }),
    tooManyTexts: (p: { most: number }): Text => ({
      fr: fr`Le fichier contient plus de ${formatNumber(p.most, "fr")} textes.`,
      en: `The file holds more than ${formatNumber(p.most, "en")} texts.`,
    }),
    tooDeep: (p: { most: number }): Text => ({
      fr: fr`Les groupes du fichier s'emboîtent sur plus de ${p.most} niveaux.`,
      en: `The groups of the file are nested more than ${p.most} deep.`,
    }),
    tooComplex: (): Text => ({
      fr: fr`Le dessin est si chargé qu'une partie n'en a pas été relue.`,
      en: "The drawing is so crowded that part of it was not proof-read.",
    }),
    entities: (): Text => ({
      fr: fr`Le fichier déclare des entités XML qui en appellent d'autres, ou un autre fichier.`,
      en: "The file declares XML entities that call others, or another file.",
    }),
    fix: {
      fr: fr`Exportez l'image à nouveau, en SVG simple.`,
      en: "Export the picture again, as plain SVG.",
    },
  },
  duplicateId: {
    means: {
      fr: fr`Un id sert deux fois, dans une image ou dans deux images d'un même dossier.`,
      en: "An id is used twice, in one picture or in two of a folder.",
    },
    says: (p: { id: string; other: string }): ProofSaying =>
      say(
        {
          fr: fr`L'identifiant « ${short(p.id)} » est déjà pris${p.other ? ` par ${p.other}` : ""}.`,
          en: `The id "${short(p.id)}" is already taken${p.other ? ` by ${p.other}` : ""}.`,
        },
        {
          fr: fr`Changez-en un : deux images dans une page se mélangeraient.`,
          en: "Change one: two pictures in one page would mix.",
        },
      ),
  },
  outsideReference: {
    means: {
      fr: fr`L'image exécute quelque chose, ou va chercher quelque chose ailleurs.`,
      en: "The picture runs something, or fetches something from elsewhere.",
    },
    says: (p: { what: string }): ProofSaying =>
      say(
        { fr: fr`Le fichier contient ${short(p.what)}.`, en: `The file holds ${short(p.what)}.` },
        {
          fr: fr`Retirez-le : une image publiée ne fait ni script ni requête.`,
          en: "Remove it: a published picture runs and requests nothing.",
        },
      ),
  },
  fontNotEmbedded: {
    means: {
      fr: fr`La police n'est pas dans le fichier : chaque machine en prendra une autre, aux largeurs différentes.`,
      en: "The font is not in the file: each machine will take another, of other widths.",
    },
    says: (p: { family: string }): ProofSaying =>
      say(
        {
          fr: fr`La police « ${short(p.family)} » n'est pas dans le fichier ; les largeurs sont estimées.`,
          en: `The font "${short(p.family)}" is not in the file; widths are estimated.`,
        },
        { fr: fr`Intégrez-la au fichier (@font-face, data:).`, en: "Embed it in the file (@font-face, data:)." },
      ),
  },
  heavy: {
    means: {
      fr: fr`Le fichier pèse plus de 45 Ko (erreur au-delà de 150).`,
      en: "The file weighs more than 45 KB (an error past 150).",
    },
    says: (p: { bytes: number; most: number }): ProofSaying =>
      say(
        {
          fr: fr`Le fichier pèse ${Math.ceil(p.bytes / 1000)} Ko, pour ${p.most / 1000} au plus.`,
          en: `The file weighs ${Math.ceil(p.bytes / 1000)} KB, for ${p.most / 1000} at most.`,
        },
        {
          fr: fr`Dessinez moins de marques, ou simplifiez les contours ; un nuage de milliers de points se publie en PNG.`,
          en: "Draw fewer marks, or simplify the outlines; thousands of dots are better published as a PNG.",
        },
      ),
  },
  andMore: (p: { code: string; most: number }): Text => ({
    fr: fr`Et d'autres : seuls les ${p.most} premiers « ${p.code} » sont donnés.`,
    en: `And more: only the first ${p.most} of ${p.code} are given.`,
  }),
};

function megabytes(bytes: number, lang: "fr" | "en"): string {
  return `${formatNumber(bytes / 1e6, lang, { maxDecimals: 1 })}\u00a0${lang === "fr" ? "Mo" : "MB"}`;
}
