/** 90.99 → "90,99"; nothing where there is no number. */
export const percentText = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","));

/** "90,99", "90.99" or "110 %" → a number; `null`: empty; `undefined`: no such number. */
export function readPercent(text: string): number | null | undefined {
  const trimmed = text.replace(/%\s*$/, "").trim();
  if (trimmed === "") return null;
  return /^\d{1,6}(?:[.,]\d{1,6})?$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : undefined;
}
