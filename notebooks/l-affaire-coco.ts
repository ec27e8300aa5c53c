// L’affaire Coco : l’article d’où part ce projet, mis en données, de l’ouverture du site à ce qui a suivi sa fermeture.
// The Coco case: the article this project started from, as data, from the site's launch to what followed its closure.
import { op } from "arquero";
import { datedRows, matrix, notebook, numberCards, openDossier, placeAround, printings, stepColumns, stepWords, strip, timeline, totalAttacks, withAny } from "recoupe";

const dossier = await openDossier();
const steps = dossier.case_timeline.select("event_id", "ref", "date", "kind", "platform_id", "label", "label_fr", "what", "what_fr", "source_ids");
const step = (id: string) => steps.params({ id }).filter("d.event_id === id");
const coco = dossier.closures.filter((d) => d.closure_id === "coco-2024-06");

const nb = notebook("l-affaire-coco", dossier, { order: 1,
  title: { fr: "L’affaire Coco", en: "The Coco case" },
  standfirst: {
    fr: "Un tchat ouvert à tous, sans inscription ni contrôle ; des guets-apens et des violences que police et justice y rattachent ; des associations qui alertent ; une fermeture, puis des copies. L’affaire étape par étape, telle qu’elle a été rapportée.",
    en: "A chat open to all, with no registration and no checks; ambushes and violence that police and courts link to it; associations that sound the alarm; a closure, then copies. The case step by step, as it was reported." } });

const date = (id: string) => nb.date(step(id).get("date"));
const closed = nb.fact("coco-closed-on", coco.get("date"), { from: coco, unit: "date", definition: { fr: "Jour où le parquet de Paris a annoncé la fermeture de Coco.", en: "Day the Paris prosecutor announced the closure of Coco." } });
const all = nb.fact("case-steps", steps.numRows(), { from: steps, unit: "steps", definition: { fr: "Étapes de l’affaire retenues dans la chronologie du dossier.", en: "Steps of the case kept in the dossier’s timeline." } });
const behind = nb.fact("case-reports", steps.unroll("source_ids").dedupe("source_ids").numRows(), { from: steps, unit: "reports", definition: { fr: "Publications distinctes sur lesquelles ces étapes reposent.", en: "Distinct reports that these steps rest on." } });

nb.text({
  fr: `Coco est mis en ligne en ${date("coco-2003-launch")}, gratuit et sans inscription [@tf1info-2024-06-25-coco-ferme; @stophomophobie-2025-01-07-coco]. Le ${closed}, le parquet de Paris annonce sa fermeture [@seed-coco-ferme-2024-06; @franceinfo-2024-06-25-coco-ferme]. L’article qui l’annonce est celui d’où part ce projet. Ce carnet le vérifie et le prolonge : ${all.counted}, d’après ${behind.counted}.`,
  en: `Coco went online in ${date("coco-2003-launch")}, free and with no registration [@tf1info-2024-06-25-coco-ferme; @stophomophobie-2025-01-07-coco]. On ${closed}, the Paris prosecutor announced that it was closed [@seed-coco-ferme-2024-06; @franceinfo-2024-06-25-coco-ferme]. The article that said so is the one this project started from. This notebook checks it and carries the story on: ${all.counted}, from ${behind.counted}.` });
const acts = { fr: "Ces dates sont celles d’actes publics, annonces, plaintes, décisions, que rapportent les sources citées ; aucune ne désigne une victime.", en: "These are the dates of public acts, announcements, complaints, decisions, that the sources cited report; none points to a victim." };
const course = steps.filter((d) => d.kind !== "crime" && d.kind !== "trial");
const trials = steps.filter((d) => d.kind === "crime" || d.kind === "trial");
const shown = nb.fact("case-steps-drawn", course.numRows(), { from: course, unit: "steps", definition: { fr: "Étapes de la chronologie, crimes, délits et procès mis à part.", en: "Steps of the timeline, less crimes and trials." } });
const left = nb.fact("case-steps-left", trials.numRows(), { from: trials, unit: "steps", definition: { fr: "Étapes de la chronologie qui sont des crimes, des délits ou des procès.", en: "Steps of the timeline that are crimes or trials." } });
const [launch, inquiry] = [step("coco-2003-launch"), step("coco-2023-12-preliminary-investigation")];
const before = nb.fact("years-before-inquiry", inquiry.get("date").start.slice(0, 4) - launch.get("date").end.slice(0, 4), { from: launch.concat(inquiry), unit: "years", definition: { fr: "De l’année de la mise en ligne à celle de l’enquête préliminaire ; le jour de la mise en ligne n’est pas connu.", en: "From the year of the launch to that of the preliminary investigation; the day of the launch is not known." } });

nb.figure("chronologie", { data: course, columns: stepColumns, publicRecord: acts, holds: launch.get("date").end < inquiry.get("date").start && inquiry.get("date").end < coco.get("date").start,
  title: { fr: `${before.counted} en ligne avant que le parquet de Paris n’ouvre une enquête sur le site`, en: `${before.counted} online before the Paris prosecutor opened an investigation into the site` },
  subtitle: { fr: "Étapes rapportées de l’affaire Coco, crimes et procès mis à part. Une barre : une date connue au mois ou à l’année près. La hauteur d’une année dit combien d’étapes elle compte, non sa durée", en: "Reported steps of the Coco case, crimes and trials aside. A bar is a date known to the month or the year. How high a year is shows how many steps it holds, not how long it lasted" },
  alt: { fr: `Chronologie en ${shown.counted}, de la mise en ligne en ${date("coco-2003-launch")} à l’enquête sur le successeur de Coco. La fermeture, le ${closed}, est en rouge.`, en: `Timeline of ${shown.counted}, from the launch in ${date("coco-2003-launch")} to the investigation into the successor of Coco. The closure, on ${closed}, is in red.` },
  note: { fr: `${left} crimes, délits et procès ne sont pas dessinés. Toute personne non condamnée est présumée innocente.`, en: `${left} crimes and trials are not drawn. Anyone not convicted is presumed innocent.` },
  plot: (t) => timeline(t, course, { ...stepWords, accent: (d) => d.kind === "closure" }) });

const ambushes = dossier.incidents.filter((d) => d.country === "FR" && d.platform_id === "coco");
const attacks = nb.fact("coco-attacks-reported", totalAttacks(ambushes).attacks, { from: ambushes, definition: { fr: "Attaques rapportées en France dont la source situe le premier contact sur Coco.", en: "Attacks reported in France whose source places first contact on Coco." } });
nb.text({
  fr: `Entre-temps, la presse relie au site des affaires graves : dès ${date("coco-2011-2020-mazan")}, le recrutement d’inconnus dans l’affaire de Mazan [@cnews-2024-04-19-coco; @nyt-2025-01-17-coco] ; en ${date("coco-2018-murder")}, un homme tué à coups de couteau [@strobo-2024-06-26-coco] ; le ${date("coco-2024-04-16-grande-synthe")}, un homme mort après un guet-apens à Grande-Synthe [@tf1info-2024-06-25-coco-ferme], pour lequel trois mineurs ont été condamnés [@liberation-2025-10-02-grande-synthe]. Le relevé compte ${attacks.counted} en France après un contact sur Coco : elles sont l’objet du carnet [guets-apens](../guets-apens/index.html).`,
  en: `Meanwhile, the press linked serious cases to the site: from ${date("coco-2011-2020-mazan")}, the recruitment of strangers in the Mazan case [@cnews-2024-04-19-coco; @nyt-2025-01-17-coco]; in ${date("coco-2018-murder")}, a man stabbed to death [@strobo-2024-06-26-coco]; on ${date("coco-2024-04-16-grande-synthe")}, a man who died after an ambush in Grande-Synthe [@tf1info-2024-06-25-coco-ferme], for which three minors were convicted [@liberation-2025-10-02-grande-synthe]. The register counts ${attacks.counted} in France after contact on Coco: they are the subject of the notebook [ambushes](../guets-apens/index.en.html).` });

nb.section({ fr: "Ce qu’il fallait donner pour entrer", en: "What one gave to get in" });
nb.text({
  fr: `Pour entrer, il suffisait d’indiquer un genre, un âge, un code postal et un pseudonyme, que rien ne vérifiait [@seed-coco-ferme-2024-06; @tf1info-2024-06-25-coco-ferme]. L’absence de modération est reprochée au site [@seed-coco-ferme-2024-06]. Le ${date("coco-2025-01-08-ministry-statement")}, le porte-parole du ministère de la justice déclare que le site n’identifiait personne et ne coopérait pas [@bfmtv-2025-01-08-coco-infractions].`,
  en: `To get in, one gave a gender, an age, a postcode and a pseudonym, which nothing checked [@seed-coco-ferme-2024-06; @tf1info-2024-06-25-coco-ferme]. The site is criticised for having no moderation [@seed-coco-ferme-2024-06]. On ${date("coco-2025-01-08-ministry-statement")}, the justice ministry’s spokesman said that the site identified nobody and did not cooperate [@bfmtv-2025-01-08-coco-infractions].` });

const heads = new Map(dossier.descriptor.resources.flatMap(({ schema }) => schema.fields).map(({ name, title }) => [name, title]));
const platforms = dossier.named(dossier.platforms, "incidents.platform_id").orderby((d) => (d.platform_id === "coco" ? 0 : d.platform_id === "bounty" ? 1 : 2), "name").reify();
const controls = platforms.fold(["account_required", "email_verified", "phone_verified", "id_verified", "message_history", "moderation", "minors_barred_by_check"], { as: ["control", "state"] })
  .groupby("platform_id").derive({ known: (d) => op.valid(d.state) }).ungroup().filter((d) => d.known >= 3 || d.platform_id === "bounty").select("platform_id", "fr", "en", "control", "state", "source_ids");
const unknown = nb.fact("controls-unknown", controls.filter((d) => d.state === null).numRows(), { from: controls, unit: { fr: ["case", "cases"], en: ["cell", "cells"] }, definition: { fr: "Cases du tableau des contrôles qu’aucune source ne renseigne.", en: "Cells of the table of controls that no source fills." } });
const cells = nb.fact("controls-cells", controls.numRows(), { from: controls, unit: { fr: ["case", "cases"], en: ["cell", "cells"] }, definition: { fr: "Cases du tableau des contrôles : plateformes multipliées par contrôles.", en: "Cells of the table of controls: platforms times controls." } });

nb.figure("inscription", { data: controls, holds: platforms.get("platform_id", 0) === "coco" && controls.filter((d) => d.platform_id === "coco" && d.state !== "no").numRows() === 0,
  title: { fr: "Coco : ni compte, ni vérification, ni modération, selon les sources", en: "Coco: no account, no checks and no moderation, the sources say" },
  subtitle: { fr: "Contrôles rapportés, pour les plateformes où trois au moins sont connus, et pour Bounty ; un ? : non rapporté", en: "Controls as reported, for the platforms of which at least three are known, and for Bounty. “?” means not reported" },
  alt: { fr: `Tableau des contrôles par plateforme. Coco : non partout. Inconnu : ${unknown} cases sur ${cells}.`, en: `Table of controls by platform. Coco: no throughout. Unknown: ${unknown} cells of ${cells}.` },
  columns: [{ head: { fr: "Plateforme", en: "Platform" }, cell: (d, lang) => String(d[lang]) }, { head: { fr: "Contrôle", en: "Control" }, cell: (d) => heads.get(String(d.control)) }, { head: { fr: "Rapporté", en: "Reported" }, cell: (d, lang) => dossier.label("platforms.moderation", d.state as string, lang) }],
  vegaLite: (t) => matrix(t, controls, { column: (d) => heads.get(d.control) ?? d.control, state: "state", accent: (d) => d.platform_id === "coco" }) });

const asked = platforms.filter((d) => op.length(d.asked_at_signup) >= 3).select("platform_id", "fr", "en", "asked_at_signup", "source_ids").unroll("asked_at_signup");
const fields = (id: string) => asked.params({ id }).filter("d.platform_id === id").orderby("asked_at_signup").array("asked_at_signup");
const others = nb.fact("asked-platforms", new Set(asked.array("platform_id")).size, { from: asked, unit: "platforms", definition: { fr: "Plateformes dont trois demandes au moins à l’inscription sont rapportées.", en: "Platforms of which at least three things asked at sign-up are reported." } });

nb.figure("demandes-a-l-inscription", { data: asked, holds: String(fields("coco")) === "age,gender,postcode,pseudonym" && String(fields("bounty")) === String(fields("coco")),
  title: { fr: "Genre, âge, code postal, pseudonyme : Bounty demande ce que demandait Coco", en: "Gender, age, postcode, pseudonym: Bounty asks what Coco asked" },
  subtitle: { fr: "Ce qu’il faut donner pour entrer ou s’inscrire, selon les sources, sur les plateformes dont trois demandes au moins sont connues ; un ? : non rapporté", en: "What one gives to get in or sign up, as reported, on the platforms of which at least three things asked are known. “?” means not reported" },
  alt: { fr: `Tableau de ${others.counted} et de ce qu’il faut leur donner pour entrer. Coco et Bounty : genre, âge, code postal, pseudonyme ; ni courriel ni photo rapportés.`, en: `Table of ${others.counted} and what one gives to get in. Coco and Bounty: gender, age, postcode, pseudonym; no e-mail or photo reported.` },
  vegaLite: (t) => matrix(t, asked, { column: (d) => dossier.name("platforms.asked_at_signup", d.asked_at_signup), state: () => "yes", accent: (d) => d.platform_id === "coco" }) });

nb.limits({
  fr: "Ces tableaux disent ce que des sources ont écrit, à leur date : une plateforme a pu changer depuis. Un « oui » ne dit pas que le contrôle est efficace, un « ? » ne dit pas qu’il n’existe pas. Une plateforme nommée n’est pas mise en cause.",
  en: "These tables say what sources wrote, when they wrote it: a platform may have changed since. A “yes” does not say that a check works, and a “?” does not say that there is none. A platform that is named is not accused." });

nb.section({ fr: "Les appels à fermer le site", en: "The calls to close the site" });

const callers = nb.fact("closure-callers", coco.get("requested_by").length, { from: coco, unit: { fr: ["demandeur", "demandeurs"], en: ["party", "parties"] }, definition: { fr: "Associations, parlementaires et ministre rapportés comme ayant demandé la fermeture.", en: "Associations, members of parliament and minister reported to have asked for the closure." } });
const calls = placeAround(withAny(dossier.case_timeline, "actors", coco.get("requested_by")), coco.get("date").start).filter((d) => d.side !== "after");
const late = placeAround(calls, coco.get("date").start.replace(/^\d+/, (year: string) => String(Number(year) - 1))).filter((d) => d.side === "after");
const called = nb.fact("closure-calls", calls.numRows(), { from: calls, unit: { fr: ["appel", "appels"], en: ["call", "calls"] }, definition: { fr: "Étapes antérieures à la fermeture où agit l’un de ceux qui l’ont demandée ; sans date comprise.", en: "Steps before the closure in which one of those who asked for it acts; the undated one included." } });
const lately = nb.fact("closure-calls-last-year", late.numRows(), { from: late, unit: { fr: ["appel", "appels"], en: ["call", "calls"] }, definition: { fr: "Ceux de ces appels qui datent des douze mois précédant la fermeture.", en: "Those of these calls that date from the twelve months before the closure." } });
const share = dossier.statistics.filter((d) => d.series_id === "sos-homophobie-share-files-coco");
const files = nb.fact("sos-files-coco", share.get("value") / 100, { from: share, unit: "share", definition: { fr: "Part des dossiers de guets-apens suivis par SOS homophobie qui concernent Coco, selon l’association.", en: "Share of the ambush files handled by SOS homophobie that involve Coco, by the association’s own account." } });

nb.text({
  fr: `STOP homophobie dit avoir demandé la fermeture dès ${date("coco-2018-alert-stop-homophobie")} [@stophomophobie-2025-01-07-coco]. Le magazine têtu publie une enquête sur le tchat le ${date("coco-2021-12-22-tetu-investigation")} [@tetu-2021-12-22-coco]. En ${date("coco-2023-10-marseille-ambush")}, SOS homophobie porte plainte après un guet-apens [@bfm-2023-10-30-sos-coco] ; en ${date("coco-2024-04-innocence-en-danger")}, après l’homicide de Grande-Synthe, l’association dit que ${files} de ses dossiers de guets-apens concernent Coco [@francetvinfo-2024-04-19-sos-coco], et Innocence en danger réclame la fermeture immédiate [@france3-2024-innocence-en-danger]. Suivent la lettre d’un député, une question écrite au Sénat, puis la saisine du procureur par le ministre de l’intérieur [@huffpost-yahoo-2024-04-27-roussel; @senat-2024-05-02-question-coco; @france3-2024-05-darmanin-coco]. En tout, ${callers.counted} sont recensés : associations, parlementaires et ministre.`,
  en: `STOP homophobie says it has asked for the closure since ${date("coco-2018-alert-stop-homophobie")} [@stophomophobie-2025-01-07-coco]. The magazine têtu published an investigation of the chat on ${date("coco-2021-12-22-tetu-investigation")} [@tetu-2021-12-22-coco]. In ${date("coco-2023-10-marseille-ambush")}, SOS homophobie filed a complaint after an ambush [@bfm-2023-10-30-sos-coco]; in ${date("coco-2024-04-innocence-en-danger")}, after the Grande-Synthe killing, the association said that ${files} of its ambush files involved Coco [@francetvinfo-2024-04-19-sos-coco], and Innocence en danger called for immediate closure [@france3-2024-innocence-en-danger]. There followed a letter from a member of parliament, a written question in the Senate and the interior minister’s referral to the prosecutor [@huffpost-yahoo-2024-04-27-roussel; @senat-2024-05-02-question-coco; @france3-2024-05-darmanin-coco]. In all, ${callers.counted} are on record: associations, members of parliament and a minister.` });

nb.figure("appels-a-fermer", { data: calls.select("ref", "date", "kind", "label", "label_fr", "what", "what_fr", "source_ids"), columns: stepColumns, publicRecord: acts, holds: 2 * lately.value > called.value,
  title: { fr: `${lately} des ${called} appels à fermer Coco datent de sa dernière année`, en: `${lately} of the ${called} calls to close Coco date from its last year` },
  subtitle: { fr: "Étapes où agit l’un de ceux qui ont demandé la fermeture : pétition, plainte, lettre, question, signalement. Une barre : une date connue au mois ou à l’année près", en: "Steps in which one of those who asked for the closure acts: petition, complaint, letter, question, referral. A bar is a date known to the month or the year" },
  alt: { fr: `${called.counted} à fermer Coco sur un axe du temps : un en ${date("coco-2018-alert-stop-homophobie")}, ${lately} dans l’année qui précède la fermeture, le ${closed}, et un sans date.`, en: `${called.counted} to close Coco on an axis of time: one in ${date("coco-2018-alert-stop-homophobie")}, ${lately} in the year before the closure, on ${closed}, and one undated.` },
  vegaLite: (t) => datedRows(t, calls, { ...stepWords, event: { date: coco.get("date").start, label: { fr: `fermeture, ${t.date(coco.get("date").edtf)}`, en: `closure, ${t.date(coco.get("date").edtf)}` } } }) });

nb.section({ fr: "La fermeture, et les chiffres du parquet", en: "The closure, and the prosecutor’s figures" });
nb.text({
  fr: `Le ${closed}, le site est fermé sous l’autorité de la Junalco, la juridiction nationale de lutte contre la criminalité organisée du parquet de Paris, avec les douanes, la gendarmerie, le commandement cyber du ministère de l’intérieur, l’Office national antifraude et Eurojust [@seed-coco-ferme-2024-06; @franceinfo-2024-06-25-coco-ferme]. La presse rapporte l’interpellation du propriétaire à l’étranger [@seed-coco-ferme-2024-06] ; le ${date("coco-2024-06-28-heard")}, le parquet parle d’une audition en Bulgarie et annonce l’ouverture d’une information judiciaire [@franceinfo-2024-06-28-information-judiciaire-coco].`,
  en: `On ${closed}, the site was closed under the authority of the Junalco, the Paris prosecutor’s national organised-crime unit, with customs, the gendarmerie, the interior ministry’s cyber command, the national anti-fraud office and Eurojust [@seed-coco-ferme-2024-06; @franceinfo-2024-06-25-coco-ferme]. The press reported that the owner had been arrested abroad [@seed-coco-ferme-2024-06]; on ${date("coco-2024-06-28-heard")} the prosecutor spoke of a hearing in Bulgaria, and announced that a judicial investigation had been opened [@franceinfo-2024-06-28-information-judiciaire-coco].` });

const counted: Record<string, { fr: string; en: string }> = { "coco-procedures": { fr: "procédures citant le site", en: "procedures citing the site" },
  "coco-victims": { fr: "victimes identifiées", en: "victims identified" }, "coco-parquets": { fr: "parquets ayant transmis des procédures", en: "prosecutors’ offices that sent procedures" } };
const series = (id: string) => dossier.statistics.params({ id }).filter("d.series_id === id").orderby("value").select("ref", "series_id", "year", "value", "source_ids");
const printed = Object.keys(counted).map((id) => printings(series(id), dossier.sources)).reduce((above, one) => above.concat(one));
const figure = (id: string, of: string, row: number, unit: "procedures" | "victims" | typeof offices, fr: string, en: string) => nb.fact(id, series(of).get("value", row), { from: series(of).slice(row, row + 1), unit, definition: { fr, en } });
const offices = { fr: ["parquet", "parquets"], en: ["prosecutor’s office", "prosecutors’ offices"] } as const;
const procedures = figure("coco-procedures", "coco-procedures", 0, "procedures", "Procédures citant le site, de toute nature, que le parquet de Paris a recensées.", "Procedures of all kinds citing the site, as counted by the Paris prosecutor.");
const victims = figure("coco-victims", "coco-victims", 0, "victims", "Victimes identifiées dans ces procédures, selon le parquet de Paris.", "Victims identified in these procedures, according to the Paris prosecutor.");
const low = figure("coco-parquets", "coco-parquets", 0, offices, "Parquets ayant transmis des procédures : la plus basse des deux valeurs publiées.", "Prosecutors’ offices that sent procedures: the lower of the two values published.");
const high = figure("coco-parquets-later", "coco-parquets", 1, offices, "Parquets ayant transmis des procédures : la plus haute des deux valeurs publiées.", "Prosecutors’ offices that sent procedures: the higher of the two values published.");
const period = nb.date(series("coco-procedures").get("year"));

nb.figure("chiffres-du-parquet", { data: printed, holds: series("coco-procedures").numRows() === 1 && low.value !== high.value,
  title: { fr: `${procedures.counted} de toute nature citent le site, selon le parquet de Paris`, en: `${procedures.counted} of all kinds cite the site, says the Paris prosecutor` },
  subtitle: { fr: `Chiffres du parquet, ${period}. Un point, une publication retrouvée qui donne ce chiffre`, en: `The prosecutor’s figures, ${period}. One dot is one report found that gives the figure` },
  alt: { fr: `Trois chiffres du parquet : ${procedures.counted} ; ${victims.counted} ; ${low} ou ${high.counted} selon les sources. Sous chacun, les publications qui le donnent.`, en: `Three of the prosecutor’s figures: ${procedures.counted}; ${victims.counted}; ${low} or ${high.counted}, as reports differ. Under each, the reports that give it.` },
  note: { fr: "Sur le nombre de parquets, les sources diffèrent : les deux valeurs sont montrées, sans que rien permette de trancher.", en: "Reports differ on the number of prosecutors’ offices: both values are shown, and nothing tells which is right." },
  plot: (t) => numberCards(t, printed, { label: (d) => counted[d.series_id] ?? "", value: "value", accent: (d) => d.series_id === "coco-procedures",
    by: (d) => (d.published_on ? `${d.publisher}, ${t.date(d.published_on.edtf, { short: true })}` : d.publisher) }) });

nb.limits({
  fr: `Une procédure n’est pas un guet-apens : ces ${procedures} procédures citent le site pour des faits de toute nature, et une même affaire peut en ouvrir plusieurs. Leur nombre ne se compare ni aux ${attacks.counted} après un contact sur Coco, ni à celui des victimes.`,
  en: `A procedure is not an ambush: these ${procedures} procedures cite the site for acts of all kinds, and one case may open several. Their number compares neither with the ${attacks.counted} after contact on Coco, nor with that of the victims.` });

nb.section({ fr: "Depuis la fermeture : une mise en examen, des copies", en: "Since the closure: a formal investigation, and copies" });
nb.text({
  fr: `Le ${date("coco-2024-moderators-arrest")}, deux personnes décrites comme des modérateurs influents sont placées en garde à vue [@lexomnium-2024-08-moderateurs]. Le ${date("coco-2025-01-07-custody")}, le fondateur l’est à son tour [@rtl-2025-01-07-coco-garde-a-vue] ; il est mis en examen ce mois-là pour une série de chefs, puis placé sous contrôle judiciaire [@nyt-2025-01-17-coco; @brut-2025-08-bounty]. Il est présumé innocent.\n\nDès le lendemain de la fermeture, des copies du site se multiplient, dont certaines sont des escroqueries [@ccm-2024-07-remplacant]. Bounty, qui se présente comme une « alternative » à Coco, est enregistré le ${date("coco-2024-08-17-bounty")} [@bfmtv-2025-08-30-bounty-arcom] ; son exploitant dit modérer les échanges et répondre à la justice [@franceinfo-2025-08-29-bounty]. Le ${date("coco-2025-08-27-arcom-referral")}, le Haut-commissariat à l’enfance saisit l’Arcom et Pharos [@liberation-2025-08-29-bounty] ; le ${date("coco-2025-09-08-bounty-investigation")}, le parquet de Paris annonce une enquête, sur des faits qui restent à établir [@franceinfo-2025-09-08-bounty].`,
  en: `On ${date("coco-2024-moderators-arrest")}, two people described as influential moderators were taken into custody [@lexomnium-2024-08-moderateurs]. On ${date("coco-2025-01-07-custody")} so was the founder [@rtl-2025-01-07-coco-garde-a-vue]; he was placed under formal investigation that month on a series of counts, then under judicial supervision [@nyt-2025-01-17-coco; @brut-2025-08-bounty]. He is presumed innocent.\n\nFrom the day after the closure, copies of the site multiplied, some of them scams [@ccm-2024-07-remplacant]. Bounty, which presents itself as an “alternative” to Coco, was registered on ${date("coco-2024-08-17-bounty")} [@bfmtv-2025-08-30-bounty-arcom]; its operator says that it moderates and answers judicial requests [@franceinfo-2025-08-29-bounty]. On ${date("coco-2025-08-27-arcom-referral")}, the High Commissioner for Children referred it to the regulator Arcom and to the police platform Pharos [@liberation-2025-08-29-bounty]; on ${date("coco-2025-09-08-bounty-investigation")}, the Paris prosecutor announced an investigation, the facts remaining to be established [@franceinfo-2025-09-08-bounty].` });
const after = steps.filter((d) => d.kind === "closure" || d.kind === "successor" || d.platform_id === "bounty");
const bounty = step("coco-2024-08-17-bounty");
const gap = nb.fact("days-to-bounty", (Date.parse(bounty.get("date").start) - Date.parse(coco.get("date").start)) / 86_400_000, { from: bounty, unit: "days", definition: { fr: "De la fermeture de Coco à l’enregistrement du nom de domaine bounty.chat.", en: "From the closure of Coco to the registration of the domain bounty.chat." } });

nb.figure("copies-et-successeurs", { data: after, columns: stepColumns, publicRecord: acts, holds: gap.value > 0 && after.filter((d) => d.kind === "successor").numRows() > 1,
  title: { fr: `${gap.counted} après la fermeture, l’adresse d’un tchat semblable est enregistrée`, en: `${gap.counted} after the closure, the address of a similar chat was registered` },
  subtitle: { fr: "Étapes rapportées : copies de Coco et site Bounty, de la fermeture à l’enquête annoncée par le parquet de Paris", en: "Reported steps: copies of Coco and the site Bounty, from the closure to the investigation announced by the Paris prosecutor" },
  alt: { fr: `Frise, de la fermeture de Coco le ${closed} à l’enquête sur Bounty le ${date("coco-2025-09-08-bounty-investigation")}. Bounty est enregistré ${gap.counted} après la fermeture.`, en: `Strip from the closure of Coco on ${closed} to the investigation into Bounty on ${date("coco-2025-09-08-bounty-investigation")}. Bounty was registered ${gap.counted} after the closure.` },
  note: { fr: `D’autres sources datent la création de Bounty de ${nb.date("2024-09")}.`, en: `Other reports date the creation of Bounty to ${nb.date("2024-09")}.` },
  plot: (t) => strip(t, after, { ...stepWords, accent: (d) => d.kind === "closure" }) });

nb.limits({
  fr: "Toute personne interpellée, mise en examen ou citée ici est présumée innocente tant qu’elle n’est pas condamnée. Ce qui précède est rapporté par des sources, non établi par ce carnet. La chronologie est un choix : elle retient les étapes que les sources retrouvées décrivent, et l’absence d’une étape ne dit pas qu’elle n’a pas eu lieu.",
  en: "Anyone arrested, under formal investigation or mentioned here is presumed innocent until convicted. What is said above is reported by sources, not established by this notebook. The timeline is a choice: it keeps the steps that the sources found describe, and a step that is missing may still have taken place." });
nb.method({
  fr: "Chaque étape, chaque contrôle et chaque chiffre cite les publications dont il vient. Les appels à fermer le site sont les étapes où agit l’un des demandeurs recensés. Une date connue au mois ou à l’année n’est jamais ramenée à un jour, et deux valeurs contradictoires restent deux valeurs. Aucun nom de personne ne figure dans les données. Les règles complètes sont dans le carnet [méthode](../methode/index.html).",
  en: "Each step, each control and each figure cites the reports it comes from. The calls to close the site are the steps in which one of those on record acts. A date known to the month or the year is never turned into a day, and two values that conflict remain two values. No person’s name is in the data. The full rules are in the notebook [method](../methode/index.en.html)." });

await nb.publish();
