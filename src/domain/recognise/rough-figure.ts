import type { CellValue } from "../grid";

const FIGURE = /^[(-]?\s*(?:rp\.?|idr)?\s*-?\s*(\d[\d.,]*?)\s*(?:,-|\.-)?\s*%?\s*\.?\)?$/i;

/** Good enough to compare columns with: a number, or a text that is one; what cannot be read plainly is `null`. */
export function roughFigure(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.trim() : "";
  const digits = FIGURE.exec(text)?.[1];
  if (digits === undefined) return null;
  const decimals = /^(.*)[.,](\d{1,2})$/.exec(digits);
  const whole = (decimals?.[1] ?? digits).replace(/[.,]/g, "");
  const figure = Number(`${whole}.${decimals?.[2] ?? 0}`);
  return /^\(|-\s*\d/.test(text) ? -figure : figure;
}
