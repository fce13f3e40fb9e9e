import { GENERAL, needed, READY_ROWS, TEXT, type TableTemplate } from "./table-template";

/** What each kegiatan was to bring forth, and did. */
export const keluaran: TableTemplate = {
  name: "Keluaran",
  sheet: "Keluaran",
  title: "Keluaran Kegiatan",
  help: "Satu baris untuk tiap tolok ukur keluaran. Satuan target dan satuan realisasi harus sama agar capaian dapat dihitung.",
  readyRows: READY_ROWS,
  columns: [
    needed("Kegiatan/Sub Kegiatan", { width: 40, format: TEXT, example: "Perencanaan dan Evaluasi Kinerja" }),
    needed("Tolok Ukur", { width: 40, format: TEXT, example: "Jumlah dokumen perencanaan" }),
    needed("Target", { width: 12, format: GENERAL, example: 3 }),
    needed("Satuan Target", { width: 16, format: TEXT, example: "Dokumen", list: "satuan", others: "asked" }),
    needed("Realisasi", { width: 12, format: GENERAL, example: 3 }),
    needed("Satuan Realisasi", { width: 16, format: TEXT, example: "Dokumen", list: "satuan", others: "asked", prompt: "Sama dengan Satuan Target." }),
  ],
};
