// Le chiffre noir : ce que comptent la police, les associations et la presse, ce que les enquêtes disent du reste, et combien de sources attestent chaque fait.
// The dark figure: what police, associations and the press count, what surveys say of the rest, and how many sources attest each event.
import { desc, op } from "arquero";
import { attestation, type Columns, completePeriods, countAttacks, countBy, dotRows, intersections, namedBy, notebook, openDossier, perHundred,
  placeInPeriods, restingOnOne, series, seriesBreaks, totalAttacks, upset, valuePairs, versions, versionWords, withAny, yearsOf } from "recoupe";

const dossier = await openDossier();
const france = dossier.incidents.filter((d) => d.country === "FR");
const told = namedBy(seriesBreaks(versions(dossier.statistics, (d) => /^As first published/.test(d.note ?? "")), (d) => /^New method/.test(d.note ?? "")), {
  "ssmsi-anti-lgbt-total": { fr: "Ensemble des infractions", en: "All offences" },
  "ssmsi-anti-lgbt-crimes-delits": { fr: "Crimes et délits", en: "Serious offences" },
  "ssmsi-anti-lgbt-contraventions": { fr: "Contraventions", en: "Petty offences" },
  "ssmsi-anti-lgbt-infractions-premiere-serie": { fr: "Première série", en: "First series" },
  "ssmsi-anti-lgbt-victimes-crimes-delits": { fr: "Victimes de crimes et délits, ancienne méthode", en: "Victims of serious offences, earlier method" },
  "sos-homophobie-temoignages": { fr: "SOS homophobie : témoignages reçus", en: "SOS homophobie: testimonies received" },
  "sos-homophobie-agressions-physiques": { fr: "SOS homophobie : agressions physiques signalées", en: "SOS homophobie: physical assaults reported" },
  "ssmsi-mean-yearly-growth-crimes-delits": { fr: "Hausse annuelle moyenne des crimes et délits", en: "Mean yearly rise of serious offences" },
  "coco-parquets": { fr: "Parquets saisis de procédures liées à Coco", en: "Prosecutors’ offices with procedures linked to Coco" },
  "ssmsi-share-reporting-insults": { fr: "victimes d’injures ont porté plainte", en: "victims of insults filed a complaint" },
  "ssmsi-share-reporting-threats-violence": { fr: "victimes de menaces ou de violences ont porté plainte", en: "victims of threats or violence filed a complaint" },
  "ssmsi-share-filing-complaint": { fr: "victimes d’actes anti-LGBT+ ont porté plainte", en: "victims of anti-LGBT+ acts filed a complaint" },
  "fra-reported-share-2023": { fr: "victimes de violences ont saisi la police", en: "victims of violence went to the police" },
  "fra-reported-share-2023-v2": { fr: "attaques signalées, selon un autre article sur cette enquête", en: "attacks reported, in another article on that survey" },
  "justice-condamnations-guet-apens-homophobes": { fr: "Condamnations pour guet-apens homophobe, selon Mediapart", en: "Convictions for homophobic ambushes, according to Mediapart" },
  "mediapart-guet-apens-recenses": { fr: "Victimes retrouvées par Mediapart : presse, justice, archives d’associations", en: "Victims found by Mediapart: press, courts, archives of associations" },
  "tetu-guet-apens-victimes": { fr: "Victimes retrouvées par têtu dans la presse régionale", en: "Victims found by têtu in the regional press" },
  "sos-homophobie-guet-apens": { fr: "Victimes ayant témoigné auprès de SOS homophobie", en: "Victims who testified to SOS homophobie" },
  "guet-apens-plaintes-recensees-france": { fr: "Guets-apens suivis d’une plainte, selon une association du Loiret", en: "Ambushes with a complaint, according to an association in Loiret" },
}, "statistic_id", "series_id").derive({ refs: (d) => [d.ref] });

const nb = notebook("le-chiffre-noir", dossier, { order: 5,
  title: { fr: "Le chiffre noir : ce qui n’est pas rapporté", en: "The dark figure: what goes unreported" },
  standfirst: {
    fr: "Police, associations et presse ne comptent ni les mêmes faits, ni les mêmes personnes. Aucun de ces comptes n’est complet, et ils ne s’additionnent pas. Ce qu’ils disent, et ce que les enquêtes disent du reste.",
    en: "Police, associations and the press count neither the same acts nor the same people. None of these counts is complete, and they cannot be added up. What they say, and what surveys say of the rest." } });

const stat = (id: string) => {
  const row = told.params({ id }).filter("d.statistic_id === id");
  const [value, unit, by, year] = ["value", "unit", "publisher", "year"].map((column) => row.get(column));
  return Object.assign(nb.fact(id, unit === "percent" ? value / 100 : value, { from: row, unit: unit === "percent" ? "share" : unit, definition: { fr: `Chiffre publié pour ${year.edtf}, produit par : ${by}. Ni recalculé, ni corrigé.`, en: `Figure published for ${year.edtf}, produced by ${by}. Neither recomputed nor corrected.` } }), { year: nb.date(year) });
};
const attacks = (id: string, rows: typeof france, fr: string, en: string) => nb.fact(id, totalAttacks(rows).attacks, { from: rows, definition: { fr, en } });

nb.section({ fr: "Trois façons de compter", en: "Three ways of counting" });
const [violence, threats, insults, recorded] = [stat("cvs-victimes-violences-anti-lgbt-2012-to-2018"), stat("cvs-victimes-menaces-anti-lgbt-2012-to-2018"), stat("cvs-victimes-injures-anti-lgbt-2012-to-2018"), stat("ssmsi-anti-lgbt-victimes-crimes-delits-2018-v2")];
nb.text({
  fr: `Le « chiffre noir » est l’écart entre les faits subis et les faits connus. Par définition, personne ne peut le compter : on ne l’approche qu’en interrogeant un échantillon de la population. Pour la période allant ${violence.year}, l’enquête Cadre de vie et sécurité estime à ${violence} par an le nombre de victimes de violences anti-LGBT, à ${threats} celui des victimes de menaces, à ${insults} celui des victimes d’injures [@madeinperpignan-2021-05]. En ${recorded.year}, en métropole, la police et la gendarmerie ont enregistré ${recorded.counted} de crimes et délits anti-LGBT [@france24-2020-05-17]. Ces nombres ne se divisent pas l’un par l’autre, car ils ne recouvrent pas les mêmes faits ; mais les ordres de grandeur disent assez ce que les registres ne voient pas.\n\nCes registres sont trois. La police et la gendarmerie comptent les infractions portées à leur connaissance et tenues pour anti-LGBT+. SOS homophobie compte les témoignages qui lui sont confiés. La presse raconte des affaires. Un même fait peut figurer dans les trois, dans un seul, dans aucun : les additionner le compterait deux ou trois fois.`,
  en: `The “dark figure” is the gap between what is suffered and what is known. By definition nobody can count it: it can only be approached by asking a sample of the population. For ${violence.year}, the French survey Cadre de vie et sécurité puts the number of victims of anti-LGBT violence at ${violence} a year, of threats at ${threats}, of insults at ${insults} [@madeinperpignan-2021-05]. In ${recorded.year}, in metropolitan France, police and gendarmerie recorded ${recorded.counted} of serious anti-LGBT offences [@france24-2020-05-17]. These numbers cannot be divided by one another, as they do not cover the same acts; but the orders of magnitude say enough of what the registers do not see.\n\nThere are three such registers. Police and gendarmerie count the offences that come to their knowledge and are held to be anti-LGBT+. SOS homophobie counts the testimonies it is given. The press tells of cases. The same event may be in all three, in one, or in none: adding them up would count it two or three times.` });

const [placed, inPress] = [placeInPeriods(france, "year"), countAttacks(placeInPeriods(france, "year"), ["placed", "from", "to"])];
const { first, last } = yearsOf(inPress);
const press = completePeriods(inPress, "year", { from: `${first}-01-01`, to: `${last}-12-31` }).filter((d) => d.placed === "within").derive({ series_id: () => "press", year: (d) => op.slice(d.from, 0, 4),
  value: (d) => d.attacks, qualifier: () => null, unit: () => "attacks", version: () => null, broken: () => null, fr: () => "Sources de ce dossier : attaques rapportées", en: () => "Sources of this dossier: attacks reported" });
const yearly = told.filter((d) => op.match(d.series_id, /^ssmsi-anti-lgbt-(total|crimes|contrav|infr|vict)|^sos-homophobie-(tem|agr)/, 0)).orderby(desc("publisher"), "unit", desc("series_id")).derive({ year: (d) => d.year.edtf })
  .select("series_id", "fr", "en", "year", "value", "qualifier", "unit", "version", "broken", "refs", "source_ids").reify().concat(press);
const columns: Columns = [{ head: { fr: "Ce qui est compté", en: "What is counted" }, cell: (d, lang) => `${d[lang]}` }, { head: { fr: "Année ou période", en: "Year or period" }, cell: (d) => d.year as string }, { head: { fr: "Valeur", en: "Value" }, cell: (d) => Number(d.value) }, { head: { fr: "Statut", en: "Status" }, cell: (d) => versionWords[`${d.version}`] }];
const [police, policeNow, sos, sosNow] = [stat("ssmsi-anti-lgbt-total-2023"), stat("ssmsi-anti-lgbt-total-2024"), stat("sos-homophobie-temoignages-2023"), stat("sos-homophobie-temoignages-2024")];
const undated = attacks("attacks-not-drawn", placed.filter((d) => d.placed !== "within"), "Attaques rapportées en France que les sources ne datent pas, ou datent à cheval sur plusieurs années.", "Attacks reported in France that the sources do not date, or date across several years.");

nb.figure("series", { data: yearly, columns, holds: policeNow.value > police.value && sosNow.value < sos.value,
  title: { fr: `De ${police.year} à ${policeNow.year}, la police a enregistré plus d’infractions, SOS homophobie a reçu moins de témoignages`, en: `From ${police.year} to ${policeNow.year} the police recorded more offences, SOS homophobie received fewer testimonies` },
  subtitle: { fr: "Comptes annuels, en France. Chacun a son unité et son échelle : leurs hauteurs ne se comparent pas", en: "Yearly counts in France. Each has its own unit and scale: their heights cannot be compared" },
  alt: { fr: `Courbes annuelles, chacune à son échelle : ${police.counted} en ${police.year}, ${policeNow} en ${policeNow.year} ; ${sos.counted}, puis ${sosNow}. Au-dessous, victimes enregistrées, agressions signalées, attaques rapportées.`, en: `Yearly lines, each on its own scale: ${police.counted} in ${police.year}, ${policeNow} in ${policeNow.year}; ${sos.counted}, then ${sosNow}. Under them, victims recorded, assaults and attacks reported.` },
  note: { fr: `Un trait s’interrompt quand une année manque ou que le territoire change. Point creux : chiffre révisé depuis. Trait qui se divise : deux valeurs circulent. ${undated} attaques non datées à l’année près ne sont pas dessinées.`, en: `A line stops where a year is missing or the territory changes. Hollow dot: since revised. A line that forks: two values are in print. ${undated} attacks not dated to the year are not drawn. Serious offences are the French crimes and délits, petty ones contraventions.` },
  plot: (t) => series(t, yearly, { line: "series_id", year: (d) => Number(d.year), value: "value", version: "version", color: (d) => (d.series_id === "press" ? t.color.muted : t.color.second), broken: (d) => (d.broken === "method" ? { fr: "nouvelle méthode", en: "new method" } : d.broken !== null),
    panel: (d) => (d.unit === "offences" ? { fr: "Police et gendarmerie : infractions anti-LGBT+ enregistrées", en: "Police and gendarmerie: anti-LGBT+ offences recorded" } : d.unit === "victims" ? { fr: "Police et gendarmerie, ancienne méthode : victimes de crimes et délits", en: "Police and gendarmerie, earlier method: victims of serious offences" } : { fr: d.fr, en: d.en }) }) });

const [until, cases, casesNow, heard, heardToo] = [stat("ssmsi-anti-lgbt-victimes-crimes-delits-2020"), stat("sos-homophobie-cas-2022"), stat("sos-homophobie-cas-2023"), stat("sos-homophobie-temoignages-2022"), stat("sos-homophobie-temoignages-2022-v2")];
nb.limits({
  fr: `Une courbe qui monte peut dire plus de faits, plus de plaintes ou un enregistrement plus attentif ; rien ici ne les départage. Jusqu’en ${until.year}, le ministère de l’Intérieur a publié des victimes ; il publie aujourd’hui des infractions, et ce sont deux séries. En ${casesNow.year}, SOS homophobie a changé de méthode : l’association compte ${casesNow.counted} pour ${sos.counted}, quand l’année précédente elle comptait ${cases.counted} pour ${heard} ou ${heardToo} témoignages. Quant aux attaques rapportées, elles dépendent de ce que la presse a choisi de raconter et de ce qui en a été retrouvé : une année basse n’est pas une année calme.`,
  en: `A line that rises may mean more acts, more complaints or more careful recording; nothing here tells them apart. Until ${until.year} the interior ministry published victims; it now publishes offences, and these are two series. In ${casesNow.year} SOS homophobie changed its method: it counts ${casesNow.counted} for ${sos.counted}, where the year before it had ${cases.counted} for ${heard} or ${heardToo} testimonies. As for attacks reported, they depend on what the press chose to tell and on what could be found of it: a low year is not a quiet one.` });

nb.section({ fr: "Un même chiffre, plusieurs valeurs", en: "One figure, several values" });
const disputed = told.filter((d) => d.version !== null).orderby((d) => d.version === "conflict", "series_id", "value").select("disputed", "fr", "en", "year", "value", "unit", "qualifier", "version", "publisher", "refs", "source_ids");
const [again, clashes] = [disputed.filter((d) => d.version !== "conflict"), disputed.filter((d) => d.version === "conflict")];
const revised = nb.fact("revised", again.groupby("disputed").count().numRows(), { from: again, unit: "figures", definition: { fr: "Chiffres dont le dossier donne une première édition et une valeur révisée.", en: "Figures of which the dossier gives a first edition and a revised value." } });
const conflicting = nb.fact("conflicting", clashes.groupby("disputed").count().numRows(), { from: clashes, unit: "figures", definition: { fr: "Chiffres imprimés avec plusieurs valeurs, sans que rien dise laquelle remplace l’autre.", en: "Figures printed with several values, with nothing to say which replaces the other." } });
const [rough, early, late, ministry, agency] = [stat("ssmsi-anti-lgbt-victimes-crimes-delits-2018"), stat("ssmsi-anti-lgbt-total-2021"), stat("ssmsi-anti-lgbt-total-2021-v2"), stat("ssmsi-mean-yearly-growth-crimes-delits-2016-to-2023"), stat("ssmsi-mean-yearly-growth-crimes-delits-2016-to-2023-v2")];
nb.text({
  fr: `Un chiffre officiel n’est pas figé. Pour ${early.year}, le service statistique du ministère de l’Intérieur (SSMSI) a d’abord donné près de ${early.counted} [@huffpost-2022-05-16-ssmsi] ; son édition suivante en compte ${late} pour la même année [@stophomophobie-2023-ssmsi-2022]. C’est une révision : la seconde valeur remplace la première. D’autres écarts restent sans explication. Pour la période allant ${ministry.year}, la hausse annuelle moyenne des crimes et délits est de ${ministry} selon le communiqué du ministère [@interieur-2024-ssmsi], de ${agency} selon l’AFP [@rtlbe-2024-05-16-ssmsi]. C’est un conflit : les deux valeurs sont montrées, aucune n’est choisie.`,
  en: `An official figure is not set in stone. For ${early.year} the statistics service of the French interior ministry (SSMSI) first gave nearly ${early.counted} [@huffpost-2022-05-16-ssmsi]; its next edition has ${late} for the same year [@stophomophobie-2023-ssmsi-2022]. That is a revision: the second value replaces the first. Other gaps remain unexplained. For ${ministry.year}, the mean yearly rise of serious offences is ${ministry} in the ministry’s press release [@interieur-2024-ssmsi], ${agency} according to AFP [@rtlbe-2024-05-16-ssmsi]. That is a conflict: both values are shown, neither is chosen.` });

nb.figure("revisions", { data: disputed, columns, holds: revised.value > 0 && conflicting.value > revised.value,
  title: { fr: `${revised.counted} ont changé d’une édition à l’autre, ${conflicting} changent selon qui les imprime`, en: `${revised.counted} changed from one edition to the next, ${conflicting} change with who prints them` },
  subtitle: { fr: "Les valeurs publiées d’un même chiffre, selon leur écart avec la plus petite. Entre parenthèses, le nombre de sources qui l’impriment. En rouge, une révision, de la première édition (point creux) à la suivante ; en bleu, un conflit", en: "The published values of one figure, by how far they are above the lowest. In brackets, the number of sources that print it. Red is a revision, from the first edition (hollow dot) to the next; blue is a conflict" },
  alt: { fr: `Paires de points : ${revised} révisions, dont l’ensemble des infractions de ${early.year}, de ${early} à ${late}, et ${conflicting} conflits, dont la hausse annuelle moyenne, ${ministry} ou ${agency}.`, en: `Pairs of dots: ${revised} revisions, among them all offences of ${early.year}, from ${early} to ${late}, and ${conflicting} conflicts, among them the mean yearly rise, ${ministry} or ${agency}.` },
  note: { fr: `De ${rough} à ${recorded}, comme entre d’autres valeurs proches, il peut ne s’agir que d’un arrondi : les sources ne le disent pas.`, en: `From ${rough} to ${recorded}, as between other values that are close, it may only be rounding: the sources do not say.` },
  vegaLite: (t) => valuePairs(t, disputed, { by: "disputed", value: "value", version: "version", label: (d) => `${d[t.lang]}, ${t.date(d.year.edtf)}`, said: (d) => `${d.unit === "percent" ? t.percent(d.value / 100) : t.number(d.value)} (${d.source_ids.length})` }) });

nb.section({ fr: "Sur cent victimes", en: "Out of a hundred victims" });
const surveys = told.filter((d) => op.match(d.series_id, /^ssmsi-share-(reporting|filing)|^fra-reported-share/, 0)).orderby((d) => d.geography !== "FR", (d) => d.year.edtf).select("statistic_id", "fr", "en", "geography", "year", "qualifier", "value", "refs", "source_ids");
const [complaints, petty, latest, lower, upper, refusal] = [stat("ssmsi-share-reporting-threats-violence-2012-to-2018"), stat("ssmsi-share-reporting-insults-2012-to-2018"), stat("ssmsi-share-filing-complaint-2024"), stat("fra-reported-share-2023"), stat("fra-reported-share-2023-v2"), stat("stop-homophobie-refus-procedure-2022")];
const published = nb.date(dossier.sources.filter((d) => d.source_id === "rtl-2025-05-15-ssmsi").get("published_on"));
nb.text({
  fr: `Que devient un fait avant d’être compté ? Les enquêtes de victimation le demandent. En France, pour la période allant ${complaints.year}, ${complaints} des victimes de menaces ou de violences anti-LGBT ont porté plainte, et ${petty} des victimes d’injures [@tf1info-2024-05-16-ssmsi]. L’enquête la plus récente donne ${latest}, tous actes confondus [@rtl-2025-05-15-ssmsi]. Dans l’Union européenne, en ${lower.year}, ce serait ${lower} des victimes de violences [@gauchea-2024-ixelles], ou moins de ${upper} des attaques [@stophomophobie-2024-fra] : deux articles, deux lectures de la même enquête.`,
  en: `What becomes of an act before it is counted? Victim surveys ask. In France, for ${complaints.year}, ${complaints} of the victims of anti-LGBT threats or violence filed a complaint, and ${petty} of the victims of insults [@tf1info-2024-05-16-ssmsi]. The most recent survey gives ${latest}, for all acts together [@rtl-2025-05-15-ssmsi]. In the European Union, in ${lower.year}, it would be ${lower} of the victims of violence [@gauchea-2024-ixelles], or less than ${upper} of the attacks [@stophomophobie-2024-fra]: two articles, two readings of the same survey.` });

nb.figure("taux-de-plainte", { data: surveys, lists: "value", holds: surveys.rollup({ most: op.max("value") }).get("most") * 5 <= 100,
  title: { fr: "Dans les enquêtes, une victime sur cinq, au plus, a porté plainte ou saisi la police", en: "In surveys, one victim in five, at most, filed a complaint or went to the police" },
  subtitle: { fr: "Ce que répondent les victimes interrogées, sur cent. En rouge, celles qui ont porté plainte ou signalé les faits ; creux, quand la source ne donne qu’un maximum", en: "What victims answer to surveys, out of a hundred. In red, those who filed a complaint or reported the facts; hollow where the source only gives a maximum" },
  note: { fr: `L’année de la dernière enquête française n’est pas précisée : le chiffre a été publié en ${published}.`, en: `The year of the latest French survey is not stated: the figure was published in ${published}.` },
  vegaLite: (t) => perHundred(t, surveys, { value: "value", label: (d) => `${d[t.lang]}. ${dossier.label("statistics.geography", d.geography, t.lang)}, ${t.date(d.year.edtf)}`,
    qualifier: (d) => dossier.label("statistics.qualifier", d.qualifier, t.lang), bound: (d) => d.qualifier === "less_than" }) });

nb.limits({
  fr: `Ces taux ne se comparent pas d’une enquête à l’autre : ni les faits, ni la question, ni le pays ne sont les mêmes, et le dossier ne connaît ni la taille des échantillons ni leur marge d’erreur. Un autre nombre circule, ${refusal} : c’est la part des personnes qui, ayant appelé STOP homophobie en ${refusal.year}, ont refusé d’engager une procédure [@stophomophobie-2022-bilan]. Ce n’est pas une enquête, et il n’est pas sur ce graphique : ceux qui appellent une association ne sont pas toutes les victimes.`,
  en: `These rates cannot be compared from one survey to another: the acts, the question and the country differ, and the dossier knows neither the size of the samples nor their margin of error. Another number is in print, ${refusal}: it is the share of those who called STOP homophobie in ${refusal.year} and refused to start a procedure [@stophomophobie-2022-bilan]. It is no survey, and it is not in this chart: those who call an association are not all victims.` });

nb.section({ fr: "Guets-apens : plusieurs comptes, aucun officiel", en: "Ambushes: several counts, none official" });
const tallies = told.filter((d) => d.geography === "FR" && op.match(d.series_id, /guet-apens/, 0) && d.unit !== "percent").orderby("series_id").select("series_id", "fr", "en", "year", "qualifier", "value", "refs", "source_ids");
const ours = attacks("attacks-reported", france, "Attaques rapportées en France, séries comprises ; une série sans nombre compte pour une.", "Attacks reported in France, series included; a series with no number counts for one.");
nb.text({
  fr: `Aucun compte officiel des guets-apens n’a été retrouvé. D’autres en ont dressé, chacun avec sa définition, sa période et ses sources. Notre relevé, ${ours.counted}, n’en est qu’un de plus, et puise en partie aux mêmes articles.`,
  en: `No official count of ambushes was found. Others have made some, each with its own definition, period and sources. Our register, with ${ours.counted}, is but one more, and draws in part on the same articles.` });
nb.table("comptes-de-guets-apens", { data: tallies, columns: [...columns.slice(0, 2), { head: { fr: "Précision", en: "Qualifier" }, cell: (d, lang) => dossier.label("statistics.qualifier", d.qualifier as string, lang) }, ...columns.slice(2, 3)], caption: { fr: "Ce que d’autres ont compté en France : des nombres qui ne s’additionnent ni ne se comparent", en: "What others have counted in France: numbers that can be neither added nor compared" } });

nb.section({ fr: "Recouper", en: "Cross-checking" });
const attested = attestation(dossier.incidents.filter((d) => d.part_of === null), dossier.sources);
const here = attested.filter((d) => d.country === "FR");
const byKinds = intersections(here).derive({ place: () => "FR" }).concat(intersections(attested.filter((d) => d.country !== "FR")).derive({ place: () => "abroad" }));
const count = (id: string, rows: typeof here, fr: string, en: string) => nb.fact(id, rows.numRows(), { from: rows, definition: { fr, en }, unit: { fr: ["fait ou série de faits", "faits ou séries de faits"], en: ["event or series of events", "events or series of events"] } });
const rows = count("rows-france", here, "Lignes du relevé pour la France, celles qu’une série compte déjà mises à part.", "Rows of the register for France, less those that a series already counts.");
const pressOnly = count("rows-press-only", here.filter((d) => op.length(d.kinds) === 1 && op.includes(d.kinds, "press", 0)), "Lignes dont toutes les sources sont de presse.", "Rows whose sources are all of the press.");
const official = count("rows-official", withAny(here, "kinds", ["official", "court", "parliament"]), "Lignes dont une source au moins émane d’un organisme officiel, de la justice ou du parlement.", "Rows with a source from an official body, a court or parliament.");
const alone = count("rows-one-publisher", restingOnOne(here).onePublisher, "Lignes dont toutes les sources ont le même éditeur.", "Rows whose sources all have the same publisher.");
nb.text({
  fr: `Recouper, c’est retrouver le même fait dans une autre source. Des ${rows.counted} rapportés en France, ${pressOnly} ne le sont que par la presse, et ${official} par un document officiel : ce que disent la police, le parquet ou le tribunal ne nous parvient qu’à travers des articles.`,
  en: `To cross-check is to find the same event in another source. Of the ${rows.counted} reported in France, ${pressOnly} are reported by the press alone, and ${official} by an official document: what police, prosecutors or courts say only reaches us through articles.` });

nb.figure("attestation", { data: byKinds, holds: 2 * pressOnly.value > rows.value && official.value === 0,
  title: { fr: `En France, ${pressOnly} faits rapportés sur ${rows} ne le sont que par la presse, aucun par une source officielle`, en: `In France, ${pressOnly} of ${rows} events reported are by the press alone, none by an official source` },
  subtitle: { fr: "Guets-apens ou séries de guets-apens, selon les genres de sources qui les rapportent ensemble. Un carré, un fait ou une série : en rouge en France, en gris ailleurs", en: "Ambushes or series of them, by the kinds of sources that report them together. One square is one event or series: red in France, grey elsewhere" },
  alt: { fr: `Carrés par combinaison de genres de sources, sur une matrice : en France, ${pressOnly} faits sur ${rows} n’ont que la presse pour source, et ${official} une source officielle.`, en: `Squares by combination of kinds of sources, over a matrix: in France ${pressOnly} events of ${rows} have the press as their only source, and ${official} an official one.` },
  plot: (t) => upset(t, byKinds, { sets: "kinds", value: "count", name: (kind) => dossier.name("sources.kind", kind), always: ["court"], color: (d) => (d.place === "FR" ? t.color.accent : t.color.other) }) });

const byPublishers = namedBy(countBy(here.derive({ publisher_count: (d) => op.least(d.publisher_count, 4) }), "publisher_count").orderby("publisher_count"), { 1: { fr: "Un seul éditeur", en: "One publisher" }, 2: { fr: "Deux", en: "Two" }, 3: { fr: "Trois", en: "Three" }, 4: { fr: "Quatre ou plus", en: "Four or more" } }, "publisher_count");
nb.figure("une-seule-source", { data: byPublishers, lists: "count", holds: byPublishers.get("publisher_count", 0) === 1 && byPublishers.rollup({ most: op.max("count") }).get("most") === alone.value && 3 * alone.value > rows.value,
  title: { fr: `Le cas le plus fréquent : un seul éditeur, pour ${alone} faits rapportés sur ${rows}`, en: `The most common case: a single publisher, for ${alone} of ${rows} events reported` },
  subtitle: { fr: "Guets-apens ou séries rapportés en France, selon le nombre d’éditeurs qui les rapportent. Un point, un fait ou une série", en: "Ambushes or series reported in France, by how many publishers report them. One dot is one event or series" },
  vegaLite: (t) => dotRows(t, byPublishers, { value: "count", color: (d) => (d.publisher_count === 1 ? t.color.accent : t.color.other) }) });

nb.limits({
  fr: "Deux éditeurs ne sont pas deux témoins : ils ont pu reprendre la même dépêche ou le même communiqué, ou se citer ; et un seul article peut être fort bien établi. Une méthode, la capture-recapture, estime ce qui manque à plusieurs listes par ce qu’elles ont en commun. Elle n’est pas employée ici : elle demande des listes indépendantes, or la presse cite les associations, et les associations la presse ; elle demande de reconnaître à coup sûr un même fait d’une liste à l’autre, ce que des récits sans nom, parfois sans date, ne permettent pas. Décompte, pas estimation.",
  en: "Two publishers are not two witnesses: they may have reprinted the same dispatch or press release, or quoted each other; and a single article may be very well established. One method, capture–recapture, estimates what several lists miss from what they share. It is not used here: it needs independent lists, while the press quotes associations and associations the press; it needs the same event to be recognised for certain from list to list, which accounts with no name, and sometimes no date, do not allow. A count, not an estimate." });

nb.method({
  fr: "Un écart entre deux valeurs est une révision quand le dossier note la première comme telle, un conflit dans tous les autres cas, même s’il peut tenir à un arrondi ou à une coquille. Une ligne du relevé est une attaque, ou une série que la source ne fait que dénombrer. Les règles de comptage sont dans le carnet [méthode](../methode/index.html).",
  en: "A gap between two values is a revision where the dossier notes the first as such, a conflict in all other cases, even if a rounding or a misprint may explain it. A row of the register is one attack, or a series that the source only counts. The counting rules are in the notebook [method](../methode/index.en.html)." });

await nb.publish();
