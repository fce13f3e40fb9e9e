import type { CellValue } from "../../domain/grid";
import { refusal } from "../refusal";
import { decodeEscapes } from "./decode-escapes";

/** 30 December 1899, from which Excel counts days since March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** The value of a cell from its type ("s", "n" …) and its stored text; `null` when nothing is stored. `place` says where it is, if that must be told. */
export function cellValue(type: string, text: string | null, strings: readonly string[], place: () => string): CellValue {
  if (text === null || (text === "" && type !== "s")) return null;
  switch (type) {
    case "n":
      return numberOf(text, place);
    case "s": {
      const string = strings[listIndex(text)];
      if (string === undefined) throw refusal("damaged", `${place()} names text ${text.slice(0, 20)}, which is not in the list`);
      return string === "" ? null : string;
    }
    case "str":
    case "inlineStr":
      return decodeEscapes(text);
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text };
    case "d":
      return serialOf(text, place);
    default:
      return numberOf(text, place);
  }
}

function numberOf(text: string, place: () => string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw refusal("damaged", `${place()} holds ${text.slice(0, 20)} as a number`);
  return number;
}

/** The number that digits alone write; -1 when there is anything else. */
function listIndex(text: string): number {
  let index = text === "" ? -1 : 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    index = index * 10 + digit;
  }
  return index;
}

/** Strict files may store a date as ISO 8601; a time alone is the fraction of a day. */
function serialOf(text: string, place: () => string): number {
  const timeOnly = /^T?\d\d:/.test(text);
  const ms = Date.parse(timeOnly ? `1899-12-30T${text.replace("T", "").replace(/Z$/, "")}Z` : /T.*(?:Z|[+-]\d\d:\d\d)$|^[^T]+$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(ms)) throw refusal("damaged", `${place()} holds ${text.slice(0, 30)} as a date`);
  return (ms - DAY_ZERO) / MS_PER_DAY;
}
