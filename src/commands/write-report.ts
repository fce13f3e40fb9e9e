import { assess } from "../domain/assess";
import { readWorkbook } from "../excel/read-workbook";
import { requireSupport } from "../excel/missing-support";
import { writeSheets } from "../excel/write-sheets";

const NO_TABLE =
  "Belum ada tabel yang dikenali di buku kerja ini, sehingga tidak ada lembar yang ditulis. " +
  "Buka Panel LAKIP untuk melihat judul kolom yang dicari.";

/**
 * Reads, assesses, writes and shows the first sheet written. With `key`, only that sheet. Resolves to what the user has
 * to be told, in Indonesian, or to `null` when the sheet on the screen says it all.
 */
export async function writeReport(key?: string): Promise<string | null> {
  requireSupport();
  const { sheets } = assess(await readWorkbook());
  const plans = sheets.filter((sheet) => key === undefined || sheet.key === key);
  if (plans.length === 0) return NO_TABLE;
  await writeSheets(plans, { activate: plans[0]?.key });
  return null;
}
