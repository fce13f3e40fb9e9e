import type { Decimal } from "decimal.js";
import { Exact } from "../../calculate/decimals";
import { choosePagu } from "../../calculate/pagu";
import { formatIndonesian } from "../../indonesian-number";
import type { Figure } from "../../model/figure";
import { amountMend } from "../amount-mend";
import type { Rule } from "../rule";
import { budgetRows, NO_BUDGET } from "./budget-rows";

export const sisaMatches: Rule = {
  id: "sisa-matches",
  severity: "inconsistency",
  title: "Sisa anggaran sama dengan pagu dikurangi realisasi",
  basis: "Sisa is what remains of the pagu of the same row.",
  notChecked: "Tables without a column for sisa.",
  lacks({ records }) {
    if (records.anggaran.length === 0) return [NO_BUDGET];
    return records.anggaran.filter(({ lines }) => lines.length > 0 && lines.every(({ sisa }) => sisa === null)).map(({ table }) => `Tabel anggaran di ${table.sheet} tidak punya kolom sisa.`);
  },
  check: ({ records }) =>
    budgetRows(records).flatMap((row) => {
      const pagu = choosePagu(row)?.value;
      const realisasi = amountOrNone(row.realisasiAnggaran);
      if (!pagu || !realisasi || !row.sisa?.value) return [];
      const expected = pagu.minus(realisasi);
      const difference = expected.minus(row.sisa.value);
      if (difference.isZero()) return [];
      const mend = amountMend(row.sisa, expected, `Ganti sisa tertulis dengan ${formatIndonesian(expected)}`);
      return [{
        title: "Sisa anggaran tidak sama", at: [row.sisa.cell] as const, found: row.sisa.text, expected: formatIndonesian(expected),
        message: `Pagu dikurangi realisasi menghasilkan ${formatIndonesian(expected)}; selisih ${formatIndonesian(difference.abs())}.`,
        remedy: "Ganti dengan rumus pagu dikurangi realisasi, atau perbaiki angka yang keliru.",
        facts: { stated: row.sisa.value.toFixed(), expected: expected.toFixed(), difference: difference.toFixed() },
        ...(mend && { mend }),
      }];
    }),
};

/** "-" below realisasi says that nothing was spent. */
const amountOrNone = (figure: Figure | null): Decimal | null => (figure?.state === "none" && /^[-–—]+$/.test(figure.text.trim()) ? new Exact(0) : (figure?.value ?? null));
