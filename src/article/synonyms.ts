import type { Lang } from "../locale/lang.ts";

/** Words that newsrooms use for one another in this subject: one group a line. */
export const synonyms: Readonly<Record<Lang, string>> = {
  fr: `attaque agression guet embuscade piège traquenard
fermeture fermer fermé
blocage bloquer bloqué
condamnation condamné condamner
homophobe homophobie
daté date dater datée
plateforme site application appli
publication article reportage source
éditeur média journal titre rédaction
rapporté recensé relevé retrouvé compté répertorié documenté
procédure enquête
suspect auteur mis
mineur adolescent
étranger ailleurs monde
plainte porter
réouverture rouvrir rouvert
saisie saisir saisi
propriétaire fondateur
lancement lancé ligne
contact rencontre
série fait ligne épisode
victime personne
européenne europe ue fra
avant précéder précède précèdent before
après suivre suivi suit suivent after`,
  en: `attack assault ambush trap mugging
closure close closed shut shutdown
block blocking blocked
conviction convict convicted sentence
homophobic homophobia
dated date
platform site website app
report article publication source
publisher outlet newspaper title
reported recorded counted logged documented
procedure investigation
suspect perpetrator
minor teenager underage
abroad foreign elsewhere world
complaint complain
reopening reopen reopened
seizure seize seized
owner founder
launch launched online
contact meet
series event incident row episode
european europe eu fra`,
};
