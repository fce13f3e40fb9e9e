import { WorkbookError } from "../domain/workbook-error";

/** The highest requirement set used without asking: Excel 2021 LTSC has it. */
const FLOOR = "1.14";

/** Why this Excel cannot run the add-in, in Indonesian, or `null` when it can. */
export function missingSupport(): string | null {
  if (Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) return null;
  return "Versi Excel ini terlalu lama untuk LAKIP. Gunakan Excel 2021, Microsoft 365, atau Excel di web.";
}

export function requireSupport(): void {
  const lack = missingSupport();
  if (lack !== null) throw new WorkbookError("api-missing", lack);
}
