// Les fermetures de plateformes retrouvées dans le monde : qui ferme, comment, pour quels motifs, au bout de combien de temps.
// The platform closures found around the world: who closes, how, on what grounds, and after how long.
import { type ColumnTable, desc, not, op } from "arquero";
import { countBy, crossItems, deciders, deciderWords, describe, dotTable, howLong, lifetimes, lump, matrix, medianLifetime, notebook, numberGrid, openDossier, periodBars, placeInPeriods, range, ranges, reopenings, share, withAny, yearsOf } from "recoupe";

const dossier = await openDossier();
const { closures, platforms, organisations } = dossier;
const coco = closures.filter((d) => d.closure_id === "coco-2024-06");
const placed = placeInPeriods(closures, "year");
const byYear = dossier.named(countBy(placed, ["placed", "from", "to", "scope"]), "closures.scope").orderby("from", "to", "scope");

const nb = notebook("plateformes-fermees", dossier, { order: 3,
  title: { fr: "Fermer une plateforme : qui, comment, pourquoi", en: "Closing a platform: who, how and why" },
  standfirst: { fr: "Un juge, un ministère, un magasin d’applications, ou le propriétaire lui-même : ce que racontent les fermetures retrouvées dans le monde, et pourquoi l’on ne peut en tirer un classement.",
    en: "A judge, a ministry, an app store, or the owner itself: what the closures found around the world tell, and why they make no league table." } });

const count = (id: string, from: ColumnTable, fr: string, en: string) => nb.fact(`closures-${id}`, from.numRows(), { from, unit: "closures", definition: { fr, en } });
const years = nb.years(yearsOf(byYear));
const all = count("found", closures, "Fermetures et blocages retrouvés : une ligne par plateforme et par décision.", "Closures and blocks found: one row per platform and decision.");
const countries = nb.fact("closures-countries", countBy(closures, "country").numRows(), { from: closures, unit: "countries", definition: { fr: "Pays de l’autorité ou du propriétaire qui décide.", en: "Countries of the authority or owner that decides." } });
const undated = count("undated", closures.filter((d) => d.date === null), "Fermetures qu’aucune source ne date, même à l’année près.", "Closures that no source dates, even to the year.");
const single = count("one-source", closures.filter((d) => op.length(d.source_ids) === 1), "Fermetures qui ne reposent que sur une source.", "Closures that rest on one source only.");
nb.text({
  fr: `Des sites, des applications et des messageries que leur propriétaire, un hébergeur, la justice ou une administration ont fermés ou bloqués, en entier ou en partie : les recherches faites pour ce dossier en ont retrouvé ${all} cas dans ${countries.counted} (${years}). C’est une collection, non un recensement : rien ne dit ce qui a échappé aux recherches, et ${single} de ces cas ne reposent que sur une source.`,
  en: `Sites, apps and messaging services that their owner, a host, the courts or an administration closed or blocked, whole or in part: the searches made for this dossier found ${all} cases in ${countries.counted} (${years}). It is a collection, not a census. Nothing tells what the searches missed, and ${single} of these cases rest on one source only.` });

nb.section({ fr: "Quand", en: "When" });
const perYear = countBy(placed.filter((d: { placed: string }) => d.placed === "within"), "from").orderby(desc("count"));
const peak: string = perYear.get("from");
const busiest = placed.params({ peak }).filter("d.from === peak");
const peakYear = nb.date(peak.slice(0, 4));
const inPeak = count("peak-year", busiest, "Fermetures retrouvées de l’année qui en compte le plus.", "Closures found of the year that has most.");
const risk = count("peak-legal-risk", withAny(busiest.filter((d: { country: string }) => d.country === "US"), "grounds", ["legal_risk"]), "Parmi elles, celles décidées aux États-Unis dont un motif rapporté est le risque juridique.", "Of those, the ones decided in the United States of which one reported ground is legal risk.");
nb.figure("par-annee", { data: byYear, holds: busiest.filter((d: { closure_id: string }) => d.closure_id === "craigslist-personals-2018-03").numRows() === 1 && perYear.get("count", 0) > perYear.get("count", 1) && 2 * risk.value > inPeak.value,
  title: { fr: `Les fermetures retrouvées culminent en ${peakYear}, l’année de la loi américaine Fosta`, en: `The closures found peak in ${peakYear}, the year of the American law FOSTA` },
  subtitle: { fr: `Fermetures et blocages retrouvés dans le monde, par année, selon ce qui a été fermé, ${years}`, en: `Closures and blocks found around the world, per year, by what was closed, ${years}` },
  alt: { fr: `Histogramme par année, ${years}, des fermetures et blocages retrouvés, en trois couleurs : plateforme entière, fonction, blocage dans un pays. Le plus haut est ${peakYear}, avec ${inPeak} cas.`, en: `Bars per year, ${years}, of the closures and blocks found, in three colours: whole platform, a feature, blocked in a country. The highest is ${peakYear}, with ${inPeak} cases.` },
  note: { fr: `Sans date connue : ${undated} cas, celui d’OmeTV. La dernière année est incomplète.`, en: `With no known date: ${undated} case, that of OmeTV. The last year is incomplete.` },
  plot: (t) => periodBars(t, byYear, { period: "year", value: "count", by: "scope", order: ["platform", "feature", "country_block"], colors: [t.color.second, t.color.categorical[5], t.color.other],
    events: [{ date: coco.get("date").start, label: { fr: "fermeture de Coco", en: "Coco closed" } }] }) });
nb.text({
  fr: `Au printemps ${peakYear}, le Congrès des États-Unis adopte Fosta, une loi contre la traite sexuelle qui étend la responsabilité des sites ; Craigslist retire aussitôt ses annonces de rencontre aux États-Unis [@wired-2018-03-craigslist; @techdirt-2018-03-23-craigslist]. Sur les ${inPeak} cas retrouvés cette année-là, ${risk} ont été décidés aux États-Unis en raison, selon les sources, d’un risque juridique. Le nombre de chaque année dépend aussi de ce que la presse en a dit, et de ce qui s’en retrouve.`,
  en: `In spring ${peakYear}, the US Congress passed FOSTA, a law against sex trafficking that widens the liability of websites; Craigslist at once removed its personal ads in the United States [@wired-2018-03-craigslist; @techdirt-2018-03-23-craigslist]. Of the ${inPeak} cases found that year, ${risk} were decided in the United States because, the sources say, of a legal risk. Each year’s number also depends on what the press said of it, and on what can still be found.` });

nb.section({ fr: "Qui ferme, et quoi", en: "Who closes, and what" });
const how = (id: string, from: ColumnTable, fr: string, en: string) => count(id, from, `Fermetures dont la façon de fermer est : ${fr}.`, `Closures that were made by: ${en}.`);
const owner = how("by-owner", closures.filter((d) => d.mechanism === "owner_decision"), "décision du propriétaire", "owner’s decision");
const justice = how("by-justice", closures.filter((d) => d.mechanism === "seizure" || d.mechanism === "court_order"), "saisie, ou décision d’un tribunal", "seizure, or court order");
const orders = how("by-administration", closures.filter((d) => d.mechanism === "administrative_order"), "décision administrative", "administrative order");
const host = how("by-host", closures.filter((d) => d.mechanism === "hosting_withdrawal"), "retrait par l’hébergeur ou le magasin d’applications", "withdrawal by host or app store");
const byMechanism = dossier.inOrder(dossier.inOrder(countBy(lump(closures, "platform_id", ["coco"]).orderby((d) => d.platform_id !== null), ["mechanism", "scope", "platform_id"]), "closures.mechanism").reify(), "closures.scope");
nb.figure("qui-ferme", { data: byMechanism, holds: closures.filter((d) => (d.mechanism === "seizure" ? d.scope !== "platform" : (d.mechanism === "administrative_order" || d.mechanism === "court_order") && d.scope !== "country_block")).numRows() === 0,
  title: { fr: "Les saisies retrouvées ferment toute la plateforme ; tribunaux et administrations la bloquent dans leur pays", en: "The seizures found close the whole platform; courts and administrations block it in their country" },
  subtitle: { fr: `Fermetures et blocages retrouvés, ${years}, selon la façon de fermer et ce qui a été fermé. Un point, un cas ; en rouge, Coco`, en: `Closures and blocks found, ${years}, by how it was done and what was closed. One dot is one case; Coco is red` },
  alt: { fr: `Tableau de points à compter : ${justice} saisies ou décisions de justice, ${orders} décisions administratives, ${host} retraits par un hébergeur ou un magasin d’applications, ${owner} décisions du propriétaire.`, en: `Table of dots to count: ${justice} seizures or court orders, ${orders} administrative orders, ${host} withdrawals by a host or an app store, ${owner} decisions of the owner.` },
  vegaLite: (t) => dotTable(t, byMechanism, { row: (d) => dossier.name("closures.mechanism", d.mechanism), column: (d) => dossier.name("closures.scope", d.scope), value: "count",
    color: (d) => (d.platform_id === "coco" ? t.color.accent : t.color.other) }) });
nb.text({
  fr: `Dans ${owner} cas, c’est le propriétaire qui décide ; dans ${justice}, la justice ou la police ; dans ${orders}, une administration ; dans ${host}, un hébergeur ou un magasin d’applications. La frontière n’est pas toujours nette : les exploitants d’EncroChat ont renoncé à leur service après son infiltration par les enquêteurs français et néerlandais [@wikipedia-encrochat; @krone-2021-encrochat]. Et un retrait n’est pas toujours une fin : lâché par l’un de ses prestataires, Switter s’est installé chez un autre, avant que ses exploitants ne ferment, invoquant le risque juridique [@wikipedia-switter; @assemblyfour-2022-02-14-switter].`,
  en: `In ${owner} cases the owner decides; in ${justice}, the courts or the police; in ${orders}, an administration; in ${host}, a host or an app store. The line is not always clear: EncroChat’s operators gave up their service after French and Dutch investigators had infiltrated it [@wikipedia-encrochat; @krone-2021-encrochat]. And a withdrawal is not always an end: dropped by one of its providers, Switter moved to another, before its operators closed it, citing the legal risk [@wikipedia-switter; @assemblyfour-2022-02-14-switter].` });

nb.section({ fr: "Pour quels motifs", en: "On what grounds" });
const crossed = dossier.named(crossItems(closures, "grounds", "mechanism").groupby("grounds").derive({ all: op.sum("count") }).ungroup(), "closures.grounds");
const grounds = dossier.inOrder(crossed.filter((d) => d.all >= 3), "closures.mechanism").reify().orderby(desc("all"), "fr");
const first = (mechanism: string) => grounds.params({ mechanism }).filter("d.mechanism === mechanism").orderby(desc("count")).get("grounds");
nb.figure("motifs", { data: grounds.select(not("all")), holds: first("administrative_order") === "public_morality" && first("court_order") === "public_morality" && first("seizure") === "money_laundering" && first("owner_decision") === "legal_risk",
  title: { fr: "Moralité publique pour les blocages, blanchiment pour les saisies, risque juridique pour les propriétaires : le premier motif rapporté", en: "Public morality for blocks, money laundering for seizures, legal risk for owners: the ground most often reported" },
  subtitle: { fr: `Nombre de fermetures et de blocages retrouvés, ${years}, selon le motif rapporté et la façon de fermer`, en: `Number of closures and blocks found, ${years}, by the ground reported and how it was done` },
  alt: { fr: `Tableau : en lignes les motifs rapportés, en colonnes la façon de fermer, pour ${all.counted}. Premier motif des blocages, la moralité publique ; des saisies, le blanchiment ; des propriétaires, le risque juridique.`, en: `Table: the grounds reported in rows, how it was done in columns, for ${all.counted}. Most frequent for blocks, public morality; for seizures, money laundering; for owners, legal risk.` },
  note: { fr: `Une fermeture a souvent plusieurs motifs : additionnés, ils dépassent le nombre de cas. Les motifs de moins de trois cas ne sont pas montrés.`, en: `A closure often has several grounds: added up, they exceed the number of cases. Grounds of fewer than three cases are not shown.` },
  vegaLite: (t) => matrix(t, grounds, { row: (d) => ({ fr: d.fr, en: d.en }), column: (d) => dossier.name("closures.mechanism", d.mechanism), value: "count" }) });
nb.limits({
  fr: "Un motif est celui que l’autorité, l’entreprise ou la presse a donné : il n’a pas été vérifié. Pour plusieurs blocages de Grindr, en Turquie, au Liban, en Jordanie, aucune explication publique n’est rapportée : la « moralité publique » est alors ce que les sources en ont compris [@gaystarnews-2013-09-11-grindr-turkey; @dailystar-lb-2019-01-22; @pppau-2023-11-06-jordan].",
  en: "A ground is what the authority, the company or the press gave; it has not been verified. For several blocks of Grindr, in Turkey, Lebanon and Jordan, no public explanation is reported: “public morality” is then what the sources made of them [@gaystarnews-2013-09-11-grindr-turkey; @dailystar-lb-2019-01-22; @pppau-2023-11-06-jordan]." });

nb.section({ fr: "Qui décide, selon le pays", en: "Who decides, by country" });
const column = (name: string, fr: string, en: string) => ({ head: { fr, en }, cell: (d: Record<string, unknown>, lang: "fr" | "en") => [d[name]].flat().map((value) => dossier.label(`closures.${name}`, value as string, lang)).join(", ") });
const kinds = deciders(closures, organisations);
const byDecider = dossier.inOrder(countBy(kinds, ["country", "decider", "fr", "en"]), "closures.country");
const part = (country: string, decider: string) => kinds.params({ country, decider }).filter("d.country === country && d.decider === decider").numRows() / closures.params({ country }).filter("d.country === country").numRows();
nb.figure("qui-decide", { data: byDecider, columns: [column("country", "Pays", "Country"), { head: { fr: "Qui décide", en: "Who decides" }, cell: (d, lang) => d[lang] as string }, { head: { fr: "Nombre", en: "Number" }, cell: (d) => d.count as number }],
  holds: part("US", "company") > 0.5 && part("TR", "justice") > 0.5,
  title: { fr: "Dans les cas retrouvés aux États-Unis, une entreprise décide le plus souvent ; en Turquie, un tribunal", en: "In the cases found in the United States, companies decide most often; in Turkey, courts" },
  subtitle: { fr: `Qui a décidé les fermetures et blocages retrouvés, selon le pays de l’autorité ou du propriétaire, ${years}. À lire ligne par ligne`, en: `Who decided the closures and blocks found, by country of the authority or owner, ${years}. To be read row by row` },
  alt: { fr: `Grille de ${countries.counted} et de quatre sortes de décideurs : entreprise, justice ou police, État, non précisé. Chaque disque porte le nombre de cas retrouvés.`, en: `Grid of ${countries.counted} and four kinds of decider: company, courts or police, state, not specified. Each disc has the number of cases found.` },
  note: { fr: "Une décision prise à plusieurs compte dans chaque colonne. « État » : ministère, régulateur, autorité non nommée.", en: "A decision taken by several counts in each column. “State” is a ministry, a regulator or an authority not named." },
  plot: (t) => numberGrid(t, byDecider, { row: (d) => dossier.name("closures.country", d.country), column: (d) => ({ fr: d.fr, en: d.en }), columns: Object.values(deciderWords), value: "count", hollow: (d) => d.decider === "unknown" }) });
const reports = dossier.sources.semijoin(closures.unroll("source_ids"), ["source_id", "source_ids"]).derive({ source_ids: (d) => [d.source_id] });
const english = nb.fact("closures-reports-english", share(reports.filter((d) => d.language === "en").numRows(), reports.numRows()), { from: reports, unit: "reports", definition: { fr: "Part des publications en anglais parmi celles sur lesquelles reposent les fermetures.", en: "Share of reports in English among those that the closures rest on." } });
nb.limits({
  fr: `Ces nombres ne comparent pas les pays. Parmi les publications sur lesquelles ils reposent, ${english} sont en anglais : la place que tiennent ici les États-Unis ne dit rien de ce qui s’y ferme, et un pays absent n’est pas un pays sans blocage.`,
  en: `These numbers do not compare countries. Of the reports they rest on, ${english} are in English: the place that the United States has here says nothing of how much is closed there, and a country that is absent is not a country without blocks.` });

nb.section({ fr: "En France", en: "In France" });
const france = closures.filter((d) => d.country === "FR").orderby("ref").select("ref", "date", "platform_id", "mechanism", "scope", "grounds", "source_ids").rename({ date: "closed_on" });
const inFrance = count("france", france, "Fermetures et blocages que décide une autorité française ou un propriétaire établi en France, ou qui suivent une enquête française.", "Closures and blocks decided by a French authority or by an owner based in France, or that follow a French investigation.");
const seized = count("france-seized", france.filter((d) => d.mechanism === "seizure"), "Parmi elles, les saisies.", "Of those, the seizures.");
const ordered = count("france-ordered", france.filter((d) => d.mechanism === "administrative_order"), "Parmi elles, les décisions administratives.", "Of those, the administrative orders.");
const cocoGrounds = nb.fact("coco-grounds", coco.get("grounds").length, { from: coco, unit: { fr: ["motif", "motifs"], en: ["ground", "grounds"] }, definition: { fr: "Motifs rapportés de la fermeture de Coco.", en: "Grounds reported for the closure of Coco." } });
const ambushes = count("for-ambushes", withAny(closures, "grounds", ["ambushes"]), "Fermetures dont un motif rapporté est les guets-apens.", "Closures of which one reported ground is ambushes.");
nb.text({
  fr: `Sur ${inFrance} cas rattachés à la France, ${seized} sont des saisies judiciaires. L’État n’apparaît que dans ${ordered} cas : le blocage de TikTok en Nouvelle-Calédonie, que le Conseil d’État a jugé excessif [@linfo-2025-tiktok-conseil-etat]. Les autres viennent de l’entreprise, parfois sous pression : Vivastreet a suspendu sa rubrique de rencontres après l’ouverture d’une information judiciaire, depuis close par un non-lieu [@scelles-2018-06-vivastreet; @acpe-2025-vivastreet]. Les sources donnent ${cocoGrounds.counted} à la fermeture de Coco [@franceinfo-2024-06-25-coco-ferme], dont les guets-apens, qui ne figurent dans tout le relevé que pour ${ambushes} cas, celui-là.`,
  en: `Of ${inFrance} cases linked to France, ${seized} are seizures by the courts. The state appears in only ${ordered} of them: the block of TikTok in New Caledonia, which the Conseil d’État found excessive [@linfo-2025-tiktok-conseil-etat]. The others come from the company, sometimes under pressure: Vivastreet suspended its dating section after a judicial investigation was opened, which has since been dismissed [@scelles-2018-06-vivastreet; @acpe-2025-vivastreet]. The sources give ${cocoGrounds.counted} for the closure of Coco [@franceinfo-2024-06-25-coco-ferme], among them ambushes, which the whole register gives for only ${ambushes} case, this one.` });
nb.table("france", { data: france, caption: { fr: "Fermetures et blocages retrouvés, rattachés à la France", en: "Closures and blocks found, linked to France" },
  columns: [{ head: { fr: "Date", en: "Date" }, cell: (d) => d.closed_on as string }, column("platform_id", "Plateforme", "Platform"), column("mechanism", "Façon de fermer", "How"), column("scope", "Étendue", "Scope"), column("grounds", "Motifs rapportés", "Grounds reported")] });

nb.section({ fr: "Combien de temps elles ont duré", en: "How long they lasted" });
const records = { fr: "Ces dates sont celles de plateformes, non de personnes.", en: "These dates are those of platforms, not of persons." };
const shut = closures.filter((d) => d.scope === "platform" && d.mechanism !== "hosting_withdrawal");
const lives = dossier.named(lifetimes(shut, platforms).filter((d) => d.years_min !== null).join(platforms.select("platform_id", "launched")).join(shut.select("platform_id", "date")), "closures.platform_id")
  .orderby((d) => -d.years_min - d.years_max).select("platform_id", "fr", "en", "launched", "date", "years_min", "years_max", "refs", "source_ids");
const median = medianLifetime(lives) ?? { min: 0, max: 0 };
const life = (id: string, value: number, from: ColumnTable, fr: string, en: string) => nb.fact(`life-${id}`, value, { from, unit: "years", definition: { fr, en } });
const whole = count("whole", shut, "Plateformes entières fermées par leur propriétaire ou par la justice.", "Whole platforms closed by their owner or by the courts.");
const known = nb.fact("life-known", lives.numRows(), { from: lives, unit: "platforms", definition: { fr: "Celles dont le lancement et la fermeture sont connus, au moins à l’année.", en: "Those whose launch and closure are known, at least to the year." } });
const usual = nb.fact("life-median", range(median.min, median.max), { from: lives, unit: "years", decimals: 1, definition: { fr: "Médiane des durées : des plus courtes aux plus longues que permettent les dates.", en: "Median life: from the shortest to the longest lives that the dates allow." } });
const half = life("half", Array.from({ length: 100 }, (_, years) => years).find((years) => 2 * lives.params({ years }).filter("d.years_max < years").numRows() >= lives.numRows()) ?? 0, lives, "Durée que la moitié n’ont pas atteinte, en années entières.", "How long half of them did not last, in whole years.");
const cocoLife = life("coco", Math.floor(lives.filter((d) => d.platform_id === "coco").get("years_min")), lives.filter((d) => d.platform_id === "coco"), "Années entières entre le lancement de Coco et sa fermeture, au moins.", "Whole years between the launch of Coco and its closure, at least.");
nb.figure("durees-de-vie", { data: lives, publicRecord: records, holds: 2 * lives.params({ half: half.value }).filter("d.years_max < half").numRows() >= known.value && cocoLife.value > half.value,
  title: { fr: `Coco a duré plus de ${cocoLife} ans ; la moitié des ${known} plateformes fermées aux dates connues, moins de ${half}`, en: `Coco lasted more than ${cocoLife} years; half of the ${known} closed platforms with known dates, less than ${half}` },
  subtitle: { fr: `Du lancement à la fermeture de ${known.counted}, en années, mois ou jours révolus. En contour, ce que les dates connues ne permettent pas de préciser`, en: `From launch to closure of ${known.counted}, in full years, months or days. In outline, what the known dates leave open` },
  alt: { fr: `Barres, de la plus longue à la plus courte : ${known.counted}. Coco, plus de ${cocoLife} ans ; médiane : ${usual.counted}.`, en: `Bars, from the longest to the shortest: ${known.counted}. Coco, more than ${cocoLife} years; median: ${usual.counted}.` },
  note: { fr: "Une plateforme fermée n’a pas toujours disparu : Gossip a rouvert, à une date que les sources ne donnent pas.", en: "A platform that was closed is not always gone: Gossip reopened, on a date that the sources do not give." },
  vegaLite: (t) => ranges(t, lives, { low: "years_min", high: "years_max", said: (d) => howLong(t, d.launched, d.date), median, color: (d) => (d.platform_id === "coco" ? t.color.accent : t.color.other) }) });
nb.limits({
  fr: `Le lancement n’est connu que pour ${known} des ${whole} plateformes entières fermées par leur propriétaire ou par la justice ; celles qu’un hébergeur ou un magasin d’applications a retirées sont laissées de côté. Et seules les plateformes fermées sont ici : celles qui durent n’y sont pas.`,
  en: `The launch is known for only ${known} of the ${whole} whole platforms closed by their owner or by the courts; those that a host or an app store withdrew are left aside. And only platforms that closed are here: those that last are not.` });

nb.section({ fr: "Celles qui ont rouvert", en: "Those that reopened" });
const back = dossier.named(reopenings(closures), "closures.platform_id").orderby("days_max", "fr").select("ref", "platform_id", "fr", "en", "country", "scope", "date", "reopened_on", "days_min", "days_max", "source_ids");
const reopened = count("reopened", back, "Fermetures et blocages dont la réouverture est rapportée et datée.", "Closures and blocks whose reopening is reported and dated.");
nb.figure("reouvertures", { data: back, publicRecord: records, alt: describe({ fr: "Barres : jours de fermeture ou de blocage, au plus", en: "Bars: days closed or blocked, at most" }, back, "days_max"),
  holds: Math.max(...back.filter((d) => d.platform_id !== "hornet").array("days_max")) < 35 && back.filter((d) => d.platform_id === "hornet").get("days_min") > 2 * 365,
  title: { fr: "Les réouvertures datées viennent en quelques jours ou semaines, sauf pour Hornet en Turquie", en: "Dated reopenings come within days or weeks, except for Hornet in Turkey" },
  subtitle: { fr: `Temps de fermeture ou de blocage, pour les ${reopened} cas dont la réouverture est rapportée et datée. En contour, ce que les dates ne précisent pas`, en: `Time closed or blocked, for the ${reopened} cases whose reopening is reported and dated. In outline, what the dates leave open` },
  note: { fr: "Blocages dans un seul pays ou territoire : Instagram et Hornet, en Turquie ; TikTok, en Nouvelle-Calédonie. Une fonction seulement : Habbo (retour dans les premiers pays), Momo (date annoncée). FastMeet, Meet24 et Meet4U : retour dans un seul des deux magasins d’applications.", en: "Blocked in one country or territory: Instagram and Hornet, in Turkey; TikTok, in New Caledonia. One feature only: Habbo (back in the first countries), Momo (the date announced). FastMeet, Meet24 and Meet4U: back in one of the two app stores only." },
  vegaLite: (t) => ranges(t, back, { low: "days_min", high: "days_max", said: (d) => howLong(t, d.date, d.reopened_on) }) });
nb.text({
  fr: "Apple et Google avaient retiré FastMeet, Meet24 et Meet4U après un avertissement de la Federal Trade Commission [@thehill-2019-05-wildec]. Habbo et Momo n’avaient suspendu qu’une fonction [@dmw-2012-06-26-habbo; @technode-2019-05-13-momo]. Hornet n’est revenue dans l’App Store turc qu’après une décision de justice [@turkishminute-2024-02-23-hornet].",
  en: "Apple and Google had removed FastMeet, Meet24 and Meet4U after a warning by the Federal Trade Commission [@thehill-2019-05-wildec]. Habbo and Momo had suspended one feature only [@dmw-2012-06-26-habbo; @technode-2019-05-13-momo]. Hornet returned to the Turkish App Store only after a court ruling [@turkishminute-2024-02-23-hornet]." });
nb.limits({
  fr: `Pour les autres cas, les sources ne disent pas si la fermeture dure encore, ou n’en datent pas la fin. Gossip a rouvert, sans que les sources disent quand [@generationnt-2015-gossip]. Au Liban, Grindr a dit son accès rétabli, quand une autre source le donnait toujours bloqué [@dailystar-lb-2019-01-22; @albawaba-2019-01-24-lebanon]. Et fermer une plateforme n’est pas mettre fin aux pratiques qui l’ont fait fermer : ce relevé ne dit pas ce qu’elles deviennent.`,
  en: `For the other cases, the sources do not say whether the closure still holds, or do not date its end. Gossip reopened, and the sources do not say when [@generationnt-2015-gossip]. In Lebanon, Grindr said that access was back; another source still reported the block [@dailystar-lb-2019-01-22; @albawaba-2019-01-24-lebanon]. And to close a platform is not to end the practices for which it was closed: this register does not tell what becomes of them.` });
nb.method({
  fr: "Une ligne du relevé est une décision visant une plateforme : les applications bloquées par un même ordre font autant de lignes. La façon de fermer, l’étendue et les motifs sont notre classement de ce que disent les sources. Une date connue au mois ou à l’année reste un mois ou une année. Les règles complètes sont dans le carnet [méthode](../methode/index.html).",
  en: "A row of the register is one decision about one platform: apps blocked by the same order make as many rows. How it was done, the scope and the grounds are our reading of what the sources say. A date known to the month or to the year stays a month or a year. The full rules are in the notebook [method](../methode/index.en.html)." });
await nb.publish();
