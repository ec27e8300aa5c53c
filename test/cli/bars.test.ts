import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { test } from "node:test";
import { bars } from "../../src/cli/bars.ts";

/** A terminal of 80 columns that keeps what is written on it. */
function terminal() {
  let written = "";
  const stream = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  const screen = Object.assign(stream, { isTTY: true, columns: 80, rows: 24 });
  return { screen: screen as unknown as NodeJS.WriteStream, text: () => written };
}

const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 250));

test("a bar for each notebook that runs, counting its figures; what is said stays above", async () => {
  const { screen, text } = terminal();
  const board = await bars(screen);
  board.begun("guets-apens");
  board.begun("methode");
  board.step("guets-apens", { kind: "figures", notebook: "guets-apens", count: 4 });
  board.step("guets-apens", { kind: "figure", notebook: "guets-apens", figure: "par-trimestre" });
  await drawn();
  assert.match(text(), /guets-apens +█{6}░{18} 1\/4 par-trimestre/);
  assert.match(text(), /methode +░{24} 0\/0/);
  board.ended("guets-apens");
  board.say("guets-apens: 4 figures");
  board.close();
  assert.match(text(), /guets-apens: 4 figures\n/);
  const listeners = process.listenerCount("SIGINT");
  assert.equal(listeners, 0, "an interruption is left to the process again");
  // line wrapping, which bars turn off, is on again
  assert.ok(text().lastIndexOf("\u001b[?7h") > text().lastIndexOf("\u001b[?7l"));
});
