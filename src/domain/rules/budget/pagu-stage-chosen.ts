import type { CellRef } from "../../grid";
import type { Anggaran, AnggaranLine, AnggaranTotal } from "../../model/anggaran";
import type { Figure } from "../../model/figure";
import type { Issue, Rule } from "../rule";
import { NO_BUDGET } from "./budget-rows";

export const paguStageChosen: Rule = {
  id: "pagu-stage-chosen",
  severity: "warning",
  title: "Pagu murni dan pagu perubahan tidak tercampur",
  basis: "Realisasi is held against the last budget in force: the DPPA once there is one. A row without a pagu perubahan is counted with its pagu murni.",
  notChecked: "Which stage is in force when the table has one pagu column; spending beyond the stage that counts.",
  lacks: ({ records }) => (records.anggaran.length === 0 ? [NO_BUDGET] : []),
  check: ({ records }) => records.anggaran.flatMap(tableIssue),
};

type Row = AnggaranLine | AnggaranTotal;
interface Mixed {
  readonly row: Row;
  readonly perubahan: Figure;
}

/** Rows that have a pagu murni and, in a column that others fill, no pagu perubahan. */
function tableIssue({ table, lines, totals }: Anggaran): Issue[] {
  const rows: readonly Row[] = [...lines, ...totals];
  const without = rows.flatMap((row): Mixed[] => {
    const { pagu, paguPerubahan: perubahan } = row;
    return pagu?.value && !pagu.value.isZero() && perubahan && (perubahan.state === "empty" || perubahan.state === "none") ? [{ row, perubahan }] : [];
  });
  const [first, ...others] = without;
  if (!first) return [];
  const filled = rows.filter(({ paguPerubahan }) => paguPerubahan?.state === "number").length;
  const dashes = without.filter(({ perubahan }) => perubahan.state === "none").length;
  const counted = dashes === without.length ? "dihitung tanpa pagu" : dashes === 0 ? "dihitung dengan pagu murni" : "dihitung dengan pagu murni bila kosong dan tanpa pagu bila bertanda “-”";
  const at: readonly [CellRef, ...CellRef[]] = [first.perubahan.cell, ...others.map(({ perubahan }) => perubahan.cell)];
  const facts = { rows: without.length, filled, dashes };
  if (filled === 0) {
    return [{
      title: "Kolom pagu perubahan kosong", at: [at[0]], message: `Kolom pagu perubahan di ${table.sheet} belum diisi; semua baris ${counted}.`,
      remedy: "Isi pagu perubahan dari DPPA, atau hapus kolomnya bila anggaran tidak berubah.", facts,
    }];
  }
  return [{
    title: "Pagu murni dan perubahan tercampur", at, found: first.perubahan.text === "" ? "kosong" : first.perubahan.text,
    message: `${without.length} baris tanpa pagu perubahan ${counted}; ${filled} baris lain dengan pagu perubahan.`,
    remedy: "Isi pagu perubahan di setiap baris; bila tidak berubah, salin pagu murninya.", facts,
  }];
}
