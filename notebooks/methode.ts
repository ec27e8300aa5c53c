// Méthode : d’où viennent les chiffres, comment ils sont comptés, ce qui manque, et ce que dit chaque colonne.
// Methods: where the figures come from, how they are counted, what is missing, and what each column says.
import { desc, op, escape as plain } from "arquero";
import { changes, codebook, columnGaps, countAttacks, countBy, crossTable, datePrecision, describe, longTail, lump, matrix, notebook,
  openDossier, placeInPeriods, rowBars, totalAttacks, units, yearColumns } from "recoupe";

const dossier = await openDossier();
const { incidents, closures, descriptor } = dossier;

const france = incidents.filter((d) => d.country === "FR");
const sources = placeInPeriods(dossier.sources, "year", "published_on").derive({ source_ids: (d) => [d.source_id],
  year: (d) => (d.placed === "within" ? op.slice(d.from, 0, 4) : null) });

const nb = notebook("methode", dossier, { order: 6,
  title: { fr: "Méthode : d’où viennent ces chiffres, et ce qu’ils valent", en: "Methods: where these figures come from, and what they are worth" },
  standfirst: {
    fr: "Quelles publications ont été retrouvées, ce qui est compté et comment, ce qui manque, ce qui n’est jamais publié, et ce que dit chaque colonne.",
    en: "Which reports were found, what is counted and how, what is missing, what is never published, and what each column says." } });

const name = (d: Record<string, unknown>, lang: "fr" | "en") => d[lang] as string;
const count = (id: string, rows: typeof sources, unit: "reports" | "incidents", fr: string, en: string) => nb.fact(id, rows.numRows(), { from: rows, unit, definition: { fr, en } });

nb.section({ fr: "D’où viennent les faits", en: "Where the facts come from" });
const all = count("sources", sources, "reports", "Publications sur lesquelles repose le dossier.", "Reports the dossier rests on.");
const publishers = nb.fact("publishers", countBy(sources.filter((d) => d.publisher !== null), "publisher").numRows(), { from: sources, unit: "publishers", definition: { fr: "Éditeurs différents de ces publications.", en: "Different publishers of these reports." } });
nb.text({
  fr: `Ce dossier a été établi en ${nb.date(dossier.asOf)} à partir de sources publiques. Il cite ${all} publications, de ${publishers.counted}. Chaque fait renvoie à celles sur lesquelles il repose ; aucun n’a été retenu sans source. Les notes sont rédigées dans nos propres mots, sans aucun nom de victime ni de suspect.\n\nY entre, comme guet-apens, une attaque dont une publication dit que la victime a été attirée par un contact noué en ligne, que la plateforme soit nommée ou non ; comme fermeture, une plateforme, ou l’une de ses fonctions, fermée ou bloquée, où que ce soit dans le monde ; comme chiffre, un nombre tel que l’imprime une publication, qui n’est souvent pas celle de qui l’a produit. Ce sont les publications qui ont pu être retrouvées, non un échantillon : l’absence d’une ligne n’est pas l’absence d’un fait.`,
  en: `This dossier was put together in ${nb.date(dossier.asOf)} from public sources. It cites ${all} reports, from ${publishers.counted}. Each fact leads back to those it rests on; none was kept without a source. Notes are in our own words, without the name of any victim or suspect.\n\nAn ambush comes in when a report says that the victim was lured by a contact made online, whether the platform is named or not; a closure, when a platform or a feature of one was closed or blocked, anywhere in the world; a figure, when it is a number as a report prints it, often not a report of whoever produced it. These are the reports that could be found, not a sample: the absence of a row is not the absence of an event.` });

const byYear = dossier.named(countBy(lump(sources, "kind", ["press", "association"]), ["year", "kind"]), "sources.kind", { fr: "Autre", en: "Other" }).orderby("year", "kind");
const press = sources.filter((d) => d.kind === "press");
const best = countBy(sources.filter((d) => d.year !== null), "year").orderby(desc("count")).derive({ fr: plain((d: { year: string }) => nb.date(d.year)), en: plain((d: { year: string }) => nb.date(d.year)) });
const undated = count("sources-undated", sources.filter((d) => d.published_on === null), "reports", "Publications dont la date n’a pas été vue.", "Reports whose date was not seen.");
const closing = closures.filter((d) => d.closure_id === "coco-2024-06").get("date").start.slice(0, 4);
nb.figure("sources-par-annee", { data: byYear.select("year", "kind", "fr", "en", "count", "source_ids"), holds: best.get("year") === closing && best.get("count", 0) > best.get("count", 1),
  title: { fr: `Les publications datées sont les plus nombreuses en ${nb.date(closing)}, l’année où Coco a été fermé`, en: `More of the dated reports are from ${nb.date(closing)}, the year Coco was closed, than from any other year` },
  subtitle: { fr: `Les ${all} publications du dossier, selon l’année de parution et le genre. À droite, les ${undated} dont la date n’a pas été vue`,
    en: `The ${all} reports of the dossier, by year of publication and kind. On the right, the ${undated} whose date was not seen` },
  alt: describe({ fr: "Colonnes par année de parution, les articles de presse en rouge. Les plus hautes", en: "Columns by year of publication, press articles in red. The highest" }, best.slice(0, 4), "count"),
  vegaLite: (t) => yearColumns(t, byYear, { year: "year", value: "count", by: "kind", order: ["press", "association", null], unknown: { fr: "sans date connue", en: "date not known" } }) });

const crossed = dossier.named(crossTable(sources, "kind", "language", 5), "sources.kind");
const language = (code: string | null, lang: "fr" | "en") => dossier.label("sources.language", code, lang) || { fr: "autre", en: "other" }[lang];
const short = (name: string) => (name.length > 9 ? `${name.slice(0, 5)}.` : name);
const largest = crossed.orderby(desc("count")).slice(0, 6).derive({ fr: plain((d: { fr: string; language: string }) => `${d.fr}, ${language(d.language, "fr")}`), en: plain((d: { en: string; language: string }) => `${d.en}, ${language(d.language, "en")}`) });
const french = press.filter((d) => d.language === "fr").numRows();
nb.figure("langues-et-genres", { data: crossed, holds: french / all.value < 0.5 && french / all.value > 0.45,
  title: { fr: "Près d’une publication sur deux est un article de presse en français", en: "Nearly one report in two is a press article in French" },
  columns: [{ head: { fr: "Genre", en: "Kind" }, cell: name }, { head: { fr: "Langue", en: "Language" }, cell: (d, lang) => language(d.language as string | null, lang) },
    { head: { fr: "Publications", en: "Reports" }, cell: (d) => d.count as number }],
  subtitle: { fr: `Les ${all} publications du dossier, selon leur genre et leur langue`, en: `The ${all} reports of the dossier, by kind and language` },
  alt: describe({ fr: "Grille des genres de publications par langue. Les cases les plus fournies", en: "Grid of kinds of reports by language. The fullest cells" }, largest, "count"),
  vegaLite: (t) => matrix(t, crossed, { row: (d) => ({ fr: d.fr, en: d.en }), value: "count", accent: (d) => d.kind === "press",
    column: (d) => (t.narrow ? short(language(d.language, t.lang)) : language(d.language, t.lang)) }) });

const byPublisher = longTail(sources, "publisher", 5).derive({
  fr: (d) => d.publisher ?? (d.names === 0 ? "Éditeur inconnu" : d.most === 1 ? `${d.names} éditeurs cités une seule fois` : `${d.names} éditeurs cités ${d.least} à ${d.most} fois`),
  en: (d) => d.publisher ?? (d.names === 0 ? "Publisher not known" : d.most === 1 ? `${d.names} publishers cited only once` : `${d.names} publishers cited ${d.least} to ${d.most} times`) });
const isTail = (d: { most: number; names: number }) => d.most === 1 && d.names > 0;
const tail = byPublisher.filter(plain(isTail));
const once = nb.fact("sources-cited-once", Number(tail.get("count")), { from: tail, unit: "reports", definition: { fr: "Publications dont l’éditeur n’en a pas d’autre dans le dossier.", en: "Reports whose publisher has no other in the dossier." } });
nb.figure("editeurs", { data: byPublisher.select("fr", "en", "count", "source_ids"), columns: [{ head: { fr: "Éditeur", en: "Publisher" }, cell: name }, { head: { fr: "Publications", en: "Reports" }, cell: (d) => d.count as number }], holds: 2 * once.value > all.value,
  title: { fr: "Plus de la moitié des publications viennent d’éditeurs cités une seule fois", en: "More than half of the reports come from publishers cited only once" },
  subtitle: { fr: `Les ${all} publications du dossier, selon leur éditeur`, en: `The ${all} reports of the dossier, by publisher` },
  alt: describe({ fr: `Barres, des publications par éditeur. ${once} viennent d’éditeurs cités une seule fois. Les éditeurs les plus cités`, en: `Bars, of reports by publisher. ${once} come from publishers cited only once. The publishers most cited` }, byPublisher.slice(0, 6), "count"),
  plot: (t) => rowBars(t, byPublisher, { value: "count", hollow: (d) => d.names === 0, color: (d) => (isTail(d) ? t.color.accent : t.color.other) }) });

const hidden = count("sources-without-link", sources.filter((d) => d.restricted_url), "reports", "Publications dont l’adresse nomme une victime ou une personne privée.", "Reports whose address names a victim or a private person.");
nb.limits({
  fr: `Beaucoup d’éditeurs ne font pas autant de sources indépendantes : plusieurs articles peuvent reprendre une même dépêche, ou un même communiqué du parquet. Hors de France, les publications ont été trouvées au fil des recherches, dans quelques langues : les pays ne se comparent pas par leur nombre de lignes. Pour ${hidden.counted}, l’adresse de la page nomme une victime ou une personne privée : l’éditeur et la date sont cités, sans lien.`,
  en: `Many publishers are not as many independent sources: several articles may repeat one agency report, or one statement by a prosecutor. Outside France, reports were met in the course of research, in a few languages: countries must not be compared by their number of rows. For ${hidden.counted}, the address of the page names a victim or a private person: publisher and date are cited, without a link.` });

nb.section({ fr: "Comment on compte", en: "How things are counted" });
const total = totalAttacks(incidents);
const attacks = nb.fact("attacks-world", total.attacks, { from: incidents, definition: { fr: "Attaques rapportées, tous pays, séries comprises.", en: "Attacks reported, all countries, series included." } });
const least = nb.fact("attacks-world-at-least", total.atLeast, { from: incidents, definition: { fr: "Le même total si tous les recoupements possibles étaient un seul fait.", en: "The same total if every possible overlap were one event." } });
const rows = count("rows", incidents, "incidents", "Lignes de la table des guets-apens.", "Rows of the table of ambushes.");
const unsaid = count("rows-without-number", incidents.filter((d) => d.attacks === null), "incidents", "Séries dont la source ne dit pas le nombre.", "Series whose source gives no number.");
const within = count("rows-within-series", incidents.filter((d) => d.part_of !== null), "incidents", "Lignes déjà comptées dans une série.", "Rows already counted in a series.");
nb.text({
  fr: `La table des guets-apens a ${rows} lignes. Une ligne est une attaque, ou une série que la publication ne fait que compter. Quatre règles donnent tous les totaux :\n\n- une ligne compte pour le nombre d’attaques que dit sa source ;\n- si la source parle d’attaques sans dire combien, la ligne compte pour une, et le total se lit « au moins » (${unsaid.counted}) ;\n- une ligne que contient déjà une série n’est pas comptée (${within.counted}) ;\n- deux lignes qui racontent peut-être le même fait comptent toutes deux, et l’on donne aussi le total le plus bas, où elles n’en font qu’un : ${attacks} attaques dans le monde, ${least} au plus bas.\n\nUne date n’est jamais plus précise que sa source. Un « ? » la suit quand elle a été déduite ; une année ne devient pas un premier janvier. Chaque ligne a une référence courte, une lettre et un numéro : c’est elle qui est publiée, car l’identifiant de travail nomme la commune. Une référence ne sert jamais deux fois.`,
  en: `The table of ambushes has ${rows} rows. A row is an attack, or a series that the report only counts. Four rules give every total:\n\n- a row counts for the number of attacks its source gives;\n- if the source speaks of attacks without saying how many, the row counts for one, and the total reads “at least” (${unsaid.counted});\n- a row that a series already holds is not counted (${within.counted});\n- two rows that may tell of the same event both count, and the lowest total, in which they are one, is given too: ${attacks} attacks in the world, ${least} at the lowest.\n\nA date is never more precise than its source. A “?” follows it when it was deduced; a year does not become a first of January. Each row has a short reference, a letter and a number: that is what is published, for the working identifier names the commune. A reference is never used twice.` });

const byPrecision = countAttacks(datePrecision(france), ["rank", "precision", "deduced", "fr", "en"]).orderby("rank", "deduced");
nb.figure("precision-des-dates", { data: byPrecision.select("precision", "fr", "en", "attacks", "rows", "refs", "source_ids"), lists: "attacks", columns: [{ head: { fr: "Précision de la date", en: "Precision of the date" }, cell: name }, { head: { fr: "Attaques", en: "Attacks" }, cell: (d) => d.attacks as number }, { head: { fr: "Lignes", en: "Rows" }, cell: (d) => d.rows as number }],
  holds: 2 * totalAttacks(france.filter((d) => d.date !== null && d.date.precision === "day")).attacks < totalAttacks(france).attacks,
  title: { fr: "Moins de la moitié des attaques rapportées sont datées au jour près", en: "Fewer than half of the reported attacks are dated to the day" },
  subtitle: { fr: "Attaques rapportées en France, selon la précision de leur date. Un carré, une attaque", en: "Attacks reported in France, by how precisely they are dated. One square is one attack" },
  note: { fr: "« Sur une période » : entre deux dates, comme les séries que la source ne fait que compter.", en: "“Over a period”: between two dates, like the series that the source only counts." },
  plot: (t) => units(t, byPrecision, { value: "attacks", color: (d) => (d.precision === "day" ? t.color.accent : t.color.other) }) });

nb.section({ fr: "Ce qui manque", en: "What is missing" });
const here = count("rows-in-france", france, "incidents", "Lignes de la table des guets-apens qui sont en France.", "Rows of the table of ambushes that are in France.");
const outcomes = ["convicted", "acquitted", "dismissed"];
const ended = count("rows-with-outcome", france.filter(plain((d: { procedure_status: string }) => outcomes.includes(d.procedure_status))), "incidents", "Lignes en France dont une issue est rapportée : condamnation, relaxe ou acquittement, classement ou non-lieu.", "Rows in France with a reported outcome: conviction, acquittal or dismissal.");
nb.text({
  fr: `Une case vide dit que les publications retrouvées ne donnent pas l’information, et rien de plus. Les publications elles-mêmes ne sont pas toutes datées : ${undated} des ${all} ne le sont pas, et ne sont comptées dans aucune année de parution.`,
  en: `An empty cell says that the reports found do not give the information, and nothing more. Nor are the reports themselves all dated: ${undated} of the ${all} are not, and are counted in no year of publication.` });
const gaps = columnGaps(dossier, "incidents", france.derive({ procedure_status: plain((d: { procedure_status: string }) => (outcomes.includes(d.procedure_status) ? d.procedure_status : null)) }), ["date", "department", "commune", "platform_id", "attacks", "victims", "suspects", "minors_among_suspects", "harms", "bias_motive", "pretext", "procedure_status"]).derive({ fr: (d) => (d.column === "procedure_status" ? "Issue judiciaire" : d.fr), en: (d) => (d.column === "procedure_status" ? "Outcome in court" : d.en) });
const subjects = ["procedure_status", "minors_among_suspects", "bias_motive"];
nb.figure("lacunes", { data: gaps, holds: subjects.every((column, i) => gaps.get("column", i) === column),
  columns: [{ head: { fr: "Information", en: "Information" }, cell: name }, { head: { fr: "Lignes qui la donnent", en: "Rows that give it" }, cell: (d) => d.filled as number }, { head: { fr: "Lignes qui ne la donnent pas", en: "Rows that do not" }, cell: (d) => d.missing as number }],
  title: { fr: "Ce que les publications disent le moins : l’issue judiciaire, si des suspects sont mineurs, et le mobile", en: "What the reports say least: the outcome in court, whether any suspects are minors, and the motive" },
  subtitle: { fr: `Nombre de lignes où l’information est donnée, et où elle manque, sur les ${here} en France`, en: `Number of rows where the information is given, and where it is missing, of the ${here} in France` },
  note: { fr: "Attaques, victimes, suspects : leur nombre. Un mobile allégué ou écarté compte comme dit. L’issue peut manquer parce qu’il n’y en a pas encore.", en: "Attacks, victims, suspects: how many. A motive alleged or rejected counts as said. The outcome may be missing as there is none yet." },
  alt: describe({ fr: `Barres. Lignes où l’information manque, sur les ${here} en France`, en: `Bars. Rows where the information is missing, of the ${here} in France` }, gaps, "missing"),
  plot: (t) => rowBars(t, gaps, { value: "filled", whole: "rows", ends: [{ fr: "dit", en: "said" }, { fr: "non dit", en: "not said" }],
    color: (d) => (subjects.includes(d.column) ? t.color.accent : t.color.other) }) });

const dated = (first: string, end: string) => france.filter(plain((d: { date: { start: string; end: string } | null }) => d.date !== null && d.date.start >= first && d.date.end < end));
const early = count("rows-before-2022", dated("1900", "2022"), "incidents", "Lignes en France datées d’avant la première année où la presse régionale est bien retrouvée.", "Rows in France dated before the first year whose regional press is well covered.");
const late = count("rows-late-2024", dated("2024-07", "2025"), "incidents", "Lignes en France datées du second semestre de l’année de la fermeture de Coco.", "Rows in France dated to the second half of the year Coco was closed.");
const last = count("rows-2026", dated("2026", "2027"), "incidents", "Lignes en France datées de la dernière année du dossier.", "Rows in France dated to the last year of the dossier.");
const single = count("rows-one-source", incidents.filter((d) => op.length(d.source_ids) === 1), "incidents", "Lignes attestées par une seule publication.", "Rows attested by a single report.");

nb.limits({
  fr: `La presse régionale ancienne est peu retrouvée, et certaines périodes sont mal couvertes : sur ${here.counted} en France, ${early} sont d’avant ${nb.date("2022")}, ${late} de la seconde moitié de ${nb.date("2024")} et ${last.value ? last : "aucune"} de ${nb.date("2026")}. Un creux dans une courbe peut n’être que cela. ${single} des ${rows.counted}, tous pays, reposent sur une seule publication : si elle se trompe, nous nous trompons avec elle. Une issue judiciaire n’est rapportée que pour ${ended} des lignes en France ; pour les autres on ignore l’issue, et toute personne non définitivement condamnée est présumée innocente.`,
  en: `Old regional press is scarce among the reports found, and some periods are badly covered: of ${here.counted} in France, ${early} are from before ${nb.date("2022")}, ${late} from the second half of ${nb.date("2024")} and ${last.value ? last : "none"} from ${nb.date("2026")}. A dip in a curve may be nothing more. ${single} of the ${rows.counted}, all countries, rest on a single report: if it is wrong, so are we. An outcome in court is reported for only ${ended} of the rows in France; for the others the outcome is not known, and everyone not finally convicted is presumed innocent.` });

nb.section({ fr: "Ce qui n’est pas publié, et les mots employés", en: "What is not published, and the words used" });
nb.text({
  fr: "Derrière ces lignes, il y a des victimes. Aucun nom n’est dans le dossier, ni de victime, ni de suspect. La commune, l’identifiant de travail, les notes sur les guets-apens et les liens entre lignes ne sont jamais publiés. Le jour, le département, les atteintes et la présence de mineurs parmi les suspects peuvent, ensemble, désigner quelqu’un : ils ne le sont que si trois lignes au moins ont les mêmes valeurs, ou si la figure dit pourquoi elles sont déjà publiques. Un programme refuse le reste.\n\n« Rapporté » veut dire qu’une publication le dit, non que le fait est établi. Le mobile discriminatoire est dit retenu si le parquet ou un tribunal le retient, sinon allégué, écarté ou non rapporté. Une plateforme nommée n’est pas mise en cause : c’est là que la source situe le premier contact. Ce que la source ne dit pas est montré comme inconnu.",
  en: "Behind these rows there are victims. No name of a victim or of a suspect is in the dossier. The commune, the working identifier, the notes on ambushes and the links between rows are never published. The day, the département, the harms and the presence of minors among the suspects may, together, point to someone: they are published only if at least three rows have the same values, or if the figure says why they are already public. A program refuses the rest.\n\n“Reported” means that a report says so, not that it is established. The bias motive is called retained if the prosecutor or a court retains it, otherwise alleged, rejected or not reported. A platform that is named is not accused: it is where the source places first contact. What the source does not say is shown as unknown." });

nb.method({
  fr: "Avant toute publication, un programme relit chaque cellule : types, dates impossibles, clés, doublons possibles, publication antérieure aux faits. Les nombres écrits en chiffres dans les textes ne sont pas tapés à la main : chacun est compté dans les tables, ou repris d’une source, et a sa définition. Font exception la liste des changements et la description des colonnes, reprises telles quelles. Le titre d’un graphique est une affirmation éprouvée sur les données : si elle cesse d’être vraie, la publication s’arrête. Chaque image est relue par un autre programme, qui cherche les mots coupés, superposés ou trop pâles, et des tests recomptent les totaux par un autre chemin. Les mêmes données donnent les mêmes fichiers, à l’octet près.",
  en: "Before anything is published, a program reads every cell: types, impossible dates, keys, possible duplicates, reports older than the events. Numbers in figures in the texts are not typed by hand: each is counted in the tables, or taken from a source, and has its definition. The list of changes and the description of columns, printed as they stand, are exceptions. The title of a chart is a statement tested on the data: if it stops being true, publication stops. Each picture is read by another program, which looks for words that are cut, overlapping or too faint, and tests count the totals again by another path. The same data give the same files, byte for byte." });

nb.section({ fr: "Ce que dit chaque colonne", en: "What each column says" });
nb.text({
  fr: "Ces tableaux sont faits du fichier qui décrit le dossier, celui-là même que lisent les contrôles. Une colonne jamais publiée y est décrite comme les autres, sans ses valeurs. Les dates suivent la norme EDTF, qui garde leur imprécision.",
  en: "These tables are made from the file that describes the dossier, the very one that the checks read. A column that is never published is described like the others, without its values. Dates follow the EDTF standard, which keeps their vagueness." });
for (const { name, ...table } of codebook(dossier)) nb.table(name, table);

nb.section({ fr: "Ce qui a changé", en: "What changed" });
const { version, previous, ...told } = changes(dossier);
nb.text(previous === undefined ? {
  fr: `Voici la première version des données, la ${version} : il n’y en a pas d’antérieure à laquelle la comparer. Le tableau dit ce qui la distingue des notes de recherche.`,
  en: `This is the first version of the data, ${version}: there is no earlier one to compare it with. The table says how it differs from the research notes.` } : {
  fr: `Voici la version ${version} des données. Le tableau dit ce qui la distingue de la précédente, la ${previous}.`,
  en: `This is version ${version} of the data. The table says how it differs from the one before, ${previous}.` });
nb.table("changements", { ...told, folded: true, caption: { fr: `Ce qui a changé dans la version ${version}`, en: `What changed in version ${version}` } });

nb.section({ fr: "Citer, réutiliser, corriger", en: "Citing, reusing, correcting" });
const [licence] = descriptor.licenses;
nb.text({
  fr: `Les tables et leur description sont sous licence [${licence?.title}](${licence?.path}) ; les publications citées appartiennent à leurs éditeurs. Pour citer : recoupe, *${descriptor.title.fr}*, version ${version}, ${nb.date(dossier.asOf)}. N’essayez pas d’identifier quelqu’un ; n’écrivez pas une commune à côté d’un jour ou d’une atteinte ; écrivez « rapporté », et « présumé » tant qu’il n’y a pas de condamnation définitive.\n\nUne erreur se signale par la référence de la ligne et la publication qui la montre. La correction est faite dans les tables et dite dans la liste des changements ; tout ce qui en dépend est recalculé, textes, titres et graphiques. La référence d’une ligne retirée n’est pas redonnée.`,
  en: `The tables and their description are under the [${licence?.title}](${licence?.path}) licence; the reports cited belong to their publishers. To cite: recoupe, *${descriptor.title.en}*, version ${version}, ${nb.date(dossier.asOf)}. Do not try to identify anyone; do not write a commune beside a day or a harm; write “reported”, and “alleged” until there is a final conviction.\n\nReport a mistake with the reference of the row and the publication that shows it. The correction is made in the tables and told in the list of changes; all that depends on it is computed again, texts, titles and charts. The reference of a row that is withdrawn is not given again.` });

await nb.publish();
