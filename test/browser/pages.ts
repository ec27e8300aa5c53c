import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { type Inlined, measureImages, measureInlined } from "./in-page.ts";

const head = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title>';

/** Writes every picture into one page, as a newsroom's CMS would, opens it and measures it. */
export async function inlined(page: Page, folder: string, pictures: readonly string[]): Promise<Inlined> {
  // nothing of the page's own may matter to the pictures: its text is set in another font, large and in capitals
  const style =
    "<style>body{font:bold 30px/2 monospace;letter-spacing:2px;word-spacing:4px;text-transform:uppercase}</style>";
  const file = join(folder, "inlined.html");
  writeFileSync(file, `${head}${style}<body>${pictures.join("\n")}</body></html>`);
  await page.goto(pathToFileURL(file).href);
  return page.evaluate(measureInlined);
}

/** Shows every file as an image, as an article would, and gives the size each says it has. */
export async function asImages(page: Page, folder: string, files: readonly string[]) {
  const file = join(folder, "images.html");
  const images = files.map((path) => `<img src="${pathToFileURL(path).href}" alt="">`);
  writeFileSync(file, `${head}<body>${images.join("\n")}</body></html>`);
  await page.goto(pathToFileURL(file).href);
  return page.evaluate(measureImages);
}
