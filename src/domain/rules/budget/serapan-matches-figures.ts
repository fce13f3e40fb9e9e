import type { Decimal } from "decimal.js";
import { choosePagu } from "../../calculate/pagu";
import type { OtherKind, PercentageRow } from "../../calculate/percentage-stories";
import { computeSerapan } from "../../calculate/serapan";
import { formatIndonesian } from "../../indonesian-number";
import type { AnggaranLine, AnggaranTotal } from "../../model/anggaran";
import type { Figure } from "../../model/figure";
import type { Rule } from "../rule";
import { percentageIssue } from "../percentage-issue";
import { NO_BUDGET } from "./budget-rows";
import { doubtful } from "./plain-rows";
import { statedAmount } from "./stated-amount";

export const serapanMatchesFigures: Rule = {
  id: "serapan-matches-figures",
  severity: "inconsistency",
  title: "Persentase serapan sesuai pagu dan realisasinya",
  basis: "Serapan adalah realisasi ÷ pagu × 100 di baris yang sama; persentase dinilai menurut ketelitian penulisannya.",
  notChecked: "Apakah pagu dan realisasinya sendiri benar: persentase dari dua jumlah yang keliru bisa saja benar.",
  lacks({ records }) {
    if (records.anggaran.length === 0) return [NO_BUDGET];
    return records.anggaran.filter(({ lines }) => lines.length > 0 && lines.every(({ serapan }) => serapan === null)).map(({ table }) => `Tabel anggaran di ${table.sheet} tidak punya kolom persentase.`);
  },
  check: ({ records, settings }) =>
    records.anggaran.flatMap(({ lines, totals }) => {
      const doubted = new Set<Row>([...doubtful(lines, "serapan"), ...doubtful(totals, "serapan")]);
      if (doubted.size === 0) return [];
      const rows = [...lines, ...totals].filter(({ serapan }) => serapan !== null && serapan.state !== "empty").sort((a, b) => a.row - b.row);
      const column = rows.flatMap(({ serapan }) => serapan ?? []);
      return rows.flatMap((row, i) => {
        if (!doubted.has(row)) return [];
        const [pagu, realisasi] = [choosePagu(row)?.value ?? null, statedAmount(row.realisasiAnggaran)];
        if (!pagu || !realisasi || !row.serapan?.value) return [];
        const exact = computeSerapan(pagu, realisasi);
        if (!exact) return [];
        return percentageIssue({
          stated: row.serapan, exact, isWhole: realisasi.gte(pagu), measure: "serapan", decimals: settings.decimals, column: () => column,
          working: `${formatIndonesian(realisasi)} ÷ ${formatIndonesian(pagu)} × 100`,
          left: `Rp${formatIndonesian(pagu.minus(realisasi))} belum terserap`,
          neighbours: () => neighboursOf(rows, i, totals.at(-1)),
        });
      });
    }),
};

type Row = AnggaranLine | AnggaranTotal;

const toRow = (row: Row | undefined): PercentageRow | null => (row ? { stated: row.serapan, top: row.realisasiAnggaran, base: choosePagu(row) } : null);
const compute = (realisasi: Decimal, pagu: Decimal): Decimal | null => computeSerapan(pagu, realisasi);

function neighboursOf(rows: readonly Row[], i: number, total: Row | undefined) {
  const own = rows[i];
  const [pagu, realisasi, earlier] = [own && choosePagu(own), own?.realisasiAnggaran, own?.pagu];
  const [totalPagu, totalRealisasi] = [total && total !== own ? choosePagu(total) : null, total && total !== own ? total.realisasiAnggaran : null];
  const other = (kind: OtherKind, top: Figure | null | undefined, base: Figure | null | undefined) => ({ kind, exact: computeSerapan(base?.value ?? null, top?.value ?? null), cells: base ? [base.cell] : [] });
  return {
    top: realisasi ?? null, base: pagu ?? null, above: toRow(rows[i - 1]), below: toRow(rows[i + 1]), compute,
    others: [
      ...(earlier !== pagu ? [other("earlier-pagu", realisasi, earlier)] : []), other("share-of-total", realisasi, totalPagu), other("share-of-total", pagu, totalPagu), other("share-of-total", realisasi, totalRealisasi),
      other("inverted", pagu, realisasi),
    ],
  };
}
