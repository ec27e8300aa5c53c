/**
 * Template tag for French messages: the literal words get their typography (no-break spaces before : ; ? ! and
 * inside « », a curled apostrophe), the values between them stay exactly as they are.
 */
export function fr(literals: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return literals.map((part, i) => french(part) + (i < values.length ? String(values[i]) : "")).join("");
}

function french(part: string): string {
  return part
    .replace(/ ([;?!])/g, "\u202f$1")
    .replace(/ ([:»])/g, "\u00a0$1")
    .replace(/« /g, "«\u00a0")
    .replace(/'/g, "’");
}
