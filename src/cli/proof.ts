import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { TextDecoder } from "node:util";
import { idsOf } from "../chart/proof/duplicate-ids.ts";
import { listRules } from "../chart/proof/list-rules.ts";
import { idRegister } from "../chart/proof/proof-folder.ts";
import { proofPicture, unreadable } from "../chart/proof/proof-svg.ts";
import { LIMITS } from "../chart/proof/read-picture.ts";
import type { ProofProblem } from "../chart/proof/rule.ts";
import { RULES } from "../chart/proof/rules.ts";
import type { Lang, Text } from "../locale/lang.ts";
import { proofCommand as words } from "../locale/messages/proof-command.ts";
import { fileFindings } from "../locale/messages/proof-file.ts";
import { type CommandIo, readArguments, tellWrong } from "./arguments.ts";

interface Found extends ProofProblem {
  readonly file: string;
}

/**
 * `recoupe proof PATH… [--strict] [--json] [--lang fr|en] [--list]`: every problem of SVG files, one a line, and of
 * those in folders, however deep. Pictures of one folder are read together: an id may serve once in it.
 *
 * @returns the exit code: 0 clean or warnings only, 1 errors (with --strict, warnings too), 2 wrong use
 */
export async function proof(argv: string[], io: CommandIo): Promise<number> {
  const asked = readArguments("proof", argv, io.env, { json: "boolean", list: "boolean", strict: "boolean" });
  const { lang, help, values, positionals: paths } = asked;
  const fail = (text: Text): number => {
    io.err(text[lang]);
    return 2;
  };
  if (asked.wrong) return tellWrong("proof", asked.wrong, lang, io);
  if (help || values.list) {
    io.out(help ? words.usage[lang] : listRules(RULES).trimEnd());
    return 0;
  }
  if (paths.length === 0) return tellWrong("proof", words.noPath(), lang, io);
  const found: Found[] = [];
  let pictures = 0;
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      const register = idRegister();
      for (const file of isFolder ? await picturesIn(path) : [path]) {
        pictures++;
        const { problems, ids } = await proofFile(file);
        const shared = isFolder ? register.add(file, ids) : [];
        found.push(...[...problems, ...shared].map((problem) => ({ ...problem, file })));
      }
    } catch (error) {
      const { code, path: at = path } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return fail(code === "ENOENT" ? words.notFound(at) : words.cannotRead(at, code));
    }
  }
  if (pictures === 0) return fail(words.noPicture(paths));
  if (values.json)
    io.out(
      JSON.stringify(
        found.map((problem) => record(problem, lang)),
        null,
        2,
      ),
    );
  else if (found.length > 0) io.out(found.map((problem) => line(problem, lang)).join("\n"));
  const errors = found.filter(({ severity }) => severity === "error").length;
  io.err(words.summary(errors, found.length - errors, pictures)[lang]);
  return errors > 0 || (values.strict && found.length > 0) ? 1 : 0;
}

/** The .svg files of a folder and of those in it, in the order of their names. Links are not followed. */
async function picturesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await picturesIn(path)));
    else if (entry.isFile() && /\.svg$/i.test(entry.name)) found.push(path);
  }
  return found;
}

async function proofFile(file: string): Promise<{ problems: ProofProblem[]; ids: string[] }> {
  const { size } = await stat(file);
  // not even opened: it may be larger than the memory
  if (size > LIMITS.bytes) {
    const wrong = fileFindings.unreadable.tooLarge({ bytes: size, most: LIMITS.bytes });
    return { problems: [unreadable(wrong)], ids: [] };
  }
  let text: string;
  try {
    const bytes = await readFile(file);
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const encoding = utf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    return { problems: [unreadable(fileFindings.unreadable.notUtf8())], ids: [] };
  }
  const { problems, root } = proofPicture(text);
  return { problems, ids: root ? idsOf(root) : [] };
}

function line({ file, severity, code, message, at }: Found, lang: Lang): string {
  const where = at ? ` (x ${at.x}, y ${at.y})` : "";
  return `${file}: ${words.severity[severity][lang]} ${code}: ${message[lang]}${where}`;
}

function record({ file, code, severity, message, wrong, fix, at }: Found, lang: Lang) {
  return { file, code, severity, message: message[lang], wrong: wrong[lang], fix: fix[lang], ...at };
}
