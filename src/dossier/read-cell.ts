import type { Field } from "./descriptor.ts";
import { readPartialDate } from "./partial-date.ts";
import type { Misfit, Value } from "./table.ts";

export interface Reading {
  readonly value: Value;
  readonly misfit?: Misfit;
}

const EMPTY_LIST: readonly string[] = Object.freeze([]);

/**
 * The value of a cell's text by its column's schema alone: nothing is guessed, and what does not fit is a misfit,
 * its value null. An empty cell is null, an empty list cell an empty list. Codes stay text: "01" is "01".
 */
export function readCell(text: string, field: Field, missingValues: readonly string[]): Reading {
  if (missingValues.includes(text)) return { value: field.kind === "list" ? EMPTY_LIST : null };
  switch (field.kind) {
    case "string":
      return { value: text };
    case "list":
      return { value: Object.freeze(text.split(field.delimiter)) };
    case "integer":
      return readNumber(text, /^-?\d+$/);
    case "number":
      return readNumber(text, /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/);
    case "boolean":
      return readBoolean(text, field);
    case "date":
      return readDate(text, field);
  }
}

function readNumber(text: string, form: RegExp): Reading {
  const value = Number(text);
  // Past 2^53 a number would no longer be the one that is written.
  const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (form.test(text) && exact) return { value };
  const plain = plainNumber(text);
  return misfit(plain !== undefined && plain !== text && form.test(plain) ? plain : undefined);
}

/** "1 200", "1,200", "1,5", "+3", "12.0" as digits, when only one reading is possible. */
function plainNumber(text: string): string | undefined {
  const packed = text.replace(/[\s\u00a0\u202f]/g, "").replace(/^\+/, "");
  if (/^-?\d{1,3}([,.]\d{3})+$/.test(packed)) {
    // 1,200 may be a thousand and two hundred or one and a fifth: two groups at least tell.
    return /[,.]\d{3}[,.]/.test(packed) ? packed.replace(/[,.]/g, "") : undefined;
  }
  const whole = /^(-?\d+)[.,]0+$/.exec(packed);
  if (whole) return whole[1];
  return /^-?\d+([.,]\d+)?$/.test(packed) ? packed.replace(",", ".") : undefined;
}

function readBoolean(text: string, { trueValues, falseValues }: Field): Reading {
  if (trueValues.includes(text)) return { value: true };
  if (falseValues.includes(text)) return { value: false };
  const word = text.toLowerCase();
  if (["yes", "y", "oui", "o", "true", "vrai", "1"].includes(word)) return misfit(trueValues[0]);
  if (["no", "n", "non", "false", "faux", "0"].includes(word)) return misfit(falseValues[0]);
  return misfit();
}

function readDate(text: string, field: Field): Reading {
  const { date, fault } = readPartialDate(text);
  if (fault) return { value: null, misfit: { kind: "date", fault } };
  return !field.precision || field.precision === date.precision ? { value: date } : misfit();
}

function misfit(suggestion?: string): Reading {
  return { value: null, misfit: { kind: "type", ...(suggestion !== undefined && { suggestion }) } };
}
