import type { Lang } from "../../locale/lang.ts";

const UNITS: Readonly<Record<string, number>> = { "": 1, "%": 0.01, k: 1e3, m: 1e6, md: 1e9, bn: 1e9 };

/** The number a label writes, as `1 234,5`, `1,234.5`, `12 %`, `−3`, `1,2 M`; undefined when it is no number. */
export function readNumber(label: string, lang: Lang | undefined): number | undefined {
  const found = /^([-−+]?)[€$£]?([\d.,]+)(%|k|m|md|bn)?[€$£]?$/i.exec(
    label.slice(0, 40).replace(/[\s\u00a0\u202f\u2009]/g, ""),
  );
  if (!found) return undefined;
  const [, sign, digits = "", unit = ""] = found;
  const french = lang === "fr" || (lang === undefined && /^\d+,\d{1,2}$/.test(digits));
  const plain = french ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const amount = Number(plain);
  if (plain === "" || Number.isNaN(amount)) return undefined;
  return (sign === "-" || sign === "−" ? -1 : 1) * amount * (UNITS[unit.toLowerCase()] ?? 1);
}
