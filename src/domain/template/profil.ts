import { lan239, permendagri86 } from "../settings";
import { COUNT, needed, optional, TEXT, type TableTemplate } from "./table-template";

/** Whose report it is and how it is reckoned: one row. */
export const profil: TableTemplate = {
  name: "Profil",
  sheet: "Profil",
  title: "Profil Instansi",
  help: "Isi satu baris saja: instansi dan tahun laporan, lalu pilihan yang berlaku untuk semua tabel.",
  columns: [
    needed("Instansi", { width: 30, format: TEXT, example: "Kecamatan Contoh" }),
    needed("Tahun", { width: 9, format: COUNT, example: 2025 }),
    optional("Jenis", { width: 14, format: TEXT, example: "Kecamatan", choices: ["Kecamatan", "OPD"] }),
    optional("Pemda", { width: 24, format: TEXT, example: "Kota Contoh" }),
    optional("Kepala", { width: 28, format: TEXT, example: "Nama lengkap dan gelar" }),
    optional("Jabatan", { width: 20, format: TEXT, example: "Camat" }),
    optional("NIP", { width: 22, format: TEXT, example: "199001012015011001" }),
    optional("Skala predikat", { width: 22, format: TEXT, example: permendagri86.name, choices: [permendagri86.name, lan239.name] }),
    optional("Pembulatan", { width: 13, format: COUNT, example: 2, choices: ["1", "2", "3", "4"] }),
    optional("Kertas", { width: 10, format: TEXT, example: "F4", choices: ["A4", "F4"] }),
  ],
};
