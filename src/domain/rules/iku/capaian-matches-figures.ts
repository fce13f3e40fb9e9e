import { computeCapaian } from "../../calculate/capaian";
import { formatIndonesian } from "../../indonesian-number";
import type { Rule } from "../rule";
import { percentageIssue } from "../percentage-issue";

export const capaianMatchesFigures: Rule = {
  id: "capaian-matches-figures",
  severity: "inconsistency",
  title: "Capaian sesuai target dan realisasinya",
  basis: "PermenPANRB 53/2014, Lampiran II: target against realisasi; the formula is the workbook's setting.",
  notChecked: "Whether the direction of an indicator (naik, turun) is the right one; targets written as a range.",
  lacks({ records }) {
    if (records.iku.length === 0) return ["Belum ada tabel indikator dengan target dan realisasi."];
    const unstated = new Set(records.iku.filter(({ capaian, table }) => capaian === null && table.kind === "capaian-iku").map(({ table }) => table.sheet));
    return [...unstated].map((sheet) => `Tabel indikator di ${sheet} tidak punya kolom capaian.`);
  },
  check: ({ records, settings }) =>
    [...records.iku, ...records.ikuLain].flatMap(({ target, realisasiKinerja, capaian, arah }) => {
      const exact = computeCapaian(target.value, realisasiKinerja?.value ?? null, arah, settings);
      if (!exact || !capaian?.value || !target.value || !realisasiKinerja?.value) return [];
      const falling = arah === "turun" ? (settings.fallingFormula === "T/R" ? "target ÷ realisasi × 100" : "(2 × target − realisasi) ÷ target × 100") : null;
      return percentageIssue({
        stated: capaian, exact, isWhole: exact.gte(100), measure: "capaian", decimals: settings.decimals,
        working: falling ?? `${formatIndonesian(realisasiKinerja.value)} ÷ ${formatIndonesian(target.value)} × 100`,
        left: "target belum tercapai seluruhnya",
      });
    }),
};
