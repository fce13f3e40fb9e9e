import { AMOUNT, needed, optional, PERCENT, TEXT, type TableTemplate } from "./table-template";

/** Pagu and realisasi per kegiatan or sub kegiatan. One of the two pagu columns is needed; the later stage wins. */
export const anggaran: TableTemplate = {
  name: "Anggaran",
  sheet: "Anggaran",
  title: "Pagu dan Realisasi Anggaran",
  help: "Satu baris untuk tiap kegiatan atau sub kegiatan, tanpa baris jumlah. Isi Pagu, atau Pagu Perubahan bila ada; rupiah penuh tanpa Rp.",
  columns: [
    optional("Kode", { width: 20, format: TEXT, example: "7.01.01.2.01" }),
    needed("Program", { width: 34, format: TEXT, example: "Penunjang Urusan Pemerintahan Daerah" }),
    needed("Kegiatan", { width: 34, format: TEXT, example: "Perencanaan dan Evaluasi Kinerja" }),
    optional("Sub Kegiatan", { width: 34, format: TEXT, example: "Penyusunan Dokumen Perencanaan" }),
    needed("Pagu", { width: 18, format: AMOUNT, example: 12500000 }),
    needed("Pagu Perubahan", { width: 18, format: AMOUNT, example: 13000000 }),
    needed("Realisasi", { width: 18, format: AMOUNT, example: 12750000 }),
    optional("Realisasi Fisik (%)", { width: 13, format: PERCENT, example: 100 }),
    optional("Indikator/Sasaran yang didukung", { width: 34, format: TEXT, example: "Nilai AKIP" }),
    optional("Kode Rekening", { width: 20, format: TEXT, example: "5.1.02" }),
  ],
};
