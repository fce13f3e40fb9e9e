import type { RuleHelp } from "../rule-help";

export const amountPairNotRepeatedHelp: RuleHelp = {
  rule: "amount-pair-not-repeated",
  why: "Pagu dan realisasi yang sama sampai rupiah terakhir di dua baris hampir selalu tersalin dari baris lain.",
  example: "Baris c dan d sama-sama berpagu 250.844.950 dan berealisasi 239.771.550; baris d tersalin dari c dan belum diganti.",
  steps: [
    "Cocokkan kedua baris dengan DPA dan SP2D.",
    "Perbaiki baris yang tersalin.",
    "Bila keduanya memang sama, abaikan temuannya dengan alasan itu.",
  ],
};
