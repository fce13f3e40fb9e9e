import { runExcel } from "./run-excel";

/** Opens an .xlsx (base64) as a new workbook; the present one stays as it is. */
export async function openWorkbook(base64: string): Promise<void> {
  await runExcel(() => Excel.createWorkbook(base64), { state: "Buku kerja ini tidak berubah. Bila buku kerja baru tetap tidak terbuka, lakukan dari Excel untuk web." });
}
