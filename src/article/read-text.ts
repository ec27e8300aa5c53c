import { type Reading, ReadingBuilder } from "./reading.ts";

/** Reads plain text: blank lines part its blocks. */
export function readText(source: string): Reading {
  const builder = new ReadingBuilder();
  let at = 0;
  for (const blank of source.matchAll(/(?:\r\n|\n|\r)(?:[ \t]{0,80}(?:\r\n|\n|\r)){1,1000}/g)) {
    builder.add(source.slice(at, blank.index), at, blank.index);
    builder.break(blank.index);
    at = blank.index + blank[0].length;
  }
  builder.add(source.slice(at), at, source.length);
  return builder.build({ elements: [], plainFrom: 0 });
}
