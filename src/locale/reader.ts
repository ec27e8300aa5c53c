import type { Lang } from "./lang.ts";

/** The language to speak to whoever runs the tool: the environment's, English unless it is French. */
export function languageOf(env: Record<string, string | undefined>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^fr([_.@-]|$)/i.test(locale) ? "fr" : "en";
}
