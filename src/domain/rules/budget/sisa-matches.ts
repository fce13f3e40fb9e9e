import { choosePagu } from "../../calculate/pagu";
import { formatIndonesian } from "../../indonesian-number";
import { amountMend } from "../amount-mend";
import type { Rule } from "../rule";
import { NO_BUDGET } from "./budget-rows";
import { doubtful } from "./plain-rows";
import { statedAmount } from "./stated-amount";

export const sisaMatches: Rule = {
  id: "sisa-matches",
  severity: "inconsistency",
  title: "Sisa anggaran sama dengan pagu dikurangi realisasi",
  basis: "Sisa adalah pagu dikurangi realisasi di baris yang sama.",
  notChecked: "Tabel tanpa kolom sisa.",
  lacks({ records }) {
    if (records.anggaran.length === 0) return [NO_BUDGET];
    return records.anggaran.filter(({ lines }) => lines.length > 0 && lines.every(({ sisa }) => sisa === null)).map(({ table }) => `Tabel anggaran di ${table.sheet} tidak punya kolom sisa.`);
  },
  check: ({ records }) =>
    records.anggaran.flatMap(({ lines, totals }) => [...doubtful(lines, "sisa"), ...doubtful(totals, "sisa")]).flatMap((row) => {
      const pagu = choosePagu(row)?.value;
      const realisasi = statedAmount(row.realisasiAnggaran);
      const stated = statedAmount(row.sisa);
      if (!pagu || !realisasi || !row.sisa || !stated) return [];
      const expected = pagu.minus(realisasi);
      const difference = expected.minus(stated);
      if (difference.isZero()) return [];
      const mend = amountMend(row.sisa, expected, `Ganti sisa tertulis dengan ${formatIndonesian(expected)}`);
      return [{
        title: "Sisa anggaran tidak sama", at: [row.sisa.cell] as const, found: row.sisa.text, expected: formatIndonesian(expected),
        message: `Pagu dikurangi realisasi menghasilkan ${formatIndonesian(expected)}; selisih ${formatIndonesian(difference.abs())}.`,
        remedy: "Ganti dengan rumus pagu dikurangi realisasi, atau perbaiki angka yang keliru.",
        facts: { stated: stated.toFixed(), expected: expected.toFixed(), difference: difference.toFixed() },
        ...(mend && { mend }),
      }];
    }),
};
