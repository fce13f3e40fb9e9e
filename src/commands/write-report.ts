import { assess } from "../domain/assess";
import { localDay } from "../domain/local-day";
import { editPlaces, findOwnEdits, type OwnEdit } from "../domain/own-edits";
import { readWorkbook } from "../excel/read-workbook";
import { requireSupport } from "../excel/missing-support";
import { writeSheets } from "../excel/write-sheets";

const NO_TABLE =
  "Belum ada tabel yang dikenali di buku kerja ini, sehingga tidak ada lembar yang ditulis. " +
  "Buka Panel LAKIP untuk melihat judul kolom yang dicari.";

/** A command cannot ask: it writes over nothing of the user's, and names the way to do it. */
function refuse([first, ...others]: readonly [OwnEdit, ...OwnEdit[]]): string {
  const more = others.length > 0 ? ` dan ${others.length} lembar lain` : "";
  return (
    `Tidak ada lembar yang ditulis: lembar ${first.sheet} (${editPlaces(first)})${more} memuat isian yang bukan tulisan LAKIP dan akan tertimpa. ` +
    "Buka Panel LAKIP dan tekan Buat tabel Bab III di sana: panel bertanya dahulu sebelum menimpa."
  );
}

/**
 * Reads, assesses, writes and shows the first sheet written. With `key`, only that sheet. Resolves to what the user has
 * to be told, in Indonesian, or to `null` when the sheet on the screen says it all.
 */
export async function writeReport(key?: string): Promise<string | null> {
  requireSupport();
  const workbook = await readWorkbook();
  const plans = assess(workbook, {}, localDay(new Date())).sheets.filter((sheet) => key === undefined || sheet.key === key);
  if (plans.length === 0) return NO_TABLE;
  const [first, ...others] = findOwnEdits(workbook, plans);
  if (first) return refuse([first, ...others]);
  await writeSheets(plans, { activate: plans[0]?.key });
  return null;
}
