import assert from "node:assert/strict";
import { test } from "node:test";
import { html, raw, webAddress } from "../../src/publish/html.ts";

test("what is interpolated is text, in an element and in a quoted attribute", () => {
  assert.equal(
    String(html`<a title="${`"><script>'&`}">${1 < 2 && "<b>"}</a>`),
    '<a title="&quot;&gt;&lt;script&gt;&#39;&amp;">&lt;b&gt;</a>',
  );
});

test("pieces of HTML stay, and so do lists of them; nothing leaves nothing", () => {
  const items = ["a", "<"].map((text) => html`<li>${text}</li>`);
  assert.equal(
    String(html`<ul>${items}</ul>${null}${undefined}${false}${0}${raw("<br>")}`),
    "<ul><li>a</li><li>&lt;</li></ul>0<br>",
  );
});

test("addresses are those of the web", () => {
  assert.equal(webAddress("https://example.org/a?b=c"), "https://example.org/a?b=c");
  for (const address of [
    "javascript:alert()",
    " java\nscript:alert()",
    "data:text/html,x",
    "file:///etc",
    "x",
    "",
    undefined,
  ])
    assert.equal(webAddress(address), undefined, String(address));
});
