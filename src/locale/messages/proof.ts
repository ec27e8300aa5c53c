import type { Text } from "../lang.ts";
import { formatNumber } from "../numbers.ts";
import { fr } from "./french.ts";

/** What the proof-reader says of one thing it found: two short sentences that print one after the other. */
export interface ProofSaying {
  /** What is wrong, with the text or the value. */
  readonly wrong: Text;
  /** What to do. */
  readonly fix: Text;
}

const say = (wrong: Text, fix: Text): ProofSaying => ({ wrong, fix });

/** A text of a picture, short enough to be read in a message. */
function short(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 57).join("")}…` : text;
}

const MOVE: Text = {
  fr: fr`Déplacez l'un des deux, ou retirez-le.`,
  en: "Move one of them, or remove it.",
};

const EYES = {
  normal: { fr: "pour tous les yeux", en: "to every eye" },
  protan: { fr: "sans cônes rouges (protanopie)", en: "without red cones (protanopia)" },
  deutan: { fr: "sans cônes verts (deutéranopie)", en: "without green cones (deuteranopia)" },
  tritan: { fr: "sans cônes bleus (tritanopie)", en: "without blue cones (tritanopia)" },
} as const;

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

/** What the proof-reader says of a picture, by rule. */
export const proofWords = {
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

/** What two texts differ in, no-break spaces shown: of a long text, the words around the first difference. */
function difference(text: string, better: string): [string, string] {
  let same = 0;
  while (same < text.length && text[same] === better[same]) same++;
  const from = same > 24 ? text.lastIndexOf(" ", same - 16) + 1 : 0;
  const shown = (whole: string): string =>
    `${from > 0 ? "…" : ""}${short(whole.slice(from)).replaceAll("\u202f", "⍽").replaceAll("\u00a0", "⍽")}`;
  return [shown(text), shown(better)];
}
