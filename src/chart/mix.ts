/** The colour at a share (0 to 1) of the way along a list of #rrggbb colours, mixed in sRGB as Plot and Vega do. */
export function mixColors(colors: readonly string[], share: number): string {
  const place = Math.min(1, Math.max(0, share)) * (colors.length - 1);
  const from = channels(colors[Math.floor(place)]);
  const to = channels(colors[Math.ceil(place)]);
  const between = place - Math.floor(place);
  return `#${from.map((value, i) => hex(value + ((to[i] ?? value) - value) * between)).join("")}`;
}

function channels(color = "#000000"): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, "0");
}
