import { parseHTML } from "linkedom/worker";

interface Element {
  readonly nodeType: number;
  readonly localName: string;
  readonly childNodes: Iterable<Element>;
  readonly textContent: string | null;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
}

/** Elements whose text is one line of the sheet. */
const LINES = new Set(["h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "figcaption", "caption", "summary", "th"]);
/** The notebook's own script, and the rows of the figures, which are data. */
const LEFT_OUT = new Set(["script", "style", "pre", "template", "tbody", "svg"]);

/** Every word of a published page in reading order, a heading, a paragraph or an item a line. */
export function pageWords(html: string): string[] {
  const { document } = parseHTML(html) as unknown as { document: { querySelector(css: string): Element | null } };
  const main = document.querySelector("main");
  const found: string[] = [];
  const visit = (element: Element): void => {
    if (LEFT_OUT.has(element.localName)) return;
    // a note on a number says what the list of numbers says again
    if (element.hasAttribute("popover")) return;
    if (element.localName === "img") add(element.getAttribute("alt"));
    if (LINES.has(element.localName)) add(element.textContent);
    else for (const child of element.childNodes) if (child.nodeType === 1) visit(child);
  };
  const add = (text: string | null): void => {
    const line = (text ?? "").replace(/[ \t\r\n]+/g, " ").trim();
    if (line !== "") found.push(line);
  };
  if (main) visit(main);
  return found;
}
