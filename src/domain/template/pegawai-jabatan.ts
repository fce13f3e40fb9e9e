import { COUNT, needed, optional, READY_STAFF_ROWS, TEXT, type TableTemplate } from "./table-template";

const post = (name: string, example: number) => optional(name, { width: 11, format: COUNT, example });

/** Staff by post: the columns of the posts add up to Jumlah. */
export const pegawaiJabatan: TableTemplate = {
  name: "PegawaiJabatan",
  sheet: "Pegawai Jabatan",
  title: "Pegawai menurut Eselon dan Jabatan",
  help: "Satu baris untuk tiap unit kerja, tanpa baris jumlah. Jumlah adalah banyaknya pegawai pada baris itu.",
  readyRows: READY_STAFF_ROWS,
  columns: [
    needed("Unit", { width: 30, format: TEXT, example: "Kelurahan Contoh" }),
    post("Eselon II", 0), post("Eselon III", 0), post("Eselon IV", 4), post("JFU", 2), post("PPPK", 1), post("THL", 3),
    needed("Jumlah", { width: 11, format: COUNT, example: 10 }),
  ],
};
