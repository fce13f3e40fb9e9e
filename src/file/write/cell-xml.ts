import { cellName } from "../../domain/grid";
import type { PlanCell } from "../../domain/sheet-plan";
import { MAX_COLUMN, MAX_FORMULA_CHARS, MAX_ROW, MAX_TEXT_CHARS } from "../limits";
import { escapeXml, xmlTag } from "../xml/write-xml";

/**
 * One `<c>`: formula and value side by side; texts inline, so that the user's list of texts is untouched and "=1+1"
 * stays text. `style` is the index in styles.xml.
 */
export function cellXml(cell: PlanCell, style: number): string {
  const { row, column, value, formula } = cell;
  if (!(row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN)) throw new Error(`no cell at row ${row}, column ${column}`);
  const place = { r: cellName(cell), s: style };
  const head = formula === null ? "" : xmlTag("f", {}, escapeXml(formulaText(formula, place.r)));
  if (value === null || (value === "" && formula === null)) return xmlTag("c", place, head);
  if (typeof value === "boolean") return xmlTag("c", { ...place, t: "b" }, head + xmlTag("v", {}, value ? "1" : "0"));
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${place.r} holds ${value}`);
    return xmlTag("c", place, head + xmlTag("v", {}, String(value)));
  }
  const text = escapeXml(escapeLetters(shorten(value)));
  if (formula !== null) return xmlTag("c", { ...place, t: "str" }, head + xmlTag("v", {}, text));
  return xmlTag("c", { ...place, t: "inlineStr" }, xmlTag("is", {}, xmlTag("t", { "xml:space": "preserve" }, text)));
}

function formulaText(formula: string, place: string): string {
  if (!formula.startsWith("=") || formula.length - 1 > MAX_FORMULA_CHARS) throw new Error(`no formula for ${place}: ${formula.slice(0, 40)}`);
  return formula.slice(1);
}

const shorten = (text: string): string => (text.length <= MAX_TEXT_CHARS ? text : `${text.slice(0, MAX_TEXT_CHARS - 1)}…`);

/** A text that looks like Excel's own escape is escaped, see `decodeEscapes`. */
const escapeLetters = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
