import { Decimal } from "decimal.js";
import { distance } from "fastest-levenshtein";

/** A number written in words, and the words behind it that are no number ("rupiah", "orang"). */
export interface NumberWords {
  readonly value: Decimal;
  readonly unit: string;
}

const DIGITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;
const SCALES: readonly (readonly [string, number])[] = [["triliun", 12], ["miliar", 9], ["juta", 6], ["ribu", 3]];
const POWER: Readonly<Record<string, number>> = { triliun: 12, trilyun: 12, trilliun: 12, miliar: 9, milyar: 9, milliar: 9, juta: 6, ribu: 3 };
const VALUE: Readonly<Record<string, number>> = { ...Object.fromEntries(DIGITS.map((word, i) => [word, i])), kosong: 0, sepuluh: 10, sebelas: 11 };
/** Longer words first, so that "sepuluh" is not cut into "se" and "puluh". */
const TOKENS = [...Object.keys(VALUE), "seratus", "belas", "puluh", "ratus", ...Object.keys(POWER), "koma", "se"].sort((a, b) => b.length - a.length);

/** 45 → "empat puluh lima", 1.000 → "seribu", 2,5 → "dua koma lima". @param value not negative, below 10^15 */
export function toNumberWords(value: Decimal): string {
  const [whole = "0", fraction] = value.toFixed().split(".");
  const said = wholeWords(Number(whole));
  return fraction === undefined ? said : `${said} koma ${[...fraction].map((digit) => DIGITS[Number(digit)]).join(" ")}`;
}

function wholeWords(value: number): string {
  if (value === 0) return DIGITS[0];
  const said: string[] = [];
  let rest = value;
  for (const [name, power] of SCALES) {
    const count = Math.floor(rest / 10 ** power);
    rest -= count * 10 ** power;
    if (count > 0) said.push(name === "ribu" && count === 1 ? "seribu" : `${hundredsWords(count)} ${name}`);
  }
  if (rest > 0) said.push(hundredsWords(rest));
  return said.join(" ");
}

/** @param value 1 to 999 */
function hundredsWords(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const digit = (of: number): string => DIGITS[of] ?? "";
  const above = hundreds === 0 ? "" : hundreds === 1 ? "seratus" : `${digit(hundreds)} ratus`;
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  const below = rest === 10 ? "sepuluh" : rest === 11 ? "sebelas" : rest < 10 ? (rest === 0 ? "" : digit(rest)) : tens === 1 ? `${digit(ones)} belas` : `${digit(tens)} puluh${ones === 0 ? "" : ` ${digit(ones)}`}`;
  return `${above} ${below}`.trim();
}

/**
 * Reads "tiga puluh empat", "seratus dua puluh ribu rupiah", "dua koma lima", also written together ("empatpuluh lima").
 * `null` for anything that is no well-formed number, a misspelt one ("tiga puluh empatt") included: never a guess.
 */
export function readNumberWords(text: string): NumberWords | null {
  const words = text.toLowerCase().replace(/[-–]/g, " ").split(/\s+/).filter((word) => word !== "");
  const tokens: string[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const split = tokenize(words[at] ?? "");
    if (!split) break;
    tokens.push(...split);
  }
  const rest = words.slice(at);
  if (tokens.length === 0 || rest.some(isNearNumber)) return null;
  const value = parse(tokens);
  return value && { value, unit: rest.join(" ") };
}

/** One of the words of a number, or something so near to one that it is a misspelling of it. */
const isNearNumber = (word: string): boolean => tokenize(word) !== null || (word.length >= 4 && TOKENS.some((token) => token.length >= 4 && distance(word, token) <= 1));

/** A word as the words of numbers that it is made of; `null` when it is not. */
function tokenize(word: string): string[] | null {
  const tokens: string[] = [];
  for (let rest = word; rest !== "";) {
    const token = TOKENS.find((known) => rest.startsWith(known));
    if (!token) return null;
    tokens.push(token);
    rest = rest.slice(token.length);
  }
  return tokens;
}

function parse(tokens: readonly string[]): Decimal | null {
  const comma = tokens.indexOf("koma");
  const whole = parseWhole(comma < 0 ? tokens : tokens.slice(0, comma));
  if (whole === null || comma < 0) return whole === null ? null : new Decimal(whole);
  const behind = tokens.slice(comma + 1);
  const digits = behind.every((token) => (VALUE[token] ?? 10) < 10) ? behind.map((token) => VALUE[token]).join("") : String(parseWhole(behind) ?? "");
  return digits === "" ? null : new Decimal(`${whole}.${digits}`);
}

/** Groups of up to three digits before "triliun", "miliar", "juta", "ribu", each smaller than the one before. */
function parseWhole(tokens: readonly string[]): number | null {
  let total = 0;
  let last = 15;
  let group: string[] = [];
  for (const token of tokens) {
    const power = POWER[token];
    if (power === undefined) {
      group.push(token);
      continue;
    }
    const count = group.length === 1 && group[0] === "se" ? 1 : parseGroup(group);
    if (count === null || count === 0 || power >= last) return null;
    [total, last, group] = [total + count * 10 ** power, power, []];
  }
  if (group.length === 0) return last < 15 ? total : null;
  const rest = parseGroup(group);
  return rest === null || (rest === 0 && last < 15) ? null : total + rest;
}

/** "seratus dua puluh lima", "sebelas", "nol". */
function parseGroup(group: readonly string[]): number | null {
  const [first, second] = group;
  if (first === "seratus" || (second === "ratus" && isDigit(first))) {
    const rest = group.slice(first === "seratus" ? 1 : 2);
    const below = rest.length === 0 ? 0 : parseTens(rest);
    return below === null || (rest.length > 0 && below === 0) ? null : (first === "seratus" ? 1 : (VALUE[first ?? ""] ?? 0)) * 100 + below;
  }
  return parseTens(group);
}

function parseTens([first = "", second, third, ...more]: readonly string[]): number | null {
  const value = VALUE[first];
  if (value === undefined || more.length > 0) return null;
  if (second === undefined) return value;
  if (!isDigit(first)) return null;
  if (second === "belas") return third === undefined ? 10 + value : null;
  if (second !== "puluh") return null;
  return third === undefined ? value * 10 : isDigit(third) ? value * 10 + (VALUE[third] ?? 0) : null;
}

const isDigit = (token: string | undefined): boolean => token !== undefined && token !== "nol" && token !== "kosong" && (VALUE[token] ?? 10) < 10;
