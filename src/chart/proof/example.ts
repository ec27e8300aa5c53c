import { escapeXml } from "../svg/node.ts";

/** What an example changes in a sound picture; `without` takes a part away. */
export interface ExampleParts {
  readonly lang?: string;
  readonly title?: string;
  readonly desc?: string;
  readonly source?: string;
  readonly family?: string;
  /** More attributes of the root, as written. */
  readonly root?: string;
  /** Elements after the paper, as written. */
  readonly body?: string;
}

/** A small picture with which nothing is wrong, but for what `parts` change. */
export function examplePicture(parts: ExampleParts = {}): string {
  const {
    lang = "fr",
    title = "Coco avant Grindr",
    desc = "Barres\u00a0: 42 attaques rapportées sur Coco, 31 sur Grindr.",
    source = "Sources\u00a0: 73 articles.",
    family = "Source Sans 3",
    root = 'role="img"',
    body = "",
  } = parts;
  const element = (name: string, text: string): string => (text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" id="x" width="360" height="160" viewBox="0 0 360 160" lang="${lang}" font-family="${family}" ${root}>
<style>@font-face{font-family:"Source Sans 3";src:url(data:font/woff;base64,AA)}</style>
${element("title", title)}${element("desc", desc)}
<rect id="x-paper" width="360" height="160" fill="#ffffff"/>
${source === "" ? "" : `<g id="x-source" font-size="12"><text x="5" y="155">${escapeXml(source)}</text></g>`}
${body}
</svg>`;
}
