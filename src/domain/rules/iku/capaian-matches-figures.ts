import type { Decimal } from "decimal.js";
import { computeCapaian } from "../../calculate/capaian";
import type { PercentageRow } from "../../calculate/percentage-stories";
import { groupBy } from "../../group-by";
import { formatIndonesian } from "../../indonesian-number";
import type { Iku } from "../../model/iku";
import type { Settings } from "../../settings";
import { NO_IKU } from "../lacking";
import type { Rule } from "../rule";
import { percentageIssue } from "../percentage-issue";
import { habitOf } from "./capaian-habit";

export const capaianMatchesFigures: Rule = {
  id: "capaian-matches-figures",
  severity: "inconsistency",
  title: "Capaian sesuai target dan realisasinya",
  basis: "PermenPANRB 53/2014, Lampiran II: target dibandingkan dengan realisasi; rumusnya menurut pilihan buku kerja.",
  notChecked: "Apakah arah indikator (naik, turun) benar; target berupa rentang; batas atas atau rumus lain yang dipakai seluruh tabel.",
  lacks({ records, settings }) {
    if (records.iku.length === 0) return [NO_IKU];
    const habits = [...groupBy([...records.iku, ...records.ikuLain], ({ table }) => table)].flatMap(([{ sheet }, rows]) => {
      const { cap, isInverted } = habitOf(rows, settings);
      return [
        ...(cap === null ? [] : [`Capaian di ${sheet} dibatasi ${cap} %: di bawah batas itu saja yang diperiksa. Pilih batas yang sama pada Pilihan.`]),
        ...(rows.some(isInverted) ? [`Capaian indikator menurun di ${sheet} dihitung target ÷ realisasi: pilih rumus itu pada Pilihan supaya ikut diperiksa.`] : []),
      ];
    });
    const unstated = new Set(records.iku.filter(({ capaian, table }) => capaian === null && table.kind === "capaian-iku").map(({ table }) => table.sheet));
    return [...habits, ...[...unstated].map((sheet) => `Tabel indikator di ${sheet} tidak punya kolom capaian.`)];
  },
  check: ({ records, settings }) => {
    const all = [...records.iku, ...records.ikuLain];
    const byTable = groupBy(all, ({ table }) => table);
    const habits = new Map([...byTable].map(([table, rows]) => [table, habitOf(rows, settings)]));
    return all.flatMap((iku, i) => {
      const { target, realisasiKinerja, capaian, arah } = iku;
      const exact = computeCapaian(target.value, realisasiKinerja?.value ?? null, arah, settings);
      if (!exact || !capaian?.value || !target.value || !realisasiKinerja?.value) return [];
      const habit = habits.get(iku.table);
      if ((habit?.cap != null && exact.gt(habit.cap)) || habit?.isInverted(iku)) return [];
      const falling = arah === "turun" ? (settings.fallingFormula === "T/R" ? "target ÷ realisasi × 100" : "(2 × target − realisasi) ÷ target × 100") : null;
      return percentageIssue({
        stated: capaian, exact, isWhole: exact.gte(100), measure: "capaian", decimals: settings.decimals,
        working: falling ?? `${formatIndonesian(realisasiKinerja.value)} ÷ ${formatIndonesian(target.value)} × 100`,
        left: "target belum tercapai seluruhnya",
        column: () => (byTable.get(iku.table) ?? []).flatMap((other) => other.capaian ?? []),
        neighbours: () => neighboursOf(iku, [all[i - 1], all[i + 1]], settings),
      });
    });
  },
};

/** Of the rows beside it only those of its own table count. */
function neighboursOf(iku: Iku, [above, below]: readonly [Iku | undefined, Iku | undefined], settings: Settings) {
  const { table, arah, target, realisasiKinerja } = iku;
  const toRow = (row: Iku | undefined): PercentageRow | null => (row?.table === table ? { stated: row.capaian, top: row.realisasiKinerja, base: row.target } : null);
  const realisasi = realisasiKinerja?.value ?? null;
  return {
    top: realisasiKinerja, base: target, above: toRow(above), below: toRow(below),
    compute: (top: Decimal, base: Decimal) => computeCapaian(base, top, arah, settings),
    others: [
      { kind: "inverted", exact: computeCapaian(realisasi, target.value, "naik", settings), cells: [] },
      { kind: "other-arah", exact: computeCapaian(target.value, realisasi, arah === "naik" ? "turun" : "naik", settings), cells: [] },
    ] as const,
  };
}
