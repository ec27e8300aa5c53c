/** Relative luminance of a #rgb or #rrggbb colour (WCAG 2.2), 0 black to 1 white. */
export function luminance(hex: string): number {
  const digits = /^#[0-9a-f]{3}$/i.test(hex) ? [...hex.slice(1)].map((d) => d + d).join("") : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two #rrggbb colours (WCAG 2.2), 1 to 21; text wants 4.5, marks 3. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
