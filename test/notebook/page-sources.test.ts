import assert from "node:assert/strict";
import { test } from "node:test";
import { openDossier } from "../../src/dossier/open.ts";
import { pageSources } from "../../src/notebook/page.ts";

const sources = pageSources(await openDossier("data"));

test("readers are told where a copy was read, and not sent to a site that the dossier does not name", () => {
  const copy = sources.get("lacroix-2025-05-15-ssmsi");
  assert.deepEqual(
    [copy?.publisher, copy?.url, copy?.copyOn],
    ["La Croix", undefined, "www-la--croix-com-s.njmu.s5.bt8.net"],
  );
  const copies = [...sources.values()].filter(({ copyOn }) => copyOn !== undefined);
  assert.ok(copies.length > 10 && copies.every(({ url }) => url === undefined));
});

test("an agency, or a named site that reprints, is linked like any other", () => {
  const named = [...sources.values()].filter(({ via }) => via !== undefined && /AFP|Reuters|europesays/.test(via));
  assert.ok(named.length > 10);
  for (const { id, url } of named) assert.ok(url, id);
});
