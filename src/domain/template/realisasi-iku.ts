import { COUNT, GENERAL, needed, optional, READY_ROWS, TEXT, type TableTemplate } from "./table-template";

/** What was reached: one row per indicator and year, or per triwulan. */
export const realisasiIku: TableTemplate = {
  name: "RealisasiIKU",
  sheet: "Realisasi IKU",
  title: "Realisasi Indikator Kinerja Utama",
  help: "Satu baris untuk tiap indikator dan tahun; isi Triwulan bila dicatat per triwulan. Kolom Target hanya untuk tahun-tahun sebelumnya.",
  readyRows: READY_ROWS,
  columns: [
    needed("Indikator Kinerja", { width: 36, format: TEXT, example: "Indeks Kepuasan Masyarakat", list: { table: "TargetIKU", heading: "Indikator Kinerja" }, others: "asked" }),
    needed("Tahun", { width: 9, format: COUNT, example: 2025, prompt: "Tahun realisasi. Baris tahun-tahun sebelumnya menjadi pembanding." }),
    optional("Triwulan", { width: 11, format: TEXT, example: "IV", choices: ["I", "II", "III", "IV"], prompt: "Kosongkan bila angkanya setahun penuh." }),
    needed("Realisasi", { width: 13, format: GENERAL, example: 81.75 }),
    optional("Target", { width: 13, format: GENERAL, example: 82.5 }),
    optional("Penyebab", { width: 40, format: TEXT, example: "Dua loket pelayanan belum beroperasi" }),
    optional("Solusi", { width: 40, format: TEXT, example: "Menambah petugas loket pada triwulan I" }),
  ],
};
