import type { Lang } from "../locale/lang.ts";

const list = (words: string) => new Set(words.split(" "));

/** Words too common to tell what a number counts, without accents; auxiliary verbs too. */
export const stopWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: list(
    "a ai ainsi alors au aucun aucune aussi autre autres aux avaient avait avec avoir c car ce ceci cela celle celles celui ces cet cette ceux chaque ci comme compris comprise comprises contre d dans de depuis des dit dire donc dont du elle elles en encore entre environ est et etaient etait etant ete etre eu eux fait fois font furent fut hors ici il ils j je jusque l la le les leur leurs lors lui m ma mais me meme memes moins mes moi mon n ne ni non nos notre nous on ont or ou par parce parmi pas pendant peu peut peuvent plus plusieurs pour pourtant pres puis qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans se selon ses si sien soit son sont sous sur t ta te tel telle tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y deja",
  ),
  en: list(
    "a about above again against all also am among approximately an and any are as at be because been being below between both but by can could did do does doing down during each either every few for from further had has have having he her here hers him his how i if in into is it its itself just least less made many may me might more most much my no nor not now of off on once only or other others our out over own per roughly same she should since so some such than that the their them then there these they this those though through to too under until up upon very was we were what when where whether which while who whom whose why will with within without would you your",
  ),
};
