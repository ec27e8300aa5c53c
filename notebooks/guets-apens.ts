// Les guets-apens rapportés en France : quand, sur quelle plateforme, où.
// Ambushes reported in France: when, on which platform, where.
import * as Plot from "@observablehq/plot";
import { desc, from, op } from "arquero";
import {
  countAttacks,
  departements,
  departementTiles,
  notebook,
  openDossier,
  placeAround,
  placeInPeriods,
  spans,
  totalAttacks,
  yearsOf,
} from "recoupe";

const dossier = await openDossier();
const { incidents, platforms, closures } = dossier;

const nb = notebook("guets-apens", dossier, {
  title: { fr: "Guets-apens : ce que la presse a rapporté", en: "Ambushes: what the press has reported" },
});

const france = incidents.filter((d) => d.country === "FR");

const PLATFORMS = {
  coco: { fr: "Coco", en: "Coco" },
  grindr: { fr: "Grindr", en: "Grindr" },
  other: { fr: "Autre ou non précisée", en: "Other or not specified" },
};

// Quand : avant et après la fermeture de Coco. When: before and after the closure of Coco.

const closed = closures.filter((d) => d.closure_id === "coco-2024-06").get("date").start;
const byPlatform = france.derive({
  platform: (d) => (d.platform_id === "coco" || d.platform_id === "grindr" ? d.platform_id : "other"),
});
const byQuarter = countAttacks(placeInPeriods(byPlatform, "quarter"), ["placed", "from", "to", "platform"]).orderby(
  "from",
  "to",
  "platform",
);
const within = byQuarter.filter((d) => d.placed === "within");
const { first, last } = yearsOf(byQuarter);
const years = `${first}-${last}`;
const highest = within
  .groupby("from")
  .rollup({ n: op.sum("attacks") })
  .rollup({ n: op.max("n") })
  .get("n");
const top = 2 * Math.ceil((highest + 1) / 2);
const across = byQuarter.filter((d) => d.placed === "across");

const around = countAttacks(placeAround(france, closed), ["side", "platform_id"]).orderby(desc("attacks"));
const before = around.filter((d) => d.side === "before");
const after = around.filter((d) => d.side === "after");

const undated = byQuarter.filter((d) => d.placed === "undated");
const undatedAttacks = nb.fact("attacks-undated", totalOf(undated), {
  from: undated,
  unit: { fr: "attaques sans date connue", en: "attacks with no known date" },
  definition: {
    fr: "Attaques rapportées en France dont aucune source ne donne la date, même à l’année près.",
    en: "Attacks reported in France that no source dates, even to the year.",
  },
});

nb.figure("par-trimestre", {
  data: byQuarter,
  holds: before.get("platform_id") === "coco" && after.get("platform_id") === "grindr",
  title: {
    fr: "Avant sa fermeture, Coco était le premier lieu des guets-apens rapportés ; depuis, c’est Grindr",
    en: "Until it was closed, Coco came first in reported ambushes; since then, Grindr does",
  },
  subtitle: {
    fr: "Attaques rapportées en France par trimestre, selon la plateforme du premier contact. Sous l’axe, celles que les sources ne datent que d’une période plus longue",
    en: "Attacks reported in France per quarter, by the platform of first contact. Below the axis, those that the sources only date to a longer period",
  },
  alt: {
    fr: `Histogramme par trimestre, de ${first} à ${last}, des attaques rapportées en France. Coco domine de 2023 à sa fermeture, le 25 juin 2024 ; Grindr ensuite. ${undatedAttacks} attaques sans date ne sont pas dessinées.`,
    en: `Bars per quarter, ${first} to ${last}, of attacks reported in France. Coco dominates from 2023 to its closure on 25 June 2024; Grindr afterwards. ${undatedAttacks} undated attacks are not drawn.`,
  },
  note: {
    fr: `${undatedAttacks} attaques sans date connue ne sont pas dessinées. Des faits rapportés, non des faits survenus : la collecte n’est pas un échantillon, et les derniers mois sont incomplets.`,
    en: `${undatedAttacks} attacks with no known date are not drawn. Reported is not happened: the collection is not a sample, and the last months are incomplete.`,
  },
  plot: (t) => {
    const colors = { coco: t.color.accent, grindr: t.color.second, other: t.color.other };
    const domain = [new Date(`${first}-01-01`), new Date(`${last + 1}-01-01`)] as const;
    const below = spans(t, across, {
      from: "from",
      to: "to",
      label: "attacks",
      color: (d: Row) => colors[d.platform],
      domain,
      rules: [closed],
      heading: { fr: "Datées d’une période plus longue", en: "Dated to a longer period" },
    });
    const ticks = Array.from({ length: top / 2 + 1 }, (_, i) => 2 * i);
    return {
      height: t.narrow ? 330 : 370,
      x: { type: "utc", label: null, domain },
      y: { label: null, domain: [-0.6 - below.lanes, top], ticks, grid: false },
      color: {
        legend: true,
        domain: Object.keys(colors),
        range: Object.values(colors),
        tickFormat: (key: keyof typeof PLATFORMS) => t.say(PLATFORMS[key]),
      },
      marks: [
        Plot.ruleY(ticks, { stroke: t.color.grid }),
        Plot.rectY(
          within,
          Plot.stackY({
            x1: day("from"),
            x2: day("to"),
            y: "attacks",
            fill: "platform",
            insetRight: 1,
            title: (d: Row) => `${t.quarter(d.from)}, ${t.say(PLATFORMS[d.platform])}\n${t.number(d.attacks)}`,
          }),
        ),
        Plot.ruleY([0], { stroke: t.color.ink }),
        Plot.ruleX([new Date(closed)], { y1: 0, y2: top, stroke: t.color.ink }),
        Plot.text([t.say({ fr: "fermeture de Coco", en: "Coco is closed" })], {
          x: new Date(closed),
          y: top,
          text: (words) => `${t.date(closed)}\n${words}`,
          textAnchor: "end",
          lineAnchor: "top",
          dx: -6,
          dy: 4,
          fontWeight: 600,
        }),
        ...below.marks,
      ],
    };
  },
});

// Où sur le Web. Where on the Web.

const named = platforms.derive({ fr: (d) => d.name_fr ?? d.name, en: (d) => d.name }).select("platform_id", "fr", "en");
const perPlatform = countAttacks(
  france.derive({ platform_id: (d) => (op.startswith(d.platform_id, "unspecified") ? "unspecified" : d.platform_id) }),
  ["platform_id"],
)
  .join_left(named, "platform_id")
  .derive({
    fr: (d) => d.fr ?? "Non précisée",
    en: (d) => d.en ?? "Not specified",
    last: (d) => (d.platform_id === "unspecified" ? 1 : 0),
  })
  .orderby("last", desc("attacks"), "platform_id")
  .select("platform_id", "fr", "en", "attacks", "rows", "refs", "source_ids");
const platformTop = perPlatform.slice(0, 2);
const both = nb.fact("attacks-coco-grindr", totalOf(platformTop), {
  from: platformTop,
  unit: { fr: "attaques liées à Coco ou à Grindr", en: "attacks linked to Coco or Grindr" },
  definition: {
    fr: "Attaques rapportées en France dont la source dit que le premier contact a eu lieu sur Coco ou sur Grindr.",
    en: "Attacks reported in France whose source says that first contact was on Coco or on Grindr.",
  },
});
const total = totalAttacks(france);
const all = nb.fact("attacks-reported", total.attacks, {
  from: france,
  unit: { fr: "attaques rapportées en France", en: "attacks reported in France" },
  definition: {
    fr: "Somme des attaques rapportées en France, séries comprises ; une série sans nombre compte pour une attaque.",
    en: "Sum of the attacks reported in France, series included; a series with no number counts for one attack.",
  },
});

const twice = nb.fact("attacks-perhaps-twice", total.attacks - total.atLeast, {
  from: france.filter((d) => op.length(d.may_overlap) > 0),
  unit: { fr: "attaques peut-être comptées deux fois", en: "attacks perhaps counted twice" },
  definition: {
    fr: "Écart entre le total et ce qu’il serait si tous les recoupements possibles étaient un seul fait.",
    en: "The total less what it would be if every possible overlap were one event.",
  },
});

nb.figure("par-plateforme", {
  data: perPlatform,
  holds:
    perPlatform.get("platform_id", 0) === "coco" &&
    perPlatform.get("platform_id", 1) === "grindr" &&
    2 * both.value > all.value,
  title: {
    fr: "Plus d’un guet-apens rapporté sur deux s’est noué sur Coco ou sur Grindr",
    en: "More than one reported ambush in two began on Coco or on Grindr",
  },
  subtitle: {
    fr: `Attaques rapportées en France, selon la plateforme du premier contact, ${years}. Un point, une attaque ; creux si la plateforme n’est pas précisée`,
    en: `Attacks reported in France, by the platform of first contact, ${years}. One dot is one attack; hollow if the platform is not specified`,
  },
  alt: {
    fr: `Points à compter, une ligne par plateforme : ${both} des ${all} attaques rapportées en France sont liées à Coco ou à Grindr ; pour beaucoup d’autres, la plateforme n’est pas précisée.`,
    en: `Dots to count, a row for each platform: ${both} of the ${all} attacks reported in France are linked to Coco or Grindr; for many others the platform is not specified.`,
  },
  note: {
    fr: `Une plateforme nommée n’est pas une plateforme mise en cause : c’est là que la source situe le premier contact. Jusqu’à ${twice} attaques, vues par plusieurs sources, sont peut-être comptées deux fois ; une série sans nombre compte pour une.`,
    en: `A platform that is named is not one that is accused: it is where the source places the first contact. Up to ${twice} attacks, seen by several sources, are perhaps counted twice; a series with no number counts for one.`,
  },
  vegaLite: (t) => {
    const tone = {
      condition: [
        { test: "datum.platform_id === 'coco'", value: t.color.accent },
        { test: "datum.platform_id === 'grindr'", value: t.color.second },
      ],
      value: t.color.other,
    };
    return {
      height: { step: 24 },
      data: { values: perPlatform.select("platform_id", "fr", "en", "attacks").objects() },
      encoding: {
        y: { field: t.lang, type: "nominal", sort: null, axis: { title: null, ticks: false, domain: false } },
      },
      layer: [
        {
          transform: [{ calculate: "sequence(1, datum.attacks + 1)", as: "dot" }, { flatten: ["dot"] }],
          mark: { type: "point", size: t.narrow ? 18 : 52, strokeWidth: t.narrow ? 1 : 1.5 },
          encoding: {
            x: { field: "dot", type: "quantitative", axis: null },
            fill: tone,
            stroke: tone,
            fillOpacity: { condition: { test: "datum.platform_id === 'unspecified'", value: 0 }, value: 1 },
            tooltip: { field: t.lang },
          },
        },
        {
          mark: { type: "text", align: "left", dx: t.narrow ? 7 : 10, fontWeight: 600 },
          encoding: { x: { field: "attacks", type: "quantitative" }, text: { field: "attacks", type: "quantitative" } },
        },
      ],
    };
  },
});

// Où en France. Where in France.

const perDepartement = countAttacks(france, ["department"]);
const located = perDepartement.filter((d) => d.department !== null);
const places = nb.fact("departements", located.numRows(), {
  from: located,
  unit: { fr: "départements", en: "départements" },
  definition: {
    fr: "Départements où au moins une attaque est rapportée.",
    en: "Départements where at least one attack is reported.",
  },
});
const most = located
  .join(from([...departements]).select("code", "name"), ["department", "code"])
  .orderby(desc("attacks"), "department")
  .slice(0, 3)
  .array("name")
  .join(", ");
const unlocated = perDepartement.filter((d) => d.department === null);
const elsewhere = nb.fact("attacks-no-departement", totalOf(unlocated), {
  from: unlocated,
  unit: { fr: "attaques sans lieu connu", en: "attacks with no known place" },
  definition: {
    fr: "Attaques dont la source ne dit pas le département.",
    en: "Attacks whose source does not say the département.",
  },
});

nb.figure("par-departement", {
  data: perDepartement.orderby("department"),
  publicRecord: {
    fr: "Le département et le nombre d’attaques figurent dans les articles cités ; ni jour, ni commune, ni atteinte n’est donné.",
    en: "The département and the number of attacks stand in the articles cited; no day, commune or harm is given.",
  },
  holds: located.numRows() < departements.length / 3,
  title: {
    fr: `Des guets-apens rapportés dans ${places} départements`,
    en: `Ambushes reported in ${places} French départements`,
  },
  subtitle: {
    fr: `Nombre d’attaques rapportées par département, ${years}. Une case, un département, à peu près à sa place`,
    en: `Number of attacks reported per département, ${years}. One square is one département, roughly in its place`,
  },
  alt: {
    fr: `Carte en cases des départements français : des attaques sont rapportées dans ${places} d’entre eux. Le plus : ${most}.`,
    en: `Tile map of the French départements: attacks are reported in ${places} of them. Most: ${most}.`,
  },
  note: {
    fr: `Une case vide ne veut pas dire qu’il ne s’y passe rien : la presse locale n’a pas été lue partout. ${elsewhere} attaques sans département connu ne sont pas sur la carte.`,
    en: `An empty square does not mean that nothing happens there: the local press was not read everywhere. ${elsewhere} attacks with no known département are not on the map.`,
  },
  plot: (t) => departementTiles(t, located, { value: "attacks", thresholds: [1, 5, 10] }),
});

await nb.publish();

function totalOf(table: typeof france): number {
  return table.rollup({ n: op.sum("attacks") }).get("n");
}
type Row = { from: string; to: string; attacks: number; platform: keyof typeof PLATFORMS };

function day(column: "from" | "to") {
  return (d: Row) => new Date(d[column]);
}
