import { Decimal } from "decimal.js";
import { formatIndonesian } from "../domain/indonesian-number";

const Exact = Decimal.clone({ precision: 60 });

/**
 * A number as an Excel with Indonesian settings shows it under a format code of our sheets ("General", "0.00",
 * "#,##0", "0.00%", with one section for negative numbers at most): decimal comma, points between thousands, half up.
 */
export function numberText(value: number, format: string): string {
  const [positive = "General", negative] = format.split(";");
  const code = value < 0 && negative !== undefined ? negative : positive;
  const number = /[#0][#,0]*(?:\.(0+))?/.exec(code);
  const exact = value < 0 && negative !== undefined ? new Exact(value).abs() : new Exact(value);
  if (!number) return exact.toFixed().replace(".", ",");
  const decimals = number[1]?.length ?? 0;
  const scaled = code.includes("%") ? exact.times(100) : exact;
  const text = formatIndonesian(scaled, decimals);
  const shown = number[0].includes(",") ? text : text.replaceAll(".", "");
  return literal(code.slice(0, number.index)) + shown + literal(code.slice(number.index + number[0].length));
}

/** Quotes and escapes around the digits are instructions, not text. */
const literal = (code: string): string => code.replace(/\\(.)|"([^"]*)"|_./g, "$1$2");
