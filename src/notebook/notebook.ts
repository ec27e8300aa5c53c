import { warmUp } from "../chart/warm-up.ts";
import type { Dossier } from "../dossier/open.ts";
import type { Text } from "../locale/lang.ts";
import { figureTwice, proofFound, severityWord } from "../locale/messages/publish.ts";
import { languageOf } from "../locale/reader.ts";
import { publishNotebook } from "../publish/folder.ts";
import { PublishError } from "../publish/publish-error.ts";
import { type Fact, type FactSpec, factRegister } from "./facts.ts";
import { type Finding, figureFiles, type NotebookFigure } from "./figure-files.ts";

export interface NotebookSpec {
  title: Text;
}

/**
 * A notebook: what a script says, collected, then published as one folder.
 *
 * @param slug name of the notebook's folder, in lower case with hyphens
 * @param dossier the dossier its numbers come from
 */
export function notebook(slug: string, dossier: Dossier, spec: NotebookSpec) {
  warmUp();
  const facts = factRegister(slug);
  const figures = new Map<string, NotebookFigure>();
  const fill = (text: Text): Text => ({ fr: facts.fill(text, "fr"), en: facts.fill(text, "en") });

  return {
    /** Registers a number of the article, and gives what to write in its texts. */
    fact(id: string, value: number, spec: FactSpec): Fact {
      return facts.add(id, value, spec);
    },

    /** Adds a figure. Nothing is drawn before {@link publish}. */
    figure(name: string, figure: NotebookFigure): void {
      if (figures.has(name)) throw new PublishError(figureTwice(name));
      figures.set(name, figure);
    },

    /**
     * Draws everything, proof-reads it and writes `published/<slug>/`, whole or not at all. What proof-reading finds is
     * printed on standard error; with RECOUPE_STRICT in the environment, it stops the publication.
     *
     * @param out the published folder; the environment's RECOUPE_OUT, or `published`
     */
    async publish(out = process.env.RECOUPE_OUT ?? "published"): Promise<void> {
      const within = { notebook: slug, dossier, fill };
      const drawn = await Promise.all([...figures].map(([name, figure]) => figureFiles(name, figure, within)));
      proofRead(
        drawn.flatMap(({ findings }) => findings.map((found) => ({ ...found, file: `${slug}/${found.file}` }))),
      );
      const entry = {
        slug,
        title: fill(spec.title),
        asOf: dossier.asOf.edtf,
        figures: drawn.map((figure) => figure.entry),
        facts: [...facts.entries.values()],
      };
      await publishNotebook(out, entry, new Map(drawn.flatMap(({ files }) => [...files])));
    },
  };
}

/** The script's own voice: what is to be mended is said whether a build or a person runs it. */
function proofRead(findings: readonly Finding[]): void {
  const lang = languageOf(process.env);
  for (const { file, severity, code, message } of findings)
    process.stderr.write(`${file}: ${severityWord(severity)[lang]} ${code}: ${message[lang]}\n`);
  if (findings.length > 0 && process.env.RECOUPE_STRICT) throw new PublishError(proofFound(findings.length));
}
