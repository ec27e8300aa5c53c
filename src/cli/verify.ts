import { stat } from "node:fs/promises";
import { join } from "node:path";
import { formatDate } from "../locale/dates.ts";
import type { Lang } from "../locale/lang.ts";
import { noManifest } from "../locale/messages/diff.ts";
import * as words from "../locale/messages/verify.ts";
import { runs } from "../publish/diff/runs.ts";
import { openManifest } from "../publish/open-manifest.ts";
import { checkSignature, publicKey } from "../publish/signature.ts";
import { type Register, registerOf } from "../publish/verify/register.ts";
import type { Reason, Verdict } from "../publish/verify/verdict.ts";
import { type Broken, verifyFile } from "../publish/verify/verify-file.ts";
import { type Judged, verifyFolder } from "../publish/verify/verify-folder.ts";
import { readArguments, tellWrong } from "./arguments.ts";
import type { Io } from "./io.ts";
import { tally } from "./tally.ts";

const OPTIONS = { data: "string", against: "string", key: "string", all: "boolean", json: "boolean" } as const;

/**
 * `recoupe verify PATH… [--data DIR] [--against DIR] [--key FILE] [--all] [--json] [--lang fr|en]`: whether published
 * pictures and folders are still true.
 *
 * @returns the exit code: 0 all current, 1 something stale, altered or unknown, 2 wrong use or unreadable
 */
export async function verify(argv: string[], io: Io): Promise<number> {
  const asked = readArguments("verify", argv, io.env, OPTIONS);
  const { lang, values, positionals: paths } = asked;
  if (asked.wrong) return tellWrong("verify", asked.wrong, lang, io);
  if (asked.help) {
    io.out(words.verifyUsage[lang]);
    return 0;
  }
  if (paths.length === 0) return tellWrong("verify", words.noPath, lang, io);
  const against = await current(values, lang, io);
  if ("failed" in against) {
    io.err(against.failed);
    return 2;
  }
  const judged: Judged[] = [];
  let forged = false;
  for (const path of paths) {
    const found = await judge(path, against.register, { io, lang, key: values.key });
    if (!found) return 2;
    judged.push(...found.judged);
    forged ||= found.forged;
  }
  const told =
    values.all || values.json || judged.length === 1 ? judged : judged.filter(({ verdict }) => !fine(verdict));
  if (values.json)
    io.out(
      JSON.stringify(
        told.map(({ path, verdict }) => ({ path, ...verdict })),
        null,
        2,
      ),
    );
  else if (told.length > 0) io.out(told.map((one) => line(one, lang)).join("\n"));
  const counts = { current: 0, stale: 0, altered: 0, unknown: 0, broken: 0 };
  for (const { verdict } of judged) counts["broken" in verdict ? "broken" : verdict.status]++;
  if (judged.length > 1) io.err(words.summary(counts)[lang]);
  if (counts.broken > 0) return 2;
  return forged || counts.current < judged.length ? 1 : 0;
}

type Values = { readonly data?: string; readonly against?: string; readonly key?: string };

/** What is true now: a published folder's word, or that of the notebooks. */
async function current(values: Values, lang: Lang, io: Io): Promise<{ register?: Register } | { failed: string }> {
  if (values.against !== undefined) {
    const manifest = await openManifest(values.against);
    return manifest ? { register: registerOf(manifest) } : { failed: noManifest(values.against)[lang] };
  }
  const here = await stat("notebooks").catch(() => undefined);
  if (!here?.isDirectory()) return {};
  const manifest = await tally(io, lang, values.data);
  return "failed" in manifest
    ? { failed: words.cannotTally(manifest.failed)[lang] }
    : { register: registerOf(manifest) };
}

async function judge(
  path: string,
  register: Register | undefined,
  { io, lang, key }: { io: Io; lang: Lang; key: string | undefined },
): Promise<{ judged: Judged[]; forged: boolean } | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    io.err(words.notFound(path)[lang]);
    return undefined;
  }
  if (!found.isDirectory()) return { judged: [{ path, verdict: await verifyFile(path, register) }], forged: false };
  const manifest = await openManifest(path);
  if (!manifest) {
    io.err(noManifest(path)[lang]);
    return undefined;
  }
  let forged = false;
  if (key !== undefined) {
    const open = await publicKey(key);
    if (!open) {
      io.err(words.signatureWords.badKey(key)[lang]);
      return undefined;
    }
    const signature = await checkSignature(path, open);
    io.err(words.signatureWords[signature][lang]);
    forged = signature !== "good";
  }
  const judged = await verifyFolder(path, manifest, register);
  return { judged: judged.map((one) => ({ ...one, path: join(path, one.path) })), forged };
}

function fine(verdict: Verdict | Broken): boolean {
  return !("broken" in verdict) && verdict.status === "current";
}

function line({ path, verdict }: Judged, lang: Lang): string {
  const colon = lang === "fr" ? "\u00a0: " : ": ";
  if ("broken" in verdict) return [path, words.statusWords.broken[lang], verdict.broken[lang]].join(colon);
  const { status, reasons, figure, asOf } = verdict;
  const why = reasons.map((reason) => say(reason, lang)).join(lang === "fr" ? " ; " : "; ");
  const what = figure && asOf ? words.about(figure, formatDate(asOf, lang))[lang] : "";
  return `${[path, words.statusWords[status][lang], why].join(colon)}${what}`;
}

function say(reason: Reason, lang: Lang): string {
  if (reason.kind === "rows") {
    const { added, changed, withdrawn } = reason.rows;
    return words.reasonWords.rows(runs(added), runs(changed), runs(withdrawn))[lang];
  }
  if (reason.kind === "title") return words.reasonWords.title(reason.was)[lang];
  return words.reasonWords[reason.kind][lang];
}
