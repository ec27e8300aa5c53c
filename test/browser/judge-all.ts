// Every page and embed page, in light and dark, at every width that matters, by html-validate and axe: two minutes,
// before a release. The tests judge a part of them each time. `npx tsx test/browser/judge-all.ts`
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { built } from "../built.ts";
import { axeViolations, htmlProblems } from "../publish/page/judge.ts";
import { launch, watchedPage } from "./chromium.ts";

const { dir } = await built();
const files = readdirSync(dir, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .sort();
const found: string[] = [];
const tell = (what: string, problems: readonly string[]) => found.push(...problems.map((one) => `${what}: ${one}`));

for (const file of files) tell(file, await htmlProblems(readFileSync(join(dir, file), "utf8")));

const browser = await launch();
for (const colorScheme of ["light", "dark"] as const) {
  const { page, complaints, requests } = await watchedPage(browser);
  await page.emulateMedia({ colorScheme });
  for (const file of files) {
    const embed = !/(^|\/)index(\.en)?\.html$/.test(file);
    for (const width of embed ? [360, 680] : [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`file://${join(dir, file)}${embed ? `?theme=${colorScheme}` : ""}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const what = `${file}, ${colorScheme}, ${width} px`;
      if (over > 0) tell(what, [`${over} px too wide`]);
      tell(what, await axeViolations(page));
    }
  }
  tell(colorScheme, [...complaints, ...requests]);
  await page.close();
}
await browser.close();
for (const line of found) console.log(line);
console.log(`${files.length} pages, ${found.length} problems`);
process.exitCode = found.length > 0 ? 1 : 0;
