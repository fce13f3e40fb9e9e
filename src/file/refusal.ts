import { WorkbookError, type WorkbookErrorCode } from "../domain/workbook-error";

/** Why a file is refused, with one sentence for the user: what it is, then what to do. */
const refusals = {
  empty: ["not-xlsx", "Berkas ini kosong (0 byte); salin atau simpan ulang berkasnya, lalu coba lagi."],
  notAWorkbook: ["not-xlsx", "Isi berkas ini bukan buku kerja Excel, apa pun akhiran namanya; buka di Excel, lalu Simpan Sebagai > Buku Kerja Excel (.xlsx)."],
  pdf: ["not-xlsx", "Isi berkas ini PDF, bukan buku kerja Excel; gunakan buku kerja (.xlsx) asalnya."],
  otherOffice: ["not-xlsx", "Isi berkas ini dokumen Office lain, bukan buku kerja Excel; salin tabelnya ke Excel, lalu simpan sebagai .xlsx."],
  ods: ["not-xlsx", "Berkas ini lembar kerja OpenDocument (.ods); buka di LibreOffice atau Excel, lalu simpan sebagai .xlsx."],
  xlsb: ["not-xlsx", "Berkas ini buku kerja biner Excel (.xlsb); buka di Excel, lalu Simpan Sebagai > Buku Kerja Excel (.xlsx)."],
  oldXls: ["old-xls", "Berkas ini memakai format Excel lama (.xls); buka di Excel, lalu Simpan Sebagai > Buku Kerja Excel (.xlsx)."],
  encrypted: ["encrypted", "Buku kerja ini dilindungi kata sandi sehingga tidak dapat dibaca; buka di Excel, hapus kata sandinya (File > Info > Proteksi Buku Kerja), simpan, lalu coba lagi."],
  damaged: ["damaged", "Berkas ini rusak atau tidak lengkap; salin atau unduh ulang, dan bila tetap gagal buka di Excel dengan Buka dan Perbaiki, lalu simpan."],
  tooLarge: ["too-large", "Isi berkas ini terlalu besar sehingga tidak dibuka; salin lembar tabel LAKIP ke buku kerja baru, lalu coba lagi."],
  tooManyCells: ["too-large", "Buku kerja ini memuat terlalu banyak sel; salin lembar tabel LAKIP ke buku kerja baru, lalu coba lagi."],
  structureLocked: ["protected", "Struktur buku kerja ini dikunci sehingga lembar baru tidak dapat ditambahkan; buka kuncinya di Excel (Tinjau > Proteksi Buku Kerja), lalu coba lagi."],
  sheetLocked: ["protected", "Lembar laporan yang akan ditulis ulang sedang diproteksi; buka proteksinya di Excel (Tinjau > Buka Proteksi Lembar), lalu coba lagi."],
  html: ["not-xlsx", "Isi berkas ini halaman web (HTML), apa pun akhiran namanya; buka di Excel, lalu simpan sebagai .xlsx atau CSV."],
  notText: ["not-xlsx", "Isi berkas ini bukan teks CSV dan bukan buku kerja Excel; unduh ulang ekspornya sebagai .xlsx atau .csv."],
  csvQuotes: ["damaged", "Tanda kutip di berkas CSV ini tidak berpasangan sehingga isinya tidak pasti; unduh ulang ekspornya, atau buka di Excel dan simpan sebagai .xlsx."],
  csvTooLarge: ["too-large", "Berkas CSV ini terlalu besar; unduh ekspornya untuk satu SKPD saja, lalu coba lagi."],
  noSheets: ["no-sheets", "Buku kerja ini tidak memuat lembar kerja; tambahkan lembar berisi tabel LAKIP, simpan, lalu coba lagi."],
} as const satisfies Record<string, readonly [WorkbookErrorCode, string]>;

export type Refusal = keyof typeof refusals;

/** The error to throw; `detail` is for whoever looks into the matter, never shown to the user. */
export function refusal(reason: Refusal, detail: string, cause?: unknown): WorkbookError {
  const [code, userMessage] = refusals[reason];
  return new WorkbookError(code, userMessage, { cause: new Error(detail, { cause }) });
}
