/**
 * What a page that embeds figures may carry, once, so that each `<iframe>` has the height its figure asks for: plain
 * JavaScript, for a `<script>` or a file. A page that already runs Pym.js, Newswire frames or AMP needs none of it.
 *
 * It heeds only frames of the page itself, and takes nothing from them but a number.
 */
export const HOST_SCRIPT = `addEventListener("message", ({ data, source }) => {
  if (!data || data.type !== "recoupe-height" || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.style.height = Math.ceil(data.height) + "px";
});`;
