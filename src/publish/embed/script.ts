/**
 * The script of an embed page. Without it, the page reads all the same.
 *
 * It sets the theme the address asks for, tells the host the page's height, and lets a pointer, a finger or
 * the arrow keys go from mark to mark: one Tab stop for the chart, Home and End, Enter for the row of the table a mark
 * stands for, Escape to leave. A mark is what has a <title>: it becomes the mark's name, so that no other tooltip is
 * shown over this one. Marks that say the same and come from the same row (the two halves of a bar) are one stop. Of a
 * mark that a row stands behind, the tooltip names the first reports: they are in the row's last cell, with their links.
 *
 * Height goes to the parent window on load, on resize, when the table is opened, and whenever the parent says anything,
 * in three forms: `{type: "recoupe-height", figure, height}`; what Newswire frames and AMP read, `{sentinel: "amp", type:
 * "embed-size", height}`; and Pym.js's own, for the `childId` it put in the address.
 */
const SOURCE = `(() => {
const doc = document, asked = new URLSearchParams(location.search);
const on = (to, names, act) => { for (const name of names.split(" ")) to.addEventListener(name, act); };
const clamp = (n, a, b) => Math.max(a, Math.min(n, b));
const boxOf = node => node.getBoundingClientRect();
doc.documentElement.dataset.theme = asked.get("theme");
on(doc, "DOMContentLoaded", () => {
  const main = doc.querySelector("main"), { figure, kind, open, basis } = main.dataset;
  const tell = () => {
    const height = Math.ceil(boxOf(main).height);
    if (parent !== window) for (const message of [{ type: "recoupe-height", figure, height }, { sentinel: "amp", type: "embed-size", height }, ["pym", asked.get("childId"), "height", height].join("xPYMx")]) parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(main);
  on(window, "load resize", tell);
  on(window, "message", ({ source }) => { if (source === parent) tell(); });

  const all = [], tip = doc.querySelector(".tip"), [name, more] = tip.children;
  const put = (mark, values) => { for (const key in values) mark.setAttribute(key, values[key]); };
  const rowOf = mark => doc.getElementById("r" + mark.dataset.row);
  let shown, before;
  const hide = () => {
    tip.hidden = true;
    shown = undefined;
    for (const ring of doc.querySelectorAll(".ring")) ring.remove();
  };
  const show = (mark, at) => {
    if (mark === shown) return;
    hide();
    shown = mark;
    for (const other of all) if (other.key === mark.key) {
      const ring = doc.createElementNS(other.namespaceURI, "g"), copy = other.cloneNode(true);
      put(ring, { class: "ring", "aria-hidden": true });
      copy.removeAttribute("tabindex");
      ring.append(copy, copy.cloneNode(true), copy.cloneNode(true));
      other.parentNode.append(ring);
    }
    name.textContent = mark.said;
    more.textContent = mark.by && mark.by + open;
    tip.hidden = false;
    const { left, top } = boxOf(main), box = boxOf(mark), { offsetWidth: w, offsetHeight: h } = tip;
    const inside = at && box.height > 60, x = at ? at.clientX : box.left + box.width / 2;
    const above = (inside ? at.clientY : box.top) - h - 10, under = (inside ? at.clientY + 8 : box.bottom) + 10;
    tip.style.left = clamp(x - w / 2 - left, 6, main.offsetWidth - w - 6) + "px";
    tip.style.top = Math.max(0, (above < 4 ? under : above) - top) + "px";
  };
  const openRow = mark => {
    const row = rowOf(mark);
    if (!row) return;
    hide();
    row.closest("details").open = true;
    row.tabIndex = -1;
    setTimeout(() => row.focus(), 60);
  };

  for (const svg of doc.querySelectorAll("svg")) {
    const first = new Map();
    for (const title of svg.querySelectorAll("title")) {
      const mark = title.parentNode, row = rowOf(mark), said = title.textContent;
      const by = row ? basis + row.lastChild.firstChild.textContent : "", key = said + mark.dataset.row;
      all.push(Object.assign(mark, { said, by, key }));
      title.remove();
      if (first.has(key)) put(mark, { "aria-hidden": true });
      else {
        put(mark, { role: "img", tabindex: first.size ? -1 : 0, "aria-label": by ? said.replace(/[.]?$/, ". ") + by : said });
        first.set(key, mark);
      }
    }
    const marks = [...first.values()], last = marks.length - 1;
    if (last < 0) continue;
    const find = (x, y, reach) => {
      for (let i = 0; i < 17; i++) {
        const r = Math.ceil(i / 8) * reach;
        for (const at of doc.elementsFromPoint(x + r * Math.cos(i * .785), y + r * Math.sin(i * .785))) {
          const mark = first.get(at.closest("[tabindex],[aria-hidden]")?.key);
          if (mark) return mark;
        }
      }
    };
    put(svg, { role: "group", "aria-roledescription": kind, "aria-describedby": "alt keys" });
    on(svg, "pointermove pointerdown pointerleave", event => {
      const { type, pointerType, clientX: x, clientY: y } = event, touch = pointerType === "touch";
      if (type === "pointerdown") before = shown;
      else if (touch) return;
      const mark = find(x, y, touch ? 8 : 2), box = boxOf(tip);
      if (mark) show(mark, event);
      else if (type !== "pointermove" || x < box.left - 9 || x > box.right + 9 || y < box.top - 9 || y > box.bottom + 9) hide();
    });
    on(svg, "click", () => { if (shown && shown === before) openRow(shown); });
    on(svg, "keydown", event => {
      const { key, target } = event, i = marks.indexOf(target);
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -i, End: last - i }[key];
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (step != null) marks[clamp(i + step, 0, last)].focus();
      else if (key === "Enter" || key === " ") openRow(target);
      else if (key === "Escape") target.blur();
      else return;
      event.preventDefault();
    });
  }
  on(main, "focusin", ({ target }) => {
    if (!target.key) return;
    put(target.closest("svg").querySelector("[tabindex='0']"), { tabindex: -1 });
    put(target, { tabindex: 0 });
    show(target);
  });
  on(main, "focusout", ({ target }) => { if (target === shown) hide(); });
  on(window, "keydown", ({ key }) => { if (key === "Escape") hide(); });
});
})();`;

/**
 * The script as it stands in a page: plain JavaScript in a string, which nothing that loads or bundles this file
 * rewrites, since the page's Content-Security-Policy has its hash. Line ends and the spaces around signs are left
 * out; no text in it has such a space to lose. Nor does it compare things of different types, so == does for ===.
 */
export const SCRIPT = SOURCE.replace(/\n\s*/g, "\n")
  .replace(/ ?([!=<>?:;,{}()&|+*-]+) ?/g, "$1")
  .replace(/(?<=[;{,])\n|\n(?=\})/g, "")
  .replaceAll(";}", "}")
  .replace(/([!=]=)=/g, "$1");
