import type { CellStyle, PlanCell } from "../domain/sheet-plan";
import { numberText } from "./number-text";
import { plainText } from "./plain-text";

/** What a cell of a sheet shows, in Indonesian; an empty one shows "". */
export function cellText({ value }: Pick<PlanCell, "value">, { format = "General" }: CellStyle): string {
  if (value === null) return "";
  if (typeof value === "number") return format === "@" ? numberText(value, "General") : numberText(value, format);
  return typeof value === "boolean" ? (value ? "BENAR" : "SALAH") : plainText(value);
}
