import type { Text } from "../../locale/lang.ts";
import { proofCommand } from "../../locale/messages/proof-command.ts";
import { fileFindings } from "../../locale/messages/proof-file.ts";
import { type ExampleParts, examplePicture } from "./example.ts";
import { proofSvg } from "./proof-svg.ts";
import type { Rule } from "./rule.ts";

/** The list of rules as Markdown: each with its code, severity, meaning, an example and what is said of it. */
export function listRules(rules: readonly Rule[]): string {
  const entries = rules.map(({ code, severity, means, example }) => {
    const said = proofSvg(examplePicture(example)).find((problem) => problem.code === code);
    return [
      `## ${code}`,
      `${proofCommand.list.severities[severity]}. ${prose(means)}`,
      [
        `- ${proofCommand.list.example}: ${shown(example)}`,
        `- ${asCode(said?.message.en ?? "")}`,
        `- ${asCode(said?.message.fr ?? "")}`,
      ].join("\n"),
    ].join("\n\n");
  });
  const { means } = fileFindings.unreadable;
  const unreadable = ["## unreadable", `${proofCommand.list.severities.error}. ${prose(means)}`].join("\n\n");
  return `${[`# ${proofCommand.list.title}`, proofCommand.list.intro, ...entries, unreadable].join("\n\n")}\n`;
}

/** A sentence in both languages, tags in it as code. */
function prose({ fr, en }: Text): string {
  return `${en}\n${fr}`.replace(/<\w+>/g, (tag) => asCode(tag));
}

/** What an example changes in a sound picture, one part after the other. */
function shown(example: ExampleParts): string {
  return Object.entries(example)
    .map(([part, value]: [string, string]) =>
      value === "" ? proofCommand.list.without(part) : `${part} ${asCode(cut(value.replaceAll("\n", " ")))}`,
    )
    .join(", ");
}

function cut(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

/** As code, so that nothing in it is taken for Markdown. */
function asCode(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
