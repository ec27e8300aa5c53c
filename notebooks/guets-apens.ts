// Les guets-apens rapportés : quand, par quelle plateforme, sous quel prétexte, et ce que la justice en a fait.
// The ambushes reported: when, through which platform, on what pretext, and what the courts made of them.
import { desc, op } from "arquero";
import { countAttacks, departements, departementTiles, dotRows, lump, notebook, openDossier, periodBars, placeAround, placeInPeriods, totalAttacks, units, yearsOf } from "recoupe";

const dossier = await openDossier();
const france = dossier.incidents.filter((d) => d.country === "FR");
const coco = dossier.closures.filter((d) => d.closure_id === "coco-2024-06");
const byQuarter = dossier.named(countAttacks(placeInPeriods(lump(france, "platform_id", ["coco", "grindr"]), "quarter"), ["placed", "from", "to", "platform_id"]),
  "incidents.platform_id", { fr: "Autre ou non précisée", en: "Other or not specified" }).orderby("from", "to", "platform_id");

const nb = notebook("guets-apens", dossier, { order: 2,
  title: { fr: "Guets-apens : ce que la presse a rapporté", en: "Ambushes: what the press has reported" },
  standfirst: {
    fr: "Un contact noué en ligne, un rendez-vous qui se révèle un piège. Ce que disent, et ce que ne disent pas, les articles retrouvés sur ces attaques en France.",
    en: "A contact made online, a meeting that turns out to be a trap. What the articles found about these attacks in France say, and what they do not." } });
const attacks = (id: string, rows: typeof france, fr: string, en: string) => nb.fact(id, totalAttacks(rows).attacks, { from: rows, definition: { fr, en } });
const years = nb.years(yearsOf(byQuarter));
const closed = nb.fact("coco-closed-on", coco.get("date"), { from: coco, unit: "date", definition: { fr: "Jour où le parquet de Paris a annoncé la fermeture de Coco.", en: "Day the Paris prosecutor announced the closure of Coco." } });
const all = attacks("attacks-reported", france, "Attaques rapportées en France, séries comprises ; une série sans nombre compte pour une.", "Attacks reported in France, series included; a series with no number counts for one.");
const undated = attacks("attacks-undated", france.filter((d) => d.date === null), "Attaques rapportées en France qu’aucune source ne date, même à l’année près.", "Attacks reported in France that no source dates, even to the year.");
const sales = attacks("attacks-sale", france.filter((d) => d.pretext === "sale"), "Attaques rapportées en France dont le prétexte était une vente entre particuliers.", "Attacks reported in France whose pretext was a sale between private persons.");

nb.text({
  fr: `Les articles de presse et les publications d’associations retrouvés pour ce dossier font état de ${all.counted} en France (${years}), dont ${undated} sans date. Le nombre réel n’est pas connu : la plupart des victimes d’actes anti-LGBT+ ne portent pas plainte, selon les enquêtes du ministère de l’intérieur [@tf1info-2024-05-16-ssmsi; @rtl-2025-05-15-ssmsi], et la presse ne parle pas de toutes celles qui le font.\n\nEst compté ici comme guet-apens un rendez-vous donné après un contact en ligne et dont une source rapporte qu’il était un piège, quel que soit le prétexte, que l’attaque ait abouti ou non. Les vols lors d’une vente entre particuliers en sont (${sales.counted}) ; les attaques sans contact en ligne rapporté, sur un lieu de rencontre par exemple, n’en sont pas.`,
  en: `The press articles and association reports found for this dossier tell of ${all.counted} in France (${years}), ${undated} of them undated. The true number is not known: most victims of anti-LGBT+ acts do not file a complaint, according to the interior ministry’s surveys [@tf1info-2024-05-16-ssmsi; @rtl-2025-05-15-ssmsi], and the press does not cover all those who do.\n\nAn ambush, as counted here, is a meeting arranged after contact online that a source reports to have been a trap, whatever the pretext, whether the attack succeeded or not. Robberies at a sale between private persons are included (${sales.counted}); attacks with no reported contact online, at a cruising spot for instance, are not.` });

nb.section({ fr: "Quand", en: "When" });
const across = attacks("attacks-several-quarters", placeInPeriods(france, "quarter").filter((d) => d.placed === "across"), "Attaques rapportées en France dont la date, telle que les sources la donnent, est à cheval sur plusieurs trimestres.", "Attacks reported in France whose date, as sources give it, spans more than one quarter.");
nb.text({
  fr: `La date est celle que les sources donnent des faits, jamais celle de l’article, et elle reste aussi vague que chez elles. Une série racontée d’un bloc peut couvrir des mois : ${across} attaques sur ${all} sont ainsi à cheval sur plusieurs trimestres, et ne sont dans aucune barre.`,
  en: `The date is the one sources give for the events, never that of the article, and stays as vague as they leave it. A series told as a whole may cover months: ${across} attacks of ${all} thus span more than one quarter, and stand in no bar.` });
const sides = countAttacks(placeAround(france, coco.get("date").start), ["side", "platform_id"]).orderby(desc("attacks"));
const first = (side: "before" | "after") => sides.params({ side }).filter("d.side === side").get("platform_id");
nb.figure("par-trimestre", { data: byQuarter, holds: first("before") === "coco" && first("after") === "grindr",
  title: { fr: "Avant sa fermeture, Coco était la première plateforme des guets-apens rapportés ; depuis, c’est Grindr", en: "Until it was closed, Coco came first in reported ambushes; since then, Grindr has" },
  subtitle: { fr: "Attaques rapportées en France par trimestre, selon la plateforme du premier contact. Sous l’axe, celles qui sont à cheval sur plusieurs trimestres ou sans date", en: "Attacks reported in France per quarter, by the platform of first contact. Below the axis, those that span more than one quarter or are undated" },
  alt: { fr: `Histogramme par trimestre, ${years}, des attaques rapportées en France, en trois couleurs : Coco, Grindr, autres. Un trait marque la fermeture de Coco, le ${closed}. Sous l’axe, ${across} attaques à cheval sur plusieurs trimestres et ${undated} sans date.`, en: `Bars per quarter, ${years}, of the attacks reported in France, in three colours: Coco, Grindr, others. A rule marks the closure of Coco on ${closed}. Below the axis, ${across} attacks that span more than one quarter and ${undated} undated.` },
  note: { fr: `Sous l’axe sont ${across} des ${all} attaques, à cheval sur plusieurs trimestres, et ${undated} sans date. Ce qui est rapporté n’est pas tout ce qui a eu lieu, et les derniers mois sont incomplets.`, en: `Below the axis are ${across} of the ${all} attacks, which span more than one quarter, and ${undated} undated. What is reported is not all that took place, and the last months are incomplete.` },
  plot: (t) => periodBars(t, byQuarter, { period: "quarter", value: "attacks", by: "platform_id", order: ["coco", "grindr", null], events: [{ date: coco.get("date").start, label: { fr: "fermeture de Coco", en: "Coco is closed" } }] }) });

nb.limits({
  fr: `Ce graphique ne mesure pas l’effet de la fermeture. La presse a parlé de Coco parce que le site était au centre d’une affaire, et les faits les plus récents lui parviennent tard. Le carnet [avant-après](../avant-apres/index.html) pose la question avec les précautions qu’elle demande.`,
  en: `This chart does not measure the effect of the closure. The press wrote about Coco because the site was at the centre of a case, and the most recent events reach it late. The notebook [before and after](../avant-apres/index.en.html) asks the question with the care it needs.` });

nb.section({ fr: "Par quelle plateforme, sous quel prétexte", en: "Through which platform, on what pretext" });
const known = france.derive({ platform_id: (d) => (op.startswith(d.platform_id, "unspecified") ? null : d.platform_id) });
const byPlatform = dossier.inOrder(dossier.named(countAttacks(known, ["platform_id"]), "incidents.platform_id", { fr: "Non précisée", en: "Not specified" }), "incidents.platform_id").reify().orderby((d) => d.platform_id === null, desc("attacks"));
const nowhere = attacks("attacks-platform-unknown", known.filter((d) => d.platform_id === null), "Attaques rapportées en France dont la source ne nomme pas la plateforme du premier contact.", "Attacks reported in France whose source does not name the platform of first contact.");
const dates = attacks("attacks-gay-date", france.filter((d) => d.pretext === "gay_date"), "Attaques rapportées en France dont le prétexte était un rendez-vous entre hommes.", "Attacks reported in France whose pretext was a date between men.");
const two = attacks("attacks-coco-grindr", france.filter((d) => d.platform_id === "coco" || d.platform_id === "grindr"), "Attaques rapportées en France dont la source situe le premier contact sur Coco ou sur Grindr.", "Attacks reported in France whose source places first contact on Coco or on Grindr.");
const total = totalAttacks(france);
const twice = nb.fact("attacks-perhaps-twice", total.attacks - total.atLeast, { from: france.filter((d) => op.length(d.may_overlap) > 0), definition: { fr: "Écart entre le total et ce qu’il serait si tous les recoupements possibles étaient un seul fait.", en: "The total less what it would be if every possible overlap were one event." } });
nb.text({
  fr: `La plateforme est celle où la source situe le premier contact, même si la suite s’est passée ailleurs. Pour ${nowhere} attaques, elle dit seulement un site, une application ou un réseau. Le prétexte est un rendez-vous entre hommes pour ${dates} attaques sur ${all}.`,
  en: `The platform is the one where the source places the first contact, even if the rest took place elsewhere. For ${nowhere} attacks, it only says a site, an app or a network. The pretext is a date between men for ${dates} attacks of ${all}.` });
nb.figure("par-plateforme", { data: byPlatform, lists: "attacks",
  holds: byPlatform.get("platform_id", 0) === "coco" && byPlatform.get("platform_id", 1) === "grindr" && 2 * two.value > all.value,
  title: { fr: "Plus d’un guet-apens rapporté sur deux s’est noué sur Coco ou sur Grindr", en: "More than one reported ambush in two began on Coco or on Grindr" },
  subtitle: { fr: `Attaques rapportées en France, selon la plateforme du premier contact, ${years}. Un point, une attaque ; creux si la plateforme n’est pas précisée`, en: `Attacks reported in France, by the platform of first contact, ${years}. One dot is one attack; hollow if the platform is not specified` },
  note: { fr: `Une plateforme nommée n’est pas mise en cause : c’est là que la source situe le premier contact. Jusqu’à ${twice} attaques, rapportées par plusieurs sources, sont peut-être comptées deux fois.`, en: `A platform that is named is not accused: it is where the source places the first contact. Up to ${twice} attacks, reported by several sources, may be counted twice.` },
  vegaLite: (t) => dotRows(t, byPlatform, { value: "attacks", hollow: (d) => d.platform_id === null, color: (d) => (d.platform_id === "coco" ? t.color.accent : d.platform_id === "grindr" ? t.color.second : t.color.other) }) });
const byPretext = dossier.named(countAttacks(france, ["pretext"]), "incidents.pretext").orderby((d) => d.pretext === null, desc("attacks"));
nb.figure("par-pretexte", { data: byPretext, lists: "attacks", holds: byPretext.get("pretext", 0) === "gay_date",
  title: { fr: "Le piège le plus rapporté : un rendez-vous entre hommes", en: "The trap most often reported: a date between men" },
  subtitle: { fr: `Attaques rapportées en France, selon le prétexte donné à la victime, ${years}. Un carré, une attaque ; creux si le prétexte n’est pas précisé`, en: `Attacks reported in France, by the pretext given to the victim, ${years}. One square is one attack; hollow if the pretext is not specified` },
  plot: (t) => units(t, byPretext, { value: "attacks", hollow: (d) => d.pretext === null, color: (d) => (d.pretext === "gay_date" ? t.color.accent : t.color.other) }) });

nb.section({ fr: "Ce qui est rapporté des faits et des suspects", en: "What is reported of the acts and of the suspects" });
const rows = nb.fact("rows-france", total.rows, { from: france, unit: "rows", definition: { fr: "Lignes du relevé pour la France, celles qu’une série compte déjà mises à part.", en: "Rows of the register for France, less those that a series already counts." } });
const cases = (id: string, some: typeof france, fr: string, en: string) => nb.fact(id, totalAttacks(some).rows, { from: some, unit: "rows", definition: { fr, en } });
nb.text({
  fr: `Un article décrit tantôt une attaque, tantôt toute une série. Pour les atteintes, les suspects, le mobile et les suites, l’unité est donc ce que la source décrit d’un seul tenant : ${rows.counted}.`,
  en: `Some articles describe one attack, others a whole series. For harms, suspects, motive and outcomes, the unit is therefore what a source describes as one: ${rows.counted}.` });

const byHarm = dossier.inOrder(dossier.named(countAttacks(france.unroll("harms"), ["harms"]).filter((d) => d.rows >= 3), "incidents.harms"), "incidents.harms").reify().orderby(desc("rows"));
const unharmed = cases("rows-no-harm", france.filter((d) => op.length(d.harms) === 0), "Faits ou séries dont la source ne précise aucune atteinte.", "Events or series whose source specifies no harm.");
const suspectDead = cases("rows-suspect-dead", france.filter((d) => op.match(d.note, /person killed was one of the suspected attackers/, 0)), "Faits ou séries où la personne morte est l’un des agresseurs présumés.", "Events or series in which the person who died is one of the suspected attackers.");
nb.figure("atteintes", { data: byHarm, lists: "rows", holds: byHarm.get("harms", 0) === "injury" && byHarm.get("harms", 1) === "robbery",
  title: { fr: "Blessures et vols : ce que les sources rapportent le plus souvent", en: "Injury and robbery: what the sources report most often" },
  subtitle: { fr: `Atteintes rapportées en France, ${years}. Un point, un fait ou une série de faits ; un même fait peut compter plusieurs atteintes. Celles de moins de trois faits ne sont pas montrées`, en: `Harms reported in France, ${years}. One dot is one event or series of events; one event may have several harms. Those of fewer than three events are not shown` },
  note: { fr: `« Mort » comprend ${suspectDead.counted} où la personne morte est l’un des agresseurs présumés, et non la victime du guet-apens. Atteinte non précisée : ${unharmed.counted}, non dessinés.`, en: `“Death” includes ${suspectDead.counted} in which the person who died is one of the suspected attackers, not the person ambushed. Harm not specified, and not drawn: ${unharmed.counted}.` },
  vegaLite: (t) => dotRows(t, byHarm, { value: "rows", color: (d) => (d.harms === "injury" || d.harms === "robbery" ? t.color.accent : t.color.other) }) });
const byMinors = dossier.named(countAttacks(france, ["minors_among_suspects"]), "incidents.minors_among_suspects").orderby((d) => d.minors_among_suspects === null, desc("rows"));
const young = france.filter((d) => d.minors_among_suspects);
const minors = cases("rows-minors", young, "Faits ou séries dont la source dit qu’un suspect au moins est mineur.", "Events or series whose source says that at least one suspect is a minor.");
const ageless = cases("rows-minors-unknown", france.filter((d) => d.minors_among_suspects === null), "Faits ou séries dont la source ne dit pas si des suspects sont mineurs.", "Events or series whose source does not say whether any suspect is a minor.");
const youngAttacks = attacks("attacks-minors", young, "Attaques, séries comprises, dont la source dit qu’un suspect au moins est mineur.", "Attacks, series included, whose source says that at least one suspect is a minor.");
nb.figure("mineurs", { data: byMinors, lists: "rows", holds: byMinors.filter((d) => d.minors_among_suspects).get("rows") === minors.value && 2 * ageless.value < rows.value,
  title: { fr: `Des mineurs parmi les suspects : rapporté pour ${minors} faits ou séries sur ${rows}`, en: `Minors among the suspects: reported for ${minors} of ${rows} events or series` },
  subtitle: { fr: `Des suspects sont-ils mineurs, selon la source ? En France, ${years}. Un carré, un fait ou une série de faits ; creux si la source ne le précise pas`, en: `Are any suspects minors, according to the source? In France, ${years}. One square is one event or series of events; hollow if the source does not say` },
  note: { fr: `${ageless} faits ou séries ne le précisent pas. Une même affaire peut compter plusieurs fois ; en attaques, séries comprises : ${youngAttacks} sur ${all}. Tout suspect est présumé innocent.`, en: `${ageless} events or series do not say. One case may count several times; in attacks, series included: ${youngAttacks} of ${all}. Every suspect is presumed innocent.` },
  plot: (t) => units(t, byMinors, { value: "rows", hollow: (d) => d.minors_among_suspects === null, color: (d) => (d.minors_among_suspects ? t.color.accent : t.color.other) }) });
const byMotive = dossier.named(countAttacks(placeInPeriods(france, "year"), ["placed", "from", "to", "bias_motive"]), "incidents.bias_motive").orderby("from", "to", "bias_motive");
const motive = cases("rows-motive", france.filter((d) => d.bias_motive === "retained" || d.bias_motive === "alleged"), "Faits ou séries dont la source dit le mobile discriminatoire allégué ou retenu.", "Events or series whose source says that a bias motive is alleged or upheld.");
const untold = cases("rows-motive-unknown", france.filter((d) => d.bias_motive === "not_reported"), "Faits ou séries dont la source ne dit rien d’un mobile discriminatoire.", "Events or series whose source says nothing of a bias motive.");
const vague = cases("rows-undated", france.filter((d) => d.date === null), "Faits ou séries qu’aucune source ne date.", "Events or series that no source dates.");
nb.figure("mobile", { data: byMotive, holds: motive.value > untold.value,
  title: { fr: `Un mobile discriminatoire est allégué ou retenu pour ${motive} faits ou séries sur ${rows}`, en: `A bias motive is alleged or upheld for ${motive} of ${rows} events or series` },
  subtitle: { fr: "Faits ou séries de faits rapportés en France, par année, selon ce que la source dit du mobile", en: "Events or series of events reported in France, per year, by what the source says of the motive" },
  alt: { fr: `Histogramme par année, ${years}, en quatre couleurs : mobile retenu, allégué, écarté, non rapporté. Allégué ou retenu pour ${motive} faits ou séries sur ${rows}, non rapporté pour ${untold}. Sous l’axe, ${vague} faits ou séries sans date.`, en: `Bars per year, ${years}, in four colours: motive upheld, alleged, rejected, not reported. Alleged or upheld for ${motive} events or series of ${rows}, not reported for ${untold}. Below the axis, ${vague} events or series with no date.` },
  note: { fr: "« Retenu » peut l’être au stade des poursuites, avant tout jugement. Toute personne non condamnée est présumée innocente.", en: "“Upheld” may be at the stage of charges, before any trial. Anyone not convicted is presumed innocent." },
  plot: (t) => periodBars(t, byMotive, { period: "year", value: "rows", by: "bias_motive", order: ["retained", "alleged", "rejected", "not_reported"], colors: [t.color.accent, t.color.sequential[2], t.color.second, t.color.empty] }) });

nb.limits({
  fr: `Ces deux figures comptent ce que les sources disent, non ce qui est. ${ageless} faits ou séries ne disent pas si des suspects sont mineurs, et ${untold} ne disent rien du mobile : ce silence n’est pas un « non ». L’âge d’un suspect en fuite peut être inconnu, et un mobile peut être reconnu après l’article. Une même affaire, découpée en plusieurs faits, compte plusieurs fois : ces parts ne sont pas celles des suspects.`,
  en: `These two figures count what sources say, not what is. ${ageless} events or series do not say whether any suspect is a minor, and ${untold} say nothing of the motive: this silence is not a “no”. The age of a suspect who got away may be unknown, and a motive may be recognised after the article. One case, split into several events, counts several times: these are not shares of the suspects.` });
const byStep = dossier.inOrder(dossier.named(countAttacks(france, ["procedure_status"]), "incidents.procedure_status"), "incidents.procedure_status");
const convicted = cases("rows-convicted", france.filter((d) => d.procedure_status === "convicted"), "Faits ou séries pour lesquels une condamnation est rapportée.", "Events or series for which a conviction is reported.");
nb.figure("suites", { data: byStep, lists: "rows", holds: 2 * convicted.value < rows.value,
  title: { fr: `Une condamnation est rapportée pour ${convicted} faits ou séries sur ${rows}`, en: `A conviction is reported for ${convicted} of ${rows} events or series` },
  subtitle: { fr: `L’étape judiciaire la plus avancée que rapportent les sources, en France, ${years}. Un point, un fait ou une série de faits`, en: `The furthest step in the justice system that the sources report, in France, ${years}. One dot is one event or series of events` },
  note: { fr: "Ces nombres ne disent pas quelle part des faits est jugée : tous n’ont ni le même âge ni le même suivi dans la presse, et la suite de beaucoup n’a pas été rapportée. Toute personne non condamnée est présumée innocente.", en: "These numbers do not tell what share of the events is tried: they differ in age and in coverage, and the outcome of many was never reported. Anyone not convicted is presumed innocent." },
  vegaLite: (t) => dotRows(t, byStep, { value: "rows", color: (d) => (d.procedure_status === "convicted" ? t.color.accent : t.color.other) }) });

nb.section({ fr: "Où", en: "Where" });
const byDepartement = countAttacks(france, ["department"]).orderby("department");
const located = byDepartement.filter((d) => d.department !== null);
const places = nb.fact("departements", located.numRows(), { from: located, unit: "departements", definition: { fr: "Départements où au moins une attaque est rapportée.", en: "Départements where at least one attack is reported." } });
const elsewhere = attacks("attacks-no-departement", france.filter((d) => d.department === null), "Attaques dont la source ne dit pas le département.", "Attacks whose source does not say the département.");
const here = attacks("attacks-departement", france.filter((d) => d.department !== null), "Attaques dont la source dit le département, ou permet de le savoir.", "Attacks whose source says the département, or lets it be known.");
nb.text({
  fr: `Le département est connu pour ${here} des ${all} attaques, dans ${places} départements ; aucune commune n’est publiée. Un département où rien n’est rapporté peut être un département dont la presse n’a pas été retrouvée. Hors de France, le dossier ne retient que ce que la recherche a croisé, sans viser à l’exhaustivité.`,
  en: `The département is known for ${here} of the ${all} attacks, in ${places} départements; no commune is published. A département where nothing is reported may be one whose press was not found. Outside France, the dossier keeps only what the search came across, and does not aim to be complete.` });

nb.figure("par-departement", { data: byDepartement, holds: located.numRows() < departements.length / 3,
  publicRecord: { fr: "Le département et le nombre d’attaques figurent dans les articles cités ; ni jour, ni commune, ni atteinte n’est donné.", en: "The département and the number of attacks stand in the articles cited; no day, commune or harm is given." },
  title: { fr: `Des guets-apens rapportés dans ${places} départements`, en: `Ambushes reported in ${places} French départements` },
  subtitle: { fr: `Nombre d’attaques rapportées par département, ${years}. Une case, un département, à peu près à sa place`, en: `Number of attacks reported per département, ${years}. One square is one département, roughly in its place` },
  alt: { fr: `Carte en cases des départements français : des attaques sont rapportées dans ${places} d’entre eux.`, en: `Tile map of the French départements: attacks are reported in ${places} of them.` },
  note: { fr: `Une case vide ne veut pas dire qu’il ne s’y passe rien : la presse locale n’a pas été lue partout. ${elsewhere} attaques sans département connu ne sont pas sur la carte.`, en: `An empty square does not mean that nothing happens there: the local press was not read everywhere. ${elsewhere} attacks with no known département are not on the map.` },
  plot: (t) => departementTiles(t, located, { value: "attacks", thresholds: [1, 5, 10] }) });
const abroad = dossier.incidents.filter((d) => d.country !== "FR");
const byCountry = dossier.inOrder(dossier.named(countAttacks(abroad, ["country"]), "incidents.country"), "incidents.country");
const yearsAbroad = nb.years(yearsOf(placeInPeriods(abroad, "year")));
const countries = nb.fact("countries-abroad", byCountry.numRows(), { from: abroad, unit: "countries", definition: { fr: "Pays autres que la France où une attaque au moins a été retrouvée.", en: "Countries other than France where at least one attack was found." } });
nb.figure("etranger", { data: byCountry, lists: "attacks", holds: byCountry.numRows() > 1,
  publicRecord: { fr: "Le pays et le nombre d’attaques figurent dans les articles cités.", en: "The country and the number of attacks stand in the articles cited." },
  title: { fr: `Hors de France, des attaques après un contact en ligne rapportées dans ${countries} pays`, en: `Outside France, attacks after contact online are reported in ${countries} countries` },
  subtitle: { fr: `Attaques rapportées hors de France, par pays, ${yearsAbroad}. Un point, une attaque`, en: `Attacks reported outside France, by country, ${yearsAbroad}. One dot is one attack` },
  note: { fr: "Ces nombres ne se comparent pas : la presse étrangère a été lue au hasard des langues et des moteurs de recherche.", en: "These numbers cannot be compared: the foreign press was read as languages and search engines allowed." },
  vegaLite: (t) => dotRows(t, t.lang === "fr" ? byCountry : byCountry.orderby("en"), { value: "attacks" }) });

nb.method({
  fr: "Une ligne du relevé est une attaque, ou une série que la source ne fait que dénombrer. Une ligne déjà comprise dans une série n’est pas recomptée. Les règles complètes, le dictionnaire des données et leurs lacunes sont dans le carnet [méthode](../methode/index.html).",
  en: "A row of the register is one attack, or a series that the source only counts. A row already within a series is not counted again. The full rules, the codebook and the gaps in the data are in the notebook [method](../methode/index.en.html)." });

await nb.publish();
