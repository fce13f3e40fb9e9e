import { choosePagu } from "../../calculate/pagu";
import { computeSerapan } from "../../calculate/serapan";
import { formatIndonesian } from "../../indonesian-number";
import type { Rule } from "../rule";
import { percentageIssue } from "../percentage-issue";
import { budgetRows, NO_BUDGET } from "./budget-rows";

export const serapanMatchesFigures: Rule = {
  id: "serapan-matches-figures",
  severity: "inconsistency",
  title: "Persentase serapan sesuai pagu dan realisasinya",
  basis: "Serapan is realisasi / pagu × 100 of the same row; a stated percentage is judged at the precision it is written with.",
  notChecked: "Whether pagu and realisasi themselves are right: a percentage of two wrong totals can be right.",
  lacks({ records }) {
    if (records.anggaran.length === 0) return [NO_BUDGET];
    return records.anggaran.filter(({ lines }) => lines.length > 0 && lines.every(({ serapan }) => serapan === null)).map(({ table }) => `Tabel anggaran di ${table.sheet} tidak punya kolom persentase.`);
  },
  check: ({ records, settings }) =>
    budgetRows(records).flatMap((row) => {
      const pagu = choosePagu(row)?.value;
      const realisasi = row.realisasiAnggaran?.value;
      const exact = computeSerapan(pagu ?? null, realisasi ?? null);
      if (!exact || !pagu || !realisasi || !row.serapan?.value) return [];
      return percentageIssue({
        stated: row.serapan, exact, isWhole: realisasi.gte(pagu), measure: "serapan", decimals: settings.decimals,
        working: `${formatIndonesian(realisasi)} ÷ ${formatIndonesian(pagu)} × 100`,
        left: `Rp${formatIndonesian(pagu.minus(realisasi))} belum terserap`,
      });
    }),
};
