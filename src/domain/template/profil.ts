import { knownScales, permendagri86 } from "../settings";
import { COUNT, needed, optional, TEXT, type TableTemplate } from "./table-template";

/** Whose report it is and how it is reckoned: one row. */
export const profil: TableTemplate = {
  name: "Profil",
  sheet: "Profil",
  title: "Profil Instansi",
  help: "Isi satu baris saja: instansi dan tahun laporan, lalu pilihan yang berlaku untuk semua tabel.",
  readyRows: 0,
  columns: [
    needed("Instansi", { width: 30, format: TEXT, example: "Kecamatan Contoh" }),
    needed("Tahun", { width: 9, format: COUNT, example: 2025, prompt: "Tahun laporan, empat angka." }),
    optional("Jenis", { width: 14, format: TEXT, example: "Kecamatan", choices: ["Kecamatan", "OPD"], others: "asked" }),
    optional("Pemda", { width: 24, format: TEXT, example: "Kota Contoh" }),
    optional("Kepala", { width: 28, format: TEXT, example: "Nama lengkap dan gelar" }),
    optional("Jabatan", { width: 20, format: TEXT, example: "Camat" }),
    optional("Pangkat", { width: 20, format: TEXT, example: "Pembina Tingkat I" }),
    optional("NIP", { width: 22, format: TEXT, example: "199001012015011001", prompt: "18 angka. Sel ini berformat teks supaya semua angkanya tersimpan." }),
    optional("Tempat", { width: 16, format: TEXT, example: "Contoh" }),
    optional("Tanggal", { width: 18, format: TEXT, example: "31 Januari 2026", prompt: "Tanggal di atas tanda tangan, misalnya 31 Januari 2026." }),
    optional("Triwulan", { width: 10, format: TEXT, example: "IV", choices: ["I", "II", "III", "IV"], prompt: "Kosongkan untuk laporan setahun." }),
    optional("Rumus arah turun", { width: 12, format: TEXT, example: "2T-R", choices: ["2T-R", "T/R"], prompt: "Untuk indikator yang makin rendah makin baik: (2T − R) / T atau T / R." }),
    optional("Target nol", { width: 10, format: TEXT, example: "n/a", choices: ["n/a", "100"], prompt: "Bila target dan realisasi indikator berarah turun sama-sama 0." }),
    optional("Batas capaian (%)", { width: 12, format: COUNT, example: 120, prompt: "Capaian paling tinggi; kosongkan bila tanpa batas." }),
    optional("Skala predikat", { width: 22, format: TEXT, example: permendagri86.name, choices: knownScales.map(({ name }) => name) }),
    optional("Pembulatan", { width: 13, format: COUNT, example: 2, choices: ["1", "2", "3", "4"], prompt: "Banyaknya angka di belakang koma." }),
    optional("Rumus efisiensi", { width: 12, format: TEXT, example: "selisih", choices: ["selisih", "rasio", "PMK"] }),
    optional("Kertas", { width: 10, format: TEXT, example: "F4", choices: ["A4", "F4"] }),
  ],
};
