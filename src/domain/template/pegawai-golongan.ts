import { COUNT, needed, optional, READY_STAFF_ROWS, TEXT, type TableTemplate } from "./table-template";

const education = (name: string, example: number) => optional(name, { width: 9, format: COUNT, example });

/** Staff by golongan across education: the education columns add up to Jumlah. */
export const pegawaiGolongan: TableTemplate = {
  name: "PegawaiGolongan",
  sheet: "Pegawai Golongan",
  title: "Pegawai menurut Golongan dan Pendidikan",
  help: "Satu baris untuk tiap unit kerja dan golongan, tanpa baris jumlah. Jumlah adalah banyaknya pegawai pada baris itu.",
  readyRows: READY_STAFF_ROWS,
  columns: [
    needed("Unit", { width: 30, format: TEXT, example: "Kelurahan Contoh" }),
    needed("Golongan", { width: 13, format: TEXT, example: "III", choices: ["I", "II", "III", "IV"], others: "asked" }),
    education("SD", 0), education("SMP", 0), education("SMA", 2), education("D.III", 1), education("S-1", 4), education("S-2", 1), education("S-3", 0),
    needed("Jumlah", { width: 11, format: COUNT, example: 8 }),
  ],
};
