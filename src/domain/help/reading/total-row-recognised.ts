import type { RuleHelp } from "../rule-help";

export const totalRowRecognisedHelp: RuleHelp = {
  rule: "total-row-recognised",
  why: "Baris jumlah yang tidak bernama JUMLAH dihitung sebagai rincian, sehingga totalnya menjadi dua kali lipat. Baris JUMLAH yang kosong tidak dapat dicocokkan dengan rinciannya.",
  example: "Baris terakhir bernama Belanja Kecamatan dan berisi 3.000, persis 1.000 + 2.000 di atasnya. Seharusnya bernama JUMLAH.",
  steps: [
    "Bila baris itu jumlah: tulis JUMLAH di kolom uraiannya.",
    "Bila baris itu rincian: beri nomor atau kode seperti baris lainnya.",
    "Baris JUMLAH yang kosong: isi dengan rumus penjumlahan, atau hapus.",
    "Periksa lagi tabelnya.",
  ],
};
