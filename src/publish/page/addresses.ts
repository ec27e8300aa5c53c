import type { Lang } from "../../locale/lang.ts";
import type { Page } from "./model.ts";

/** File of a notebook's page, in its folder, and of the gallery, in the published folder. */
export function pageFile(lang: Lang): string {
  return lang === "fr" ? "index.html" : "index.en.html";
}

/** A file of a notebook's folder: its whole address if the published folder's is known, its name if not. */
export function addressOf(file: string, { base, slug }: Pick<Page, "base" | "slug">): string {
  return base === undefined ? file : `${withSlash(base)}${slug}/${file}`;
}

export function withSlash(base: string): string {
  return base.endsWith("/") ? base : `${base}/`;
}
