import { formatNumber } from "../numbers.ts";
import { fr } from "./french.ts";
import { type ProofSaying, say } from "./proof-saying.ts";

const EYES = {
  normal: { fr: "pour tous les yeux", en: "to every eye" },
  protan: { fr: "sans cônes rouges (protanopie)", en: "without red cones (protanopia)" },
  deutan: { fr: "sans cônes verts (deutéranopie)", en: "without green cones (deuteranopia)" },
  tritan: { fr: "sans cônes bleus (tritanopie)", en: "without blue cones (tritanopia)" },
} as const;

/** What the proof-reader says of what marks mean: lengths that start at zero, colours that can be told apart. */
export const markFindings = {
  barsOffZero: {
    means: {
      fr: fr`Des barres ne partent pas de zéro : leur longueur ne dit plus la valeur.`,
      en: "Bars do not start at zero: their length no longer tells the value.",
    },
    says: (p: { fr: string; en: string }): ProofSaying =>
      say(
        { fr: fr`Les barres partent de ${p.fr}, non de zéro.`, en: `The bars start at ${p.en}, not at zero.` },
        {
          fr: fr`Faites partir l'axe de zéro, ou dessinez des points.`,
          en: "Start the axis at zero, or draw dots.",
        },
      ),
    log: (): ProofSaying =>
      say(
        {
          fr: fr`Les barres sont sur une échelle qui n'a pas de zéro (logarithmique ?).`,
          en: "The bars are on a scale that has no zero (a logarithm?).",
        },
        { fr: fr`Dessinez des points, ou prenez une échelle linéaire.`, en: "Draw dots, or take a linear scale." },
      ),
  },
  similarColors: {
    means: {
      fr: fr`Deux couleurs de marques se confondent, pour tous ou pour un œil daltonien (ΔE2000 sous 10 ; sous 5 dans une gamme du clair au foncé).`,
      en: "Two colours of marks look alike, to everyone or to a colour-blind eye (ΔE2000 under 10; under 5 along a ramp from light to dark).",
    },
    says: (p: { first: string; second: string; eye: keyof typeof EYES; apart: number; needed: number }): ProofSaying =>
      say(
        {
          fr: fr`${p.first} et ${p.second} se confondent ${EYES[p.eye].fr} : ΔE ${formatNumber(p.apart, "fr")}, il en faut ${p.needed}.`,
          en: `${p.first} and ${p.second} look alike ${EYES[p.eye].en}: ΔE ${formatNumber(p.apart, "en")}, ${p.needed} is needed.`,
        },
        {
          fr: fr`Prenez deux couleurs de la charte, ou étiquetez les marques.`,
          en: "Take two colours of the theme, or label the marks.",
        },
      ),
  },
  lostInGrey: {
    means: {
      fr: fr`Deux couleurs de la légende donnent le même gris à l'impression, et les marques n'ont pas d'étiquette.`,
      en: "Two colours of the legend print as the same grey, and the marks have no labels.",
    },
    says: (p: { first: string; second: string; apart: number; needed: number }): ProofSaying =>
      say(
        {
          fr: fr`Imprimées en gris, ${p.first} et ${p.second} se confondent : ${formatNumber(p.apart, "fr")} point de clarté d'écart, il en faut ${p.needed}.`,
          en: `Printed in grey, ${p.first} and ${p.second} look alike: ${formatNumber(p.apart, "en")} apart in lightness, ${p.needed} is needed.`,
        },
        {
          fr: fr`Étiquetez les marques plutôt que d'en appeler à la légende, ou prenez une couleur plus claire et une plus foncée.`,
          en: "Label the marks rather than rely on the legend, or take a lighter and a darker colour.",
        },
      ),
  },
  tooManyColors: {
    means: { fr: fr`Les marques ont plus de 8 couleurs.`, en: "The marks have more than 8 colours." },
    says: (p: { count: number }): ProofSaying =>
      say(
        {
          fr: fr`${p.count} couleurs de marques ; au-delà de 8, l'œil ne les suit plus.`,
          en: `${p.count} colours of marks; past 8 the eye cannot follow.`,
        },
        { fr: fr`Regroupez les plus petites catégories.`, en: "Group the smallest categories." },
      ),
  },
};
