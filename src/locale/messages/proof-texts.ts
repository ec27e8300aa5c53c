import type { Text } from "../lang.ts";
import { formatNumber } from "../numbers.ts";
import { fr } from "./french.ts";
import { type ProofSaying, say, short } from "./proof-saying.ts";

const MOVE: Text = {
  fr: fr`Déplacez l'un des deux, ou retirez-le.`,
  en: "Move one of them, or remove it.",
};

/** What the proof-reader says of texts as they are seen: cut, overlapping, too small, too faint. */
export const textFindings = {
  clippedText: {
    means: {
      fr: fr`Un texte sort de l'image, ou de ce qui la découpe.`,
      en: "A text leaves the picture, or what clips it.",
    },
    says: (p: { text: string; by: number }): ProofSaying =>
      say(
        {
          fr: fr`« ${short(p.text)} » dépasse de l'image de ${p.by} px.`,
          en: `"${short(p.text)}" leaves the picture by ${p.by} px.`,
        },
        { fr: fr`Raccourcissez-le, ou laissez-lui de la marge.`, en: "Shorten it, or give it more margin." },
      ),
  },
  overlappingText: {
    means: { fr: fr`Deux textes se chevauchent.`, en: "Two texts overlap." },
    says: (p: { first: string; second: string }): ProofSaying =>
      say(
        {
          fr: fr`« ${short(p.first)} » et « ${short(p.second)} » se chevauchent.`,
          en: `"${short(p.first)}" and "${short(p.second)}" overlap.`,
        },
        MOVE,
      ),
  },
  textOverMark: {
    means: {
      fr: fr`Un texte est barré par un trait, à cheval sur le bord d'une forme, ou caché par elle.`,
      en: "A text is crossed by a line, lies across the edge of a shape, or is hidden by it.",
    },
    crossed: (p: { text: string }): ProofSaying =>
      say(
        { fr: fr`Un trait barre « ${short(p.text)} ».`, en: `A line crosses "${short(p.text)}".` },
        {
          fr: fr`Déplacez le texte, ou donnez-lui un contour de la couleur du fond.`,
          en: "Move the text, or give it an outline in the colour of the ground.",
        },
      ),
    astride: (p: { text: string }): ProofSaying =>
      say(
        {
          fr: fr`« ${short(p.text)} » est à cheval sur le bord d'une forme.`,
          en: `"${short(p.text)}" lies across the edge of a shape.`,
        },
        { fr: fr`Mettez-le tout entier dedans ou dehors.`, en: "Put all of it inside or outside." },
      ),
    hidden: (p: { text: string }): ProofSaying =>
      say(
        { fr: fr`« ${short(p.text)} » est caché par une forme.`, en: `"${short(p.text)}" is hidden by a shape.` },
        { fr: fr`Dessinez le texte après elle, ou retirez-le.`, en: "Draw the text after it, or remove it." },
      ),
  },
  smallText: {
    means: { fr: fr`Un texte fait moins de 11 px.`, en: "A text is under 11 px." },
    says: (p: { text: string; size: number }): ProofSaying =>
      say(
        {
          fr: fr`« ${short(p.text)} » est composé en ${formatNumber(p.size, "fr")} px ; le minimum est de 11 px.`,
          en: `"${short(p.text)}" is set in ${formatNumber(p.size, "en")} px; 11 px is the least.`,
        },
        { fr: fr`Agrandissez-le, ou montrez moins de choses.`, en: "Make it larger, or show less." },
      ),
  },
  faintText: {
    means: {
      fr: fr`Un texte ne se détache pas assez de son fond (WCAG AA : 4,5 ; 3 pour un grand texte).`,
      en: "A text does not stand out from its ground (WCAG AA: 4.5; 3 for large text).",
    },
    says: (p: { text: string; ratio: number; needed: number; ink: string; ground: string }): ProofSaying =>
      say(
        {
          fr: fr`« ${short(p.text)} » se lit mal : ${p.ink} sur ${p.ground}, contraste ${formatNumber(p.ratio, "fr")}, il en faut ${formatNumber(p.needed, "fr")}.`,
          en: `"${short(p.text)}" is hard to read: ${p.ink} on ${p.ground}, contrast ${formatNumber(p.ratio, "en")}, ${formatNumber(p.needed, "en")} is needed.`,
        },
        {
          fr: fr`Prenez une encre plus sombre ou plus claire ; dans un carnet, t.inkOn(fond).`,
          en: "Take a darker or lighter ink; in a notebook, t.inkOn(fill).",
        },
      ),
  },
  missingGlyph: {
    means: {
      fr: fr`La police n'a pas de dessin pour un caractère.`,
      en: "The font has no drawing for a character.",
    },
    says: (p: { text: string; characters: string }): ProofSaying =>
      say(
        {
          fr: fr`La police n'a pas de dessin pour ${short(p.characters)} (dans « ${short(p.text)} »).`,
          en: `The font cannot draw ${short(p.characters)} (in "${short(p.text)}").`,
        },
        { fr: fr`Remplacez-le par un mot ou un signe courant.`, en: "Replace it by a word or a common sign." },
      ),
  },
};
