import type { RuleHelp } from "../rule-help";

export const rowsVisibleHelp: RuleHelp = {
  rule: "rows-visible",
  why: "Baris dan kolom yang disembunyikan atau tersaring tetap ikut dijumlahkan, tetapi tidak terlihat di layar dan di kertas. Pereviu yang menjumlahkan cetakannya akan mendapat angka lain.",
  example: "Baris 7–9 tersembunyi oleh saringan, sehingga rincian yang tampak berjumlah 80, sedangkan jumlahnya 100. Seharusnya semua baris tampak.",
  steps: [
    "Filter: pilih Data › Clear, agar semua baris tampak.",
    "Baris atau kolom tersembunyi: blok baris di sekitarnya, klik kanan, pilih Unhide.",
    "Hapus baris yang memang bukan bagian laporan.",
    "Bila sengaja disembunyikan (kolom bantu), pilih Abaikan dan tulis alasannya.",
  ],
};
