// Avant et après la fermeture de Coco : ce que le relevé permet de comparer, et pourquoi la réponse dépend de la façon de compter.
// Before and after the closure of Coco: what the register lets one compare, and why the answer depends on how one counts.
import { type ColumnTable, desc, not, op } from "arquero";
import { attestation, type Columns, compareWindows, completePeriods, countAttacks, countBeforeAfter, countBy, dotTable, leaveEachOut, lump, namedBy, notebook, openDossier, periodBars, placeInPeriods, ratioRows, reportedTogether, totalAttacks, yearsOf } from "recoupe";

const dossier = await openDossier();
const france = reportedTogether(dossier.incidents.filter((d) => d.country === "FR"));
const coco = dossier.closures.filter((d) => d.closure_id === "coco-2024-06");
const day: string = coco.get("date").start;
const until = `${yearsOf(placeInPeriods(france, "month")).last}-12-31`;
const main = { months: 18, until };
const windows = namedBy(compareWindows(france, day, { six: { months: 6, until }, year: { months: 12, until }, main, three: { months: 36, until }, all: { until }, late: { until: dossier.asOf.end } }), {
  six: { fr: "Six mois de part et d’autre", en: "Six months either side" }, year: { fr: "Un an de part et d’autre", en: "One year either side" },
  main: { fr: "Dix-huit mois de part et d’autre", en: "Eighteen months either side" }, three: { fr: "Trois ans avant, tout ce qui suit", en: "Three years before, all that follows" },
  all: { fr: "Tout le relevé", en: "The whole register" }, late: { fr: "Tout, jusqu’à la date des données", en: "All, up to the date of the data" } }, "window");
const window = (name: string) => windows.params({ name }).filter("d.window === name");
const either = (rows: ColumnTable) => countBeforeAfter(rows, { day, ...main });
const { before, after, undated } = either(france);
const around = before.incidents.concat(after.incidents);
const others = { fr: "Autre ou non précisée", en: "Other or not specified" };

const nb = notebook("avant-apres", dossier, { order: 4,
  title: { fr: "Avant, après Coco : une comparaison qui ne tranche rien", en: "Before, after Coco: a comparison that settles nothing" },
  standfirst: {
    fr: "Rapporte-t-on moins de guets-apens depuis que le site a fermé ? Selon la période que l’on choisit, la réponse est oui, non, ou on ne peut pas le savoir. Ce carnet montre comment chacune se fabrique.",
    en: "Are fewer ambushes reported since the site was closed? Depending on the period one picks, the answer is yes, no, or one cannot tell. This notebook shows how each of them is made." } });

const attacks = (id: string, from: ColumnTable, fr: string, en: string) => nb.fact(`attacks-${id}`, totalAttacks(from).attacks, { from, definition: { fr: `Attaques rapportées en France, ${fr}.`, en: `Attacks reported in France, ${en}.` } });
const cases = (id: string, from: ColumnTable, fr: string, en: string) => nb.fact(`cases-${id}`, countBy(from, "together").numRows(), { from, unit: { fr: ["affaire", "affaires"], en: ["case", "cases"] }, definition: { fr: `Affaires, ou ensembles de faits que racontent les mêmes publications, en France, ${fr}.`, en: `Cases, or sets of events that the same reports tell of, in France, ${en}.` } });
const pair = (id: string, rows: ColumnTable, fr: string, en: string) => {
  const [was, is] = [either(rows).before.incidents, either(rows).after.incidents];
  const [past, next] = [[`dans les dix-huit mois qui précèdent la fermeture de Coco${fr}`, `in the eighteen months before the closure of Coco${en}`], [`dans les dix-huit mois qui suivent la fermeture de Coco${fr}`, `in the eighteen months after the closure of Coco${en}`]] as const;
  return { was: attacks(`${id}before`, was, ...past), is: attacks(`${id}after`, is, ...next), casesWere: cases(`${id}before`, was, ...past), casesAre: cases(`${id}after`, is, ...next) };
};
const ratio = (id: string, value: number, from: ColumnTable, fr: string, en: string) => nb.fact(`ratio-${id}`, value, { from, unit: "ratio", definition: { fr: `${fr} : nombre par jour après la fermeture de Coco, divisé par celui d’avant.`, en: `${en}: number per day after the closure of Coco, divided by that before it.` } });
const rate = (id: string, from: ColumnTable, fr: string, en: string) => {
  const value = ratio(id, from.get("ratio"), from, `Rapport des affaires, ${fr}`, `Ratio of cases, ${en}`);
  const low = ratio(`${id}-low`, from.get("low"), from, `Borne basse de l’intervalle sur le rapport des affaires, ${fr}`, `Lower limit of the interval on the ratio of cases, ${en}`);
  const high = ratio(`${id}-high`, from.get("high"), from, `Borne haute de l’intervalle sur le rapport des affaires, ${fr}`, `Upper limit of the interval on the ratio of cases, ${en}`);
  return { fr: `${value} (de ${low} à ${high})`, en: `${value} (${low} to ${high})` };
};
const closed = nb.fact("coco-closed-on", coco.get("date"), { from: coco, unit: "date", definition: { fr: "Jour où le parquet de Paris a annoncé la fermeture de Coco.", en: "Day the Paris prosecutor announced the closure of Coco." } });
const latest = france.filter((d) => d.date !== null).orderby(desc((d: { date: { end: string } }) => d.date.end)).slice(0, 1).reify();
const last = nb.fact("last-reported-date", latest.get("date"), { from: latest, unit: "date", definition: { fr: "Date du dernier fait daté du relevé, en France.", en: "Date of the last dated event of the register, in France." } });
const { was, is, casesWere, casesAre } = pair("", france, "", "");
const nowhere = attacks("undated", undated.incidents, "qu’aucune source ne date", "that no source dates");
nb.text({
  fr: `Coco a été fermé le ${closed}. Dans les dix-huit mois qui ont précédé, les publications retrouvées pour ce dossier font état de ${was.counted} en France ; dans les dix-huit mois qui ont suivi, de ${is}. Ces nombres sont un décompte, pas une estimation : ils disent ce qui a été rapporté, puis retrouvé. Les rapprocher semble naturel. La suite montre combien la conclusion tient à la façon de s’y prendre.`,
  en: `Coco was closed on ${closed}. For the eighteen months before, the reports found for this dossier tell of ${was.counted} in France; for the eighteen months after, of ${is}. These numbers are a count, not an estimate: they say what was reported, then found. To set one against the other seems natural. What follows shows how far the conclusion hangs on the way it is done.` });

nb.section({ fr: "Mois par mois", en: "Month by month" });
const byMonth = dossier.named(countAttacks(placeInPeriods(lump(around, "platform_id", ["coco", "grindr"]), "month"), ["placed", "from", "to", "platform_id"]), "incidents.platform_id", others).orderby("from", "to", "platform_id");
const whole = completePeriods(countAttacks(placeInPeriods(around, "month"), ["placed", "from", "to"]), "month", { from: before.from, to: after.to }).params({ day, first: before.from })
  .filter("d.placed === 'within' && d.from >= first").derive({ after: "d.from > day" });
const uneven = whole.groupby("after").rollup({ variance: op.variance("attacks"), mean: op.mean("attacks") }).filter((d: { variance: number; mean: number }) => d.variance > d.mean);
const all = nb.fact("months-all", whole.numRows(), { from: around, unit: "months", definition: { fr: "Mois entiers des deux fenêtres de dix-huit mois.", en: "Whole months of both windows of eighteen months." } });
const empty = nb.fact("months-empty", whole.filter((d: { attacks: number }) => d.attacks === 0).numRows(), { from: around, unit: "months", definition: { fr: "Ceux de ces mois auxquels aucun fait rapporté n’est daté.", en: "Those of these months to which no reported event is dated." } });
nb.figure("par-mois", { data: byMonth, holds: uneven.numRows() === 2,
  title: { fr: "Avant comme après la fermeture, les attaques sont rapportées par à-coups", en: "Before the closure as after it, attacks are reported in fits and starts" },
  subtitle: { fr: "Attaques rapportées en France par mois, dix-huit mois avant et après la fermeture de Coco, selon la plateforme du premier contact. Sous l’axe, celles que les sources ne datent que d’une période plus longue", en: "Attacks reported in France per month, eighteen months either side of the closure of Coco, by the platform of first contact. Below the axis, those that the sources only date to a longer period" },
  alt: { fr: `Histogramme par mois : ${was.counted} avant la fermeture de Coco, le ${closed}, et ${is} après, en trois couleurs : Coco, Grindr, autres. ${empty} mois sur ${all} sont vides.`, en: `Bars per month: ${was.counted} before the closure of Coco, on ${closed}, and ${is} after, in three colours: Coco, Grindr, others. ${empty} months of ${all} are empty.` },
  note: { fr: `${nowhere} attaques sans date connue ne sont pas dessinées. Une plateforme nommée n’est pas mise en cause.`, en: `${nowhere} attacks with no known date are not drawn. A platform that is named is not accused.` },
  plot: (t) => periodBars(t, byMonth, { period: "month", value: "attacks", by: "platform_id", order: ["coco", "grindr", null], domain: [before.from, until], events: [{ date: day, label: { fr: "fermeture de Coco", en: "Coco is closed" } }] }) });
nb.limits({
  fr: `Un mois vide, et il y en a ${empty} sur ${all}, est un mois dont rien n’a été retrouvé, non un mois sans attaque. Entre le fait et le relevé, il faut une victime qui parle, un article ou une association, et quelqu’un qui le retrouve : ce n’est ni un échantillon ni un recensement. Chacun de ces passages a pu changer quand Coco a fermé. Les derniers mois, enfin, sont incomplets : les données sont arrêtées en ${nb.date(dossier.asOf)}, mais le dernier fait daté l’est du ${last}.`,
  en: `An empty month, and there are ${empty} of ${all}, is a month of which nothing was found, not a month without attacks. Between an event and the register stand a victim who speaks, an article or an association, and someone who finds it: this is neither a sample nor a census. Each of these passages may have changed when Coco closed. And the last months are incomplete: the data stop in ${nb.date(dossier.asOf)}, but the last dated event is of ${last}.` });

nb.section({ fr: "Une question, plusieurs réponses", en: "One question, several answers" });
const level = nb.fact("level", 0.95, { from: around, unit: "share", definition: { fr: "Niveau de confiance des intervalles.", en: "Confidence level of the intervals." } });
nb.text({
  fr: `Pour comparer deux périodes, on divise le rythme de la seconde par celui de la première. Un rapport de un veut dire autant après qu’avant ; d’un demi, deux fois moins ; de deux, deux fois plus. Comme de petits nombres bougent au hasard, on donne aussi un intervalle. Si les faits étaient indépendants les uns des autres, et leur rythme régulier de chaque côté, un intervalle ainsi calculé contiendrait la vraie valeur au moins ${level} du temps. Quand il contient un, les chiffres ne départagent pas la baisse de la hausse.

Les attaques ne se prêtent pas à ce calcul : une même bande en commet plusieurs, un même article les raconte. L’intervalle porte donc sur des affaires : nous appelons ainsi l’ensemble des faits que racontent les mêmes publications. Il y en a ${casesWere} dans les dix-huit mois d’avant la fermeture, ${casesAre} dans ceux d’après. Pour les attaques, le rapport est un décompte, pas une estimation.`,
  en: `To compare two periods, one divides the pace of the second by that of the first. A ratio of one means as many after as before; of one half, half as many; of two, twice as many. As small numbers move by chance, an interval is given too. If events were independent of one another, and their pace steady on each side, an interval made this way would hold the true value at least ${level} of the time. When it holds one, the figures cannot tell a fall from a rise.

Attacks do not lend themselves to this: one gang commits several, one article tells of them. The interval is therefore on cases, as we call here all the events that the same reports tell of. There are ${casesWere} in the eighteen months before the closure, ${casesAre} in those after. For attacks, the ratio is a count, not an estimate.` });

const number = (column: string, fr: string, en: string) => ({ head: { fr, en }, cell: (d: Record<string, unknown>) => Math.round(Number(d[column]) * 100) / 100 });
const named = (fr: string, en: string): Columns[number] => ({ head: { fr, en }, cell: (d, lang) => `${d[lang]}` });
const counts = [number("attacks_before", "Attaques avant", "Attacks before"), number("attacks_after", "Attaques après", "Attacks after"), number("attacks_ratio", "Rapport des attaques", "Ratio of attacks"), number("groups_before", "Affaires avant", "Cases before"), number("groups_after", "Affaires après", "Cases after"), number("ratio", "Rapport des affaires", "Ratio of cases")];
const marks = { ratio: "ratio", beside: "attacks_ratio", columns: { ratio: { fr: "affaires", en: "cases" }, beside: { fr: "attaques", en: "attacks" } }, sides: { less: { fr: "moins après", en: "fewer after" }, more: { fr: "plus après", en: "more after" } } };
const [year, middle, ever, late] = [rate("year", window("year"), "un an de part et d’autre", "one year either side"), rate("main", window("main"), "dix-huit mois de part et d’autre", "eighteen months either side"), rate("register", window("all"), "sur tout le relevé", "over the whole register"), rate("to-date", window("late"), "jusqu’à la date des données", "up to the date of the data")];
const peak = cases("year-before", countBeforeAfter(france, { day, months: 12, until }).before.incidents, "dans l’année qui précède la fermeture de Coco", "in the year before the closure of Coco");
const since = cases("register-before", countBeforeAfter(france, { day, until }).before.incidents, "avant la fermeture de Coco, depuis le début du relevé", "before the closure of Coco, since the register begins");
nb.figure("fenetres", { data: windows, columns: [named("Fenêtre", "Window"), ...counts, number("low", "Borne basse", "Lower limit"), number("high", "Borne haute", "Upper limit")],
  holds: window("year").get("ratio") < 1 && window("all").get("ratio") > 1 && ["six", "year"].every((name) => window(name).get("attacks_straddling") > window("main").get("attacks_straddling")) && 3 * peak.value > since.value,
  title: { fr: "Moins d’affaires rapportées après la fermeture, ou plus : tout dépend de la fenêtre", en: "Fewer cases reported after the closure, or more: it all depends on the window" },
  subtitle: { fr: `Nombre par jour après la fermeture de Coco, divisé par celui d’avant, en France. Trait : intervalle à ${level}, pour les affaires. Point creux : attaques, décompte et non estimation`, en: `Number per day after the closure of Coco, over that before it, in France. Line: ${level} interval, for cases. Hollow dot: attacks, a count and not an estimate` },
  alt: { fr: `Rapports et intervalles, fenêtre par fenêtre. Un an de part et d’autre : ${year.fr}. Dix-huit mois : ${middle.fr}. Tout le relevé : ${ever.fr}.`, en: `Ratios and intervals, window by window. One year either side: ${year.en}. Eighteen months: ${middle.en}. The whole register: ${ever.en}.` },
  note: { fr: `Bande pâle : ce que serait le rapport si les faits dont la date chevauche une borne tombaient tous d’un côté. Sauf sur la dernière ligne, le relevé s’arrête le ${nb.date(until)}.`, en: `Pale band: what the ratio would be if all the events whose date straddles a limit fell on one side. But for the last row, the register stops on ${nb.date(until)}.` },
  vegaLite: (t) => ratioRows(t, windows, { ...marks, low: "low", high: "high", least: "ratio_least", most: "ratio_most", color: (d) => (d.window === "main" ? t.color.accent : t.color.other),
    detail: (d) => ({ fr: `Affaires : ${d.groups_before} avant, ${d.groups_after} après`, en: `Cases: ${d.groups_before} before, ${d.groups_after} after` }) }) });
nb.limits({
  fr: `Aucune de ces lignes n’est la bonne. Une fenêtre courte compare la suite à une année très chargée, où tiennent ${peak} des ${since.counted} d’avant la fermeture : on trouve une baisse, ${year.fr}. Une fenêtre longue la compare à des années dont peu d’affaires ont été retrouvées : on trouve une hausse, ${ever.fr}, qui fond à ${late.fr} si l’on compte les mois muets jusqu’à la date des données. Entre les deux, dix-huit mois de part et d’autre donnent ${middle.fr}. C’est la plus nette des trois fenêtres symétriques, celle où le moins de dates chevauchent une borne. Elle n’en est pas plus vraie.

L’intervalle ne connaît que le hasard. Il ignore que la presse regarde plus ou moins selon les mois, que la collection n’est pas un tirage, que des affaires manquent. Il est donc trop étroit, et rien ici ne mesure un effet de la fermeture.`,
  en: `None of these rows is the right one. A short window compares what followed with a very busy year, which holds ${peak} of the ${since.counted} before the closure: one finds a fall, ${year.en}. A long one compares it with years of which few cases were found: one finds a rise, ${ever.en}, which melts to ${late.en} if the silent months up to the date of the data are counted. In between, eighteen months either side give ${middle.en}. It is the cleanest of the three symmetrical windows, the one where fewest dates straddle a limit. It is no truer for that.

The interval knows of chance alone. It does not know that the press looks more closely in some months than in others, that the collection is no random draw, that cases are missing. It is therefore too narrow, and nothing here measures an effect of the closure.` });

nb.section({ fr: "Et si une source s’était tue ?", en: "What if one source had been silent?" });
const left = leaveEachOut(around, dossier.sources, (rows) => compareWindows(rows, day, { main }).select("attacks_before", "attacks_after", "attacks_ratio", "groups_before", "groups_after", "ratio").object() as Record<string, number>);
const by = (kind: string): ColumnTable => left.params({ kind }).filter("d.by === kind").reify();
const single = by("publisher").filter((d) => d.rows_lost > 0).orderby("ratio", "attacks_ratio", "left_out").reify();
const silenced = namedBy(by("nothing").concat(single, by("kind")).derive({ key: (d) => d.left_out ?? d.by }), { nothing: { fr: "Rien : toutes les sources", en: "Nothing: all sources" }, press: { fr: "Toute la presse", en: "The whole press" }, association: { fr: "Toutes les associations", en: "All associations" } }, "key")
  .derive({ fr: (d) => d.fr ?? d.key, en: (d) => d.en ?? d.key }).select(not("key"));
const shift = (rows: ColumnTable) => Math.max(...(rows.array("attacks_ratio") as number[]).map((value) => Math.abs(Math.log(value / by("nothing").get("attacks_ratio")))));
const ends = (id: string, column: string, fr: string, en: string) => [["least", Math.min], ["most", Math.max]].map(([end, of]) => ratio(`${id}-${end}`, (of as typeof Math.min)(...(by("source").array(column) as number[])), around, fr, en));
const [least, most] = ends("cases-left-out", "ratio", "Le plus petit, ou le plus grand, rapport des affaires sur dix-huit mois quand on retire une publication", "The least, or the greatest, ratio of cases over eighteen months with one report taken away");
const [fewest, largest] = ends("attacks-left-out", "attacks_ratio", "Le plus petit, ou le plus grand, rapport des attaques sur dix-huit mois quand on retire une publication", "The least, or the greatest, ratio of attacks over eighteen months with one report taken away");
const found = nb.fact("publishers-found", by("publisher").numRows(), { from: around, unit: "publishers", definition: { fr: "Éditeurs des publications qui rapportent les faits des deux fenêtres de dix-huit mois.", en: "Publishers of the reports behind the events of both windows of eighteen months." } });
const alone = nb.fact("publishers-alone", single.numRows(), { from: around, unit: "publishers", definition: { fr: "Parmi eux, ceux qui sont seuls à rapporter au moins un de ces faits.", en: "Of those, the ones that are alone to report at least one of these events." } });
nb.text({
  fr: `Les faits de ces trois ans viennent de ${found.counted} ; ${alone} d’entre eux sont seuls à en rapporter au moins un. Retirons-les l’un après l’autre, avec ce qui ne repose que sur eux ; puis toutes les associations ; puis toute la presse. Publication par publication, le rapport des affaires reste entre ${least} et ${most}, celui des attaques entre ${fewest} et ${largest}.`,
  en: `The events of these three years come from ${found.counted}; ${alone} of them are alone to report at least one. Let us take them away one after the other, with what rests on them alone; then all associations; then the whole press. Report by report, the ratio of cases stays between ${least} and ${most}, that of attacks between ${fewest} and ${largest}.` });
nb.figure("sans-une-source", { data: silenced, columns: [named("Ce qui est retiré", "What is taken away"), number("rows_lost", "Faits perdus", "Events lost"), ...counts], holds: shift(by("kind").filter((d) => d.left_out === "press")) > 2 * shift(single),
  title: { fr: "Retirer toute la presse change la réponse bien plus que retirer un éditeur", en: "Taking away the whole press changes the answer far more than taking one publisher away" },
  subtitle: { fr: "Nombre après la fermeture de Coco, divisé par celui d’avant, sur dix-huit mois de part et d’autre, en France, sans un éditeur et les faits que lui seul rapporte. Décompte, pas estimation", en: "Number after the closure of Coco, over that before it, eighteen months either side, in France, without one publisher and the events it alone reports. A count, not an estimate" },
  alt: { fr: `Points sur une échelle de rapports. Une publication retirée, le rapport des attaques va de ${fewest} à ${largest}, celui des affaires de ${least} à ${most}. Toute la presse retirée, le premier change bien plus.`, en: `Dots on a scale of ratios. With one report taken away, the ratio of attacks goes from ${fewest} to ${largest}, that of cases from ${least} to ${most}. With the whole press taken away, the first changes far more.` },
  note: { fr: "Les éditeurs qui ne sont jamais seuls à rapporter un fait ne sont pas montrés : les retirer ne change rien.", en: "Publishers that are never alone to report an event are not shown: taking them away changes nothing." },
  vegaLite: (t) => ratioRows(t, silenced, { ...marks, color: (d) => (d.by === "nothing" ? t.color.ink : d.left_out === "press" ? t.color.accent : t.color.other) }) });
const mute = pair("no-press-", attestation(france, dossier.sources).filter((d) => op.length(d.kinds) > 1 || d.kinds[0] !== "press"), ", sans la presse", ", without the press");
nb.limits({
  fr: `Cette étendue n’est pas un intervalle de confiance. Elle dit ce que devient le relevé quand une voix se tait, non ce que d’autres en auraient dit. Que la réponse tienne tant à la presse ne montre pas que celle-ci se trompe : sans elle, il reste ${mute.casesWere.counted} avant et ${mute.casesAre} après, autant dire rien. Cela montre que l’on compare d’abord ce que la presse a raconté.`,
  en: `This spread is no confidence interval. It says what becomes of the register when one voice is silent, not what others would have said. That the answer hangs so much on the press does not show that the press is wrong: without it there remain ${mute.casesWere.counted} before and ${mute.casesAre} after, next to nothing. It shows that what one compares is first of all what the press has told.` });

nb.section({ fr: "Coco, Grindr et les autres", en: "Coco, Grindr and the others" });
const parts = dossier.named(countAttacks(lump(around, "platform_id", ["coco", "grindr"]), ["side", "platform_id"]).impute({ attacks: () => 0, rows: () => 0, refs: () => [], source_ids: () => [] }, { expand: ["side", "platform_id"] }), "incidents.platform_id", others).orderby(desc("side"), (d) => d.platform_id === null, "platform_id").reify();
const first = (side: string) => parts.params({ side }).filter("d.side === side && d.platform_id !== null").orderby(desc("attacks")).get("platform_id");
const sides: Record<string, { fr: string; en: string }> = { before: { fr: "Dix-huit mois avant", en: "Eighteen months before" }, after: { fr: "Dix-huit mois après", en: "Eighteen months after" } };
const [grindr, elsewhere] = [france.filter((d) => d.platform_id === "grindr"), france.filter((d) => d.platform_id !== "coco")];
const onGrindr = { ...pair("grindr-", grindr, ", sur Grindr", ", on Grindr"), ...rate("grindr", compareWindows(grindr, day, { main }), "sur Grindr, dix-huit mois de part et d’autre", "on Grindr, eighteen months either side") };
const offCoco = rate("not-coco", compareWindows(elsewhere, day, { main }), "hors Coco, dix-huit mois de part et d’autre", "other than on Coco, eighteen months either side");
nb.figure("parts", { data: parts, columns: [{ head: { fr: "Période", en: "Period" }, cell: (d) => sides[`${d.side}`] }, named("Plateforme", "Platform"), number("attacks", "Attaques", "Attacks"), number("rows", "Faits ou séries de faits", "Events or series of events")],
  holds: first("before") === "coco" && first("after") === "grindr" && parts.filter((d) => d.platform_id === "coco" && d.side === "after").get("attacks") === 0,
  title: { fr: "Une fois fermé, Coco sort du relevé ; Grindr y passe en tête", en: "Once closed, Coco leaves the register; Grindr comes first in it" },
  subtitle: { fr: "Attaques rapportées en France, avant et après la fermeture de Coco, selon la plateforme du premier contact. Un point, une attaque ; creux, les autres attaques d’une série que la source ne fait que dénombrer", en: "Attacks reported in France, before and after the closure of Coco, by the platform of first contact. One dot is one attack; hollow, the further attacks of a series that the source only counts" },
  alt: { fr: `Points à compter, par plateforme, dix-huit mois avant et après la fermeture de Coco. Grindr : ${onGrindr.was} attaques avant, ${onGrindr.is} après. Coco : aucune après.`, en: `Dots to count, by platform, eighteen months before and after the closure of Coco. Grindr: ${onGrindr.was} attacks before, ${onGrindr.is} after. Coco: none after.` },
  note: { fr: "Une plateforme nommée n’est pas mise en cause : c’est là que la source situe le premier contact.", en: "A platform that is named is not accused: it is where the source places the first contact." },
  vegaLite: (t) => dotTable(t, parts.derive({ series: (d) => d.attacks - d.rows }).fold(["rows", "series"]), { row: (d) => ({ fr: d.fr, en: d.en }), column: (d) => sides[d.side] ?? "", value: "value", zeros: true, hollow: (d) => d.key === "series",
    color: (d) => (d.platform_id === "coco" ? t.color.accent : d.platform_id === "grindr" ? t.color.second : t.color.other) }) });
nb.limits({
  fr: `Le zéro de Coco va de soi : on ne prend plus rendez-vous sur un site fermé. Voir Grindr passer de ${onGrindr.was} à ${onGrindr.is} attaques peut faire croire que l’un a remplacé l’autre. Mais quelques séries pèsent lourd : en affaires, Grindr passe de ${onGrindr.casesWere} à ${onGrindr.casesAre}, soit un rapport de ${onGrindr.fr}. Hors Coco, toutes plateformes ensemble, il est de ${offCoco.fr}. Et rien ici ne dit que des agresseurs soient passés d’une plateforme à l’autre. Les sources ne nomment pas toujours la plateforme, et un procès peut encore révéler des faits d’avant la fermeture.`,
  en: `Coco’s zero goes without saying: nobody arranges a meeting on a site that is closed. To see Grindr go from ${onGrindr.was} to ${onGrindr.is} attacks may suggest that one has replaced the other. But a few series weigh heavily: in cases, Grindr goes from ${onGrindr.casesWere} to ${onGrindr.casesAre}, a ratio of ${onGrindr.en}. Other than on Coco, all platforms together, it is ${offCoco.en}. And nothing here says that attackers moved from one platform to another. Sources do not always name the platform, and a trial may yet bring out events from before the closure.` });

nb.method({
  fr: `Un fait n’est compté d’un côté que si tous les jours que permet sa date y sont ; le jour de la fermeture n’est d’aucun côté, ce qui n’est pas daté non plus. Une ligne déjà comprise dans une série n’est pas recomptée. Deux faits sont de la même affaire quand une publication raconte les deux, et ainsi de proche en proche ; une affaire qui chevauche la fermeture compte des deux côtés. Le rapport des affaires est un rapport de taux de Poisson exact : intervalle de Clopper-Pearson, à ${level}, sur la part conditionnelle (Przyborowski et Wilenski, ${nb.date("1940")}). Il n’y a pas de valeur p. Les autres règles sont dans le carnet [méthode](../methode/index.html).`,
  en: `An event counts on one side only if every day its date allows is there; the day of the closure is on neither side, nor is what is not dated. A row already within a series is not counted again. Two events are of the same case when one report tells of both, and so on from one to the next; a case that straddles the closure counts on both sides. The ratio of cases is an exact ratio of Poisson rates: a Clopper-Pearson interval, at ${level}, on the conditional share (Przyborowski and Wilenski, ${nb.date("1940")}). There is no p-value. The other rules are in the notebook [method](../methode/index.en.html).` });

await nb.publish();
