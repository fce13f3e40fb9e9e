import { GENERAL, needed, optional, READY_INDIKATOR_ROWS, TEXT, type TableTemplate } from "./table-template";

const quarter = (number: string, example: number) => optional(`Target TW ${number}`, { width: 13, format: GENERAL, example });

/** The Perjanjian Kinerja: one row per indicator. */
export const targetIku: TableTemplate = {
  name: "TargetIKU",
  sheet: "Target IKU",
  title: "Target Indikator Kinerja Utama (Perjanjian Kinerja)",
  help: "Satu baris untuk tiap indikator, dengan nama yang sama seperti di Perjanjian Kinerja. Angka diketik sebagai angka, tanpa satuan.",
  readyRows: READY_INDIKATOR_ROWS,
  columns: [
    needed("Sasaran Strategis", { width: 36, format: TEXT, example: "Meningkatnya kualitas pelayanan publik" }),
    needed("Indikator Kinerja", { width: 36, format: TEXT, example: "Indeks Kepuasan Masyarakat", prompt: "Nama yang sama dipakai di tabel RealisasiIKU dan Anggaran." }),
    needed("Satuan", { width: 12, format: TEXT, example: "Indeks", list: "satuan", others: "asked" }),
    optional("Arah", { width: 12, format: TEXT, example: "naik", choices: ["naik", "turun", "rentang"], prompt: "naik: makin tinggi makin baik; turun: makin rendah makin baik." }),
    needed("Target", { width: 12, format: GENERAL, example: 82.5 }),
    quarter("I", 80), quarter("II", 81), quarter("III", 82), quarter("IV", 82.5),
    optional("Target akhir Renstra", { width: 15, format: GENERAL, example: 85 }),
    optional("Standar Nasional", { width: 14, format: GENERAL, example: 88.31 }),
    optional("Sumber data", { width: 28, format: TEXT, example: "Survei kepuasan, Desember" }),
  ],
};
