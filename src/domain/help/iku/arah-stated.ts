import type { RuleHelp } from "../rule-help";

export const arahStatedHelp: RuleHelp = {
  rule: "arah-stated",
  why: "Indikator yang makin baik bila makin rendah dihitung dengan rumus lain. Tanpa arah, angka kemiskinan yang naik tampak sebagai keberhasilan.",
  example: "Angka kemiskinan, target 8, realisasi 9. Dengan arah naik capaiannya 112,5 %; seharusnya, dengan arah turun, 87,5 %.",
  steps: [
    "Tambahkan kolom “Arah” pada tabel indikator.",
    "Isi “turun” untuk indikator yang makin baik bila makin rendah, “naik” untuk lainnya.",
    "Atau tetapkan arahnya per indikator pada Pilihan.",
    "Hitung ulang capaian yang tertulis.",
  ],
};
