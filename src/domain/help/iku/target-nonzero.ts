import type { RuleHelp } from "../rule-help";

export const targetNonzeroHelp: RuleHelp = {
  rule: "target-nonzero",
  why: "Capaian dihitung terhadap target. Terhadap target nol tidak ada persentase, sehingga capaiannya n/a dan tidak ikut dalam rata-rata.",
  example: "Jumlah kasus kebakaran, target 0 dan realisasi 0. Capaiannya n/a, kecuali pada Pilihan target 0 yang tercapai dihitung 100 %.",
  steps: [
    "Periksa apakah target memang nol atau belum diisi.",
    "Bila memang nol dan makin rendah makin baik, tetapkan arahnya “turun” dan atur pada Pilihan cara menghitung target 0.",
    "Jelaskan di naskah mengapa capaiannya n/a.",
  ],
};
