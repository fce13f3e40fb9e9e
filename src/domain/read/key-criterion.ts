import type { Cell } from "../grid";

/** A criterion holds 255 characters, with a tilde before each wildcard and a quote before each quote. */
const LONGEST = 200;

/** Letters that stand in numbers, amounts, times and dates: "1E5", "Rp5", "7 AM", "5 Mei 2022". */
const OF_NUMBERS = new RegExp(
  `^(?:\\p{L}|am|pm|rp|idr|usd|jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:s|stus)?|agt|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)$`,
  "iu",
);
const LOGICAL = /^\s*(?:true|false|benar|salah)\s*$/i;

/**
 * What a criterion must ask for to find the cell; `null` where it cannot: a text that a spreadsheet would take for a number, a
 * date, a time, a truth value or an error, or that is too long. `beside` another key a whole number or an empty cell tells a
 * row as well.
 */
export function keyCriterion({ value, formula }: Cell, beside: boolean): string | number | null {
  if (value === null) return beside && formula === null ? "" : null;
  if (typeof value === "number") return beside && Number.isInteger(value) ? value : null;
  if (typeof value !== "string") return null;
  if (beside && /^\d{1,4}$/.test(value)) return Number(value);
  return value.replace(/[~*?"]/g, "~$&").length <= LONGEST && isPlainText(value) ? value : null;
}

/** Line breaks and tabs can be asked for; other characters that nobody sees cannot. */
function isPlainText(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || text.startsWith("#") || LOGICAL.test(text) || /[^\P{C}\n\r\t]/u.test(text)) return false;
  return !/\d/.test(text) || !words.every((word) => OF_NUMBERS.test(word));
}
