// The first article's three figures alone: what the benchmark draws beside R.
import { desc } from "arquero";
import {
  countAttacks,
  departementTiles,
  dotRows,
  lump,
  notebook,
  openDossier,
  periodBars,
  placeInPeriods,
} from "recoupe";

const dossier = await openDossier();
const france = dossier.incidents.filter((d) => d.country === "FR");
const placed = placeInPeriods(lump(france, "platform_id", ["coco", "grindr"]), "quarter");
const byQuarter = dossier
  .named(countAttacks(placed, ["placed", "from", "to", "platform_id"]), "incidents.platform_id")
  .orderby("from", "to", "platform_id");
const byPlatform = dossier
  .named(countAttacks(france, ["platform_id"]), "incidents.platform_id")
  .orderby(desc("attacks"), "fr");
const byDepartement = countAttacks(france, ["department"]).filter((d) => d.department !== null);

const words = {
  title: { fr: "Guets-apens rapportés en France", en: "Ambushes reported in France" },
  subtitle: { fr: "Attaques rapportées", en: "Attacks reported" },
  holds: true,
  alt: {
    fr: "Les attaques rapportées en France, trimestre par trimestre ou lieu par lieu, depuis 2015.",
    en: "The attacks reported in France, quarter by quarter or place by place, since 2015.",
  },
  publicRecord: { fr: "Ce que disent les articles cités.", en: "What the articles cited say." },
};
const nb = notebook("first-article", dossier, { title: words.title, standfirst: words.subtitle });
nb.figure("par-trimestre", {
  ...words,
  data: byQuarter,
  plot: (t) =>
    periodBars(t, byQuarter, {
      period: "quarter",
      value: "attacks",
      by: "platform_id",
      order: ["coco", "grindr", null],
      events: [{ date: "2024-06-25", label: { fr: "fermeture de Coco", en: "Coco closed" } }],
    }),
});
nb.figure("par-plateforme", {
  ...words,
  data: byPlatform,
  vegaLite: (t) => dotRows(t, byPlatform, { value: "attacks" }),
});
nb.figure("par-departement", {
  ...words,
  data: byDepartement,
  plot: (t) => departementTiles(t, byDepartement, { value: "attacks", thresholds: [1, 5, 10] }),
});
await nb.publish();
