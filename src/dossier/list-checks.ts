import { listWords } from "../locale/messages/check-command.ts";
import { show } from "../locale/messages/show.ts";
import { sentence } from "../locale/messages/words.ts";
import type { Listed } from "./check.ts";

/** The list of checks as Markdown: each with its code, severity, meaning, an example and what is said of it. */
export function listChecks(rules: readonly Listed[]): string {
  const entries = rules.map(({ code, severity, means, example }) => {
    const message = sentence(example.saying());
    const cell = example.value ? asCode(show(example.value)) : listWords.empty;
    return [
      `## ${code}`,
      `${listWords.severities[severity]}. ${means.en}\n${means.fr}`,
      [`- ${listWords.example}: ${cell}`, `- ${asCode(message.en)}`, `- ${asCode(message.fr)}`].join("\n"),
    ].join("\n\n");
  });
  return `${[`# ${listWords.title}`, listWords.intro, ...entries].join("\n\n")}\n`;
}

/** As code, so that nothing in it is taken for Markdown. */
function asCode(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
