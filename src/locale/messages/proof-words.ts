import type { Text } from "../lang.ts";
import { fr } from "./french.ts";
import { type ProofSaying, say, short } from "./proof-saying.ts";

const LANGUAGE = { fr: { fr: "français", en: "French" }, en: { fr: "anglais", en: "English" } } as const;

const ALT_FIX: Text = {
  fr: fr`Écrivez ce qui est compté et le chiffre principal, en 40 à 500 signes, comme à quelqu'un au téléphone.`,
  en: "Write what is counted and the main number, in 40 to 500 characters, as to someone on the telephone.",
};

/** Why an alternative text does not do. */
export type WeakAlt = "title" | "short" | "long" | "number" | "language";

function weakAltWrong(p: { why: WeakAlt; length: number; lang: "fr" | "en"; words: string }): Text {
  return {
    title: {
      fr: fr`Le texte alternatif répète le titre.`,
      en: "The alternative text repeats the title.",
    },
    short: {
      fr: fr`Le texte alternatif est trop court (${p.length} signes).`,
      en: `The alternative text is too short (${p.length} characters).`,
    },
    long: {
      fr: fr`Le texte alternatif est trop long (${p.length} signes).`,
      en: `The alternative text is too long (${p.length} characters).`,
    },
    number: {
      fr: fr`Le texte alternatif ne donne aucun chiffre.`,
      en: "The alternative text gives no number.",
    },
    language: {
      fr: fr`Le texte alternatif n'est pas en ${LANGUAGE[p.lang].fr} (« ${p.words} »).`,
      en: `The alternative text is not in ${LANGUAGE[p.lang].en} ("${p.words}").`,
    },
  }[p.why];
}

/** What the proof-reader says of the words of a picture: its title, alternative text, source and language. */
export const wordFindings = {
  missingTitle: {
    means: { fr: fr`L'image n'a pas de <title>.`, en: "The picture has no <title>." },
    says: (): ProofSaying =>
      say(
        { fr: fr`Le titre manque dans le fichier.`, en: "The title is missing from the file." },
        {
          fr: fr`Mettez un <title> en premier dans <svg> : c'est le nom que lit un lecteur d'écran.`,
          en: "Put a <title> first in <svg>: it is the name a screen reader says.",
        },
      ),
  },
  missingAlt: {
    means: {
      fr: fr`L'image n'a pas de texte alternatif (<desc>).`,
      en: "The picture has no alternative text (<desc>).",
    },
    says: (): ProofSaying =>
      say(
        { fr: fr`Le texte alternatif manque dans le fichier.`, en: "The alternative text is missing from the file." },
        {
          fr: fr`Mettez un <desc> après <title>. ${ALT_FIX.fr}`,
          en: `Put a <desc> after <title>. ${ALT_FIX.en}`,
        },
      ),
  },
  weakAlt: {
    means: {
      fr: fr`Le texte alternatif répète le titre, fait moins de 40 ou plus de 500 signes, ne donne aucun chiffre ou n'est pas dans la langue de l'image.`,
      en: "The alternative text repeats the title, has under 40 or over 500 characters, gives no number, or is not in the picture's language.",
    },
    says: (p: { why: WeakAlt; length: number; lang: "fr" | "en"; words: string }): ProofSaying =>
      say(weakAltWrong(p), ALT_FIX),
    /** The same of a figure about to be drawn, which it stops. */
    ofFigure: (p: { figure: string; why: WeakAlt; length: number; lang: "fr" | "en"; words: string }): Text => {
      const wrong = weakAltWrong(p);
      return {
        fr: fr`${p.figure} (alt, ${LANGUAGE[p.lang].fr}) : ${wrong.fr} ${ALT_FIX.fr}`,
        en: `${p.figure} (alt, ${LANGUAGE[p.lang].en}): ${wrong.en} ${ALT_FIX.en}`,
      };
    },
  },
  missingSource: {
    means: {
      fr: fr`L'image ne dit pas d'où viennent ses données.`,
      en: "The picture does not say where its data come from.",
    },
    says: (): ProofSaying =>
      say(
        { fr: fr`La ligne de source manque.`, en: "The source line is missing." },
        {
          fr: fr`Écrivez sous le dessin une ligne qui commence par « Source : », avec la date des données.`,
          en: 'Write a line under the drawing that begins with "Source:", with the date of the data.',
        },
      ),
  },
  notAnnounced: {
    means: {
      fr: fr`Un lecteur d'écran ne sait pas que c'est une image, en quelle langue, ou quel nom lire.`,
      en: "A screen reader cannot tell that this is a picture, in which language, or what name to say.",
    },
    role: (): ProofSaying =>
      say(
        { fr: fr`<svg> n'a pas role="img".`, en: '<svg> has no role="img".' },
        {
          fr: fr`Ajoutez-le : sans lui chaque texte du dessin est lu un par un.`,
          en: "Add it: without it every text of the drawing is read one by one.",
        },
      ),
    lang: (): ProofSaying =>
      say(
        { fr: fr`<svg> ne dit pas sa langue.`, en: "<svg> does not say its language." },
        { fr: fr`Ajoutez lang="fr" ou lang="en".`, en: 'Add lang="fr" or lang="en".' },
      ),
    dangling: (p: { attribute: string; id: string }): ProofSaying =>
      say(
        {
          fr: fr`${p.attribute} renvoie à « ${short(p.id)} », qui n'existe pas ou est vide.`,
          en: `${p.attribute} refers to "${short(p.id)}", which does not exist or is empty.`,
        },
        { fr: fr`Donnez cet id au <title> ou au <desc>.`, en: "Give that id to the <title> or the <desc>." },
      ),
    axis: (p: { layer: string }): ProofSaying =>
      say(
        {
          fr: fr`Le groupe « ${short(p.layer)} » n'est pas caché aux lecteurs d'écran.`,
          en: `The group "${short(p.layer)}" is not hidden from screen readers.`,
        },
        {
          fr: fr`Ajoutez-lui aria-hidden="true" : le texte alternatif dit l'essentiel.`,
          en: 'Give it aria-hidden="true": the alternative text says what matters.',
        },
      ),
  },
  wrongLanguage: {
    means: {
      fr: fr`De l'anglais est resté dans une image en français, ou l'inverse.`,
      en: "English was left in a French picture, or French in an English one.",
    },
    says: (p: { text: string; words: string; lang: "fr" | "en" }): ProofSaying =>
      say(
        {
          fr: fr`« ${short(p.text)} » n'est pas en ${LANGUAGE[p.lang].fr} (${p.words}).`,
          en: `"${short(p.text)}" is not in ${LANGUAGE[p.lang].en} (${p.words}).`,
        },
        {
          fr: fr`Traduisez-le ; un titre cité se met entre guillemets.`,
          en: "Translate it; put quoted titles in quotation marks.",
        },
      ),
  },
  typography: {
    means: {
      fr: fr`Un texte n'est pas composé comme sa langue le demande : apostrophe droite, espace insécable, milliers, virgule décimale, signe moins.`,
      en: "A text is not set as its language asks: straight apostrophe, no-break space, thousands, decimal point, minus sign.",
    },
    says: (p: { text: string; better: string }): ProofSaying => {
      const [text, better] = difference(p.text, p.better);
      return say(
        { fr: fr`« ${text} » est mal composé.`, en: `"${text}" is not well set.` },
        {
          fr: fr`Écrivez « ${better} » (⍽ : espace insécable).`,
          en: `Write "${better}" (⍽ is a no-break space).`,
        },
      );
    },
  },
};

/** What two texts differ in, no-break spaces shown: of a long text, the words around the first difference. */
function difference(text: string, better: string): [string, string] {
  let same = 0;
  while (same < text.length && text[same] === better[same]) same++;
  const from = same > 24 ? text.lastIndexOf(" ", same - 16) + 1 : 0;
  const shown = (whole: string): string =>
    `${from > 0 ? "…" : ""}${short(whole.slice(from)).replaceAll("\u202f", "⍽").replaceAll("\u00a0", "⍽")}`;
  return [shown(text), shown(better)];
}
