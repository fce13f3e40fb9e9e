import { nameByKode } from "./name-by-kode";
import { AMOUNT, needed, optional, PERCENT, READY_ROWS, TEXT, type TableTemplate } from "./table-template";

const NAME = "Anggaran";
const KODE = "Kode";
const KODE_HELP = "Pilih atau ketik kodenya; Program, Kegiatan, dan Sub Kegiatan terisi sendiri (lihat lembar Nomenklatur). Kode di luar 7.01 boleh diketik, lalu isi sendiri namanya.";

/** Pagu and realisasi per kegiatan or sub kegiatan. One of the two pagu columns is needed; the later stage wins. */
export const anggaran: TableTemplate = {
  name: NAME,
  sheet: "Anggaran",
  title: "Pagu dan Realisasi Anggaran",
  help: "Satu baris untuk tiap kegiatan atau sub kegiatan, tanpa baris jumlah. Kode 7.01 mengisi namanya sendiri; nama lain diketik di atas rumusnya. Rupiah penuh tanpa Rp.",
  readyRows: READY_ROWS,
  columns: [
    optional(KODE, { width: 20, format: TEXT, example: "7.01.01.2.01.0001", list: "kode", others: "taken", prompt: KODE_HELP }),
    needed("Program", { width: 34, format: TEXT, example: "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", calculated: nameByKode(NAME, KODE, "program") }),
    needed("Kegiatan", { width: 34, format: TEXT, example: "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", calculated: nameByKode(NAME, KODE, "kegiatan") }),
    optional("Sub Kegiatan", { width: 34, format: TEXT, example: "Penyusunan Dokumen Perencanaan Perangkat Daerah", calculated: nameByKode(NAME, KODE, "sub-kegiatan") }),
    needed("Pagu", { width: 18, format: AMOUNT, example: 12500000 }),
    needed("Pagu Perubahan", { width: 18, format: AMOUNT, example: 13000000, prompt: "Isi bila ada perubahan anggaran; yang dipakai Pagu Perubahan." }),
    needed("Realisasi", { width: 18, format: AMOUNT, example: 12750000 }),
    optional("Realisasi Fisik (%)", { width: 13, format: PERCENT, example: 100 }),
    optional("Indikator/Sasaran yang didukung", { width: 34, format: TEXT, example: "Nilai AKIP", list: { table: "TargetIKU", heading: "Indikator Kinerja" }, others: "taken", prompt: "Indikator atau sasaran di tabel TargetIKU; beberapa nama dipisah titik koma." }),
    optional("Kode Rekening", { width: 20, format: TEXT, example: "5.1.02" }),
  ],
};
