import type { RuleHelp } from "../rule-help";

export const programWordedAlikeHelp: RuleHelp = {
  rule: "program-worded-alike",
  why: "Pembaca mengikuti satu program dari naskah ke tabel anggaran. Bila namanya berbeda-beda, tidak jelas apakah programnya sama.",
  example: "Bab I menulis “Program Penunjang Urusan Pemerintah Daerah”, tabel anggaran “Program Penunjang Urusan Pemerintahan Daerah”.",
  steps: [
    "Lihat nama yang tertulis di DPA.",
    "Pakai nama itu di semua sel yang disebut temuan.",
    "Huruf besar, tanda baca, dan ejaan seperti Ketentraman/Ketenteraman tidak perlu diseragamkan.",
  ],
};
