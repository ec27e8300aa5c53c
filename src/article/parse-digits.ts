import type { Lang } from "../locale/lang.ts";

/** A number in digits. */
export interface Digits {
  /** Offset after it. */
  readonly end: number;
  /** What it can be, the likeliest first. */
  readonly values: readonly DigitsValue[];
  /** Four digits in a row, no sign between: perhaps a year. */
  readonly yearLike: boolean;
}

export interface DigitsValue {
  readonly value: number;
  readonly decimals: number;
}

/** Spaces that part thousands, breaking or not, of any width. */
const SPACES = " \\u00a0\\u2002-\\u200a\\u202f";
const DECIMALS = "(?:[.,](\\d{1,12})(?![\\d]))?";

/** 23 051 and 23’051, with decimals after a comma or a point. */
const SPACED = new RegExp(
  `\\d{1,3}(?:([${SPACES}'’])\\d{3})(?:\\1\\d{3}){0,3}(?![\\d])(?!\\1\\d{3}(?!\\d))${DECIMALS}`,
  "y",
);
/** 23.051.400 and 23,051,400. */
const SIGNED = /\d{1,3}(?:([.,])\d{3})(?:\1\d{3}){0,3}(?!\d)(?!\1\d)(?:([.,])(\d{1,12})(?!\d))?/y;
/** 133, 4,5 and 4.5. */
const PLAIN = /(\d{1,15})(?!\d)(?:([.,])(\d{1,12})(?![\d]))?/y;

/**
 * The number in digits at an offset of a text: grouped by spaces of any kind, points, commas or apostrophes, with
 * decimals after a comma or a point. A comma or point before exactly three digits is read both ways, that of the
 * language first. More than fifteen digits are no number but an identifier: nothing is returned.
 */
export function parseDigits(text: string, at: number, lang: Lang): Digits | undefined {
  const spaced = matchAt(SPACED, text, at);
  if (spaced) {
    const [all, space = " ", fraction = ""] = spaced;
    const end = at + all.length;
    const whole = all
      .slice(0, all.length - (fraction === "" ? 0 : fraction.length + 1))
      .split(space)
      .join("");
    if (!whole.startsWith("0")) return { end, values: [decimal(whole, fraction)], yearLike: false };
  }
  const signed = matchAt(SIGNED, text, at);
  if (signed) {
    const [all, sign = ",", second, fraction = ""] = signed;
    const groups = (fraction === "" ? all : all.slice(0, -fraction.length - 1)).split(sign);
    const whole = groups.join("");
    // 0,125 is no thousand; 1,234,5 is nothing
    if (!whole.startsWith("0") && second !== sign) {
      const end = at + all.length;
      if (fraction !== "" || groups.length > 2) return { end, values: [decimal(whole, fraction)], yearLike: false };
      const thousands = decimal(whole, "");
      const parted = decimal(groups[0] ?? "", groups[1] ?? "");
      const decimalSign = lang === "fr" ? "," : ".";
      return { end, values: sign === decimalSign ? [parted, thousands] : [thousands, parted], yearLike: false };
    }
  }
  const plain = matchAt(PLAIN, text, at);
  if (!plain) return undefined;
  const [all, whole = "", sign = "", fraction = ""] = plain;
  // 1,2,3 is a list: each of its numbers stands alone
  const isDigit = (i: number) => /\d/.test(text[i] ?? "");
  const goesOn = text[at + all.length] === sign && isDigit(at + all.length + 1);
  const list = fraction !== "" && (goesOn || (text[at - 1] === sign && isDigit(at - 2)));
  if (fraction === "" || list) {
    const yearLike = whole.length === 4 && /^(?:1[5-9]|20|21)/.test(whole);
    return { end: at + whole.length, values: [decimal(whole, "")], yearLike };
  }
  return { end: at + all.length, values: [decimal(whole, fraction)], yearLike: false };
}

function decimal(whole: string, fraction: string): DigitsValue {
  return { value: Number(fraction === "" ? whole : `${whole}.${fraction}`), decimals: fraction.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
