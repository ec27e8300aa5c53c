import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import { parseHTML } from "linkedom/worker";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page open in a browser, as `rule: element`; empty where all is well. */
export async function axeViolations(page: Page): Promise<string[]> {
  // through the debugger, for the page's policy lets no script in
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // half the time: what it finds right is not asked for, and there is nothing to fetch
    const { violations } = await axe.run({ resultTypes: ["violations"], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });

/** What html-validate finds wrong with a document, all its recommended rules on; empty where all is well. */
export async function htmlProblems(text: string): Promise<string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

/** Where an article says something. */
const TEXTS = "h1, h2, h3, .standfirst, .prose, figcaption";
/** Where a digit may stand in it: facts, dates, names, references to sources, code. */
const ALLOWED = "data, time, .name, .cite, code";

/** Every run of text of the article with a digit that no fact, date or name holds; empty where all is well. */
export function typedDigits(text: string): string[] {
  const { document } = parseHTML(text);
  return [...document.querySelectorAll("article")].flatMap((article) =>
    [...article.querySelectorAll(TEXTS)].flatMap((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const allowed of copy.querySelectorAll(ALLOWED)) allowed.remove();
      const rest = copy.textContent ?? "";
      return /\d/.test(rest) ? [rest.replace(/\s+/g, " ").trim()] : [];
    }),
  );
}

/** Every address a document would fetch or go to. */
export function addresses(text: string): string[] {
  const { document } = parseHTML(text);
  return [...document.querySelectorAll("[href], [src], [srcset]")].flatMap((element) =>
    ["href", "src", "srcset"].flatMap((name) => element.getAttribute(name) ?? []),
  );
}
