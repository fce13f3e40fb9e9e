import { sum } from "../../calculate/decimals";
import type { CellRef } from "../../grid";
import type { Anggaran, AnggaranLine, AnggaranTotal } from "../../model/anggaran";
import type { Figure } from "../../model/figure";
import { totalKind } from "../../recognise/total-label";
import type { Issue, Rule } from "../rule";
import { NO_BUDGET } from "./budget-rows";

export const paguStageChosen: Rule = {
  id: "pagu-stage-chosen",
  severity: "warning",
  title: "Pagu murni dan pagu perubahan tidak tercampur",
  basis: "Realisasi dibandingkan dengan anggaran terakhir yang berlaku: DPPA bila sudah ada. Baris tanpa pagu perubahan dihitung dengan pagu murninya.",
  notChecked: "Tahap mana yang berlaku bila hanya ada satu kolom pagu; belanja di atas tahap yang berlaku; pagu perubahan yang kosong bila tabel memang mengosongkan yang tidak berubah.",
  lacks: ({ records }) => (records.anggaran.length === 0 ? [NO_BUDGET] : []),
  check: ({ records }) => records.anggaran.flatMap((anggaran) => [...dashes(anggaran), ...mixed(anggaran)]),
};

type Row = AnggaranLine | AnggaranTotal;

const hasMurni = ({ pagu }: Row): boolean => pagu?.value != null && !pagu.value.isZero();
const isFilled = ({ paguPerubahan }: Row): boolean => paguPerubahan?.state === "number";
const cellsIn = (rows: readonly Row[], state: Figure["state"]): CellRef[] => rows.flatMap((row) => (hasMurni(row) && row.paguPerubahan?.state === state ? [row.paguPerubahan.cell] : []));

/** A dash says that there is no pagu, not that it stayed. */
function dashes({ lines, totals }: Anggaran): Issue[] {
  const [first, ...others] = cellsIn([...lines, ...totals], "none");
  return first ? [{
    title: "Pagu perubahan bertanda “-”", at: [first, ...others], found: "-",
    message: `${others.length + 1} baris bertanda “-” di pagu perubahan dihitung tanpa pagu, padahal punya pagu murni.`,
    remedy: "Isi pagu perubahannya; bila tidak berubah, salin pagu murninya atau kosongkan selnya.", facts: { kind: "dash", rows: others.length + 1 },
  }] : [];
}

/** Empty cells in a table that fills them for what did not change, or that leaves them out of its total; a total left empty. */
function mixed({ lines, totals }: Anggaran): Issue[] {
  if (!lines.some(isFilled)) return [];
  const total = totals.filter(({ label }) => totalKind(label.text, true) === "total").at(-1);
  const leaves = withoutLines(lines);
  const [empty, ...others] = cellsIn(leaves, "empty");
  const fillsUnchanged = leaves.some((line) => isFilled(line) && line.pagu?.value && line.paguPerubahan?.value?.eq(line.pagu.value));
  const leavesOut = total !== undefined && isWithout(leaves, total);
  const reason = leavesOut ? "jumlah pagu perubahan tidak memuatnya" : "baris lain yang tidak berubah tetap diisi";
  const ofLines: Issue[] = empty && (fillsUnchanged || leavesOut) ? [{
    title: "Pagu perubahan belum diisi", at: [empty, ...others, ...(leavesOut && total.paguPerubahan ? [total.paguPerubahan.cell] : [])], found: "kosong",
    message: `${others.length + 1} baris tanpa pagu perubahan dihitung dengan pagu murni, padahal ${reason}.`,
    remedy: "Isi pagu perubahan dari DPPA; bila tidak berubah, salin pagu murninya.", facts: { kind: leavesOut ? "not-in-total" : "empty", rows: others.length + 1 },
  }] : [];
  const [totalCell] = total ? cellsIn([total], "empty") : [];
  const ofTotal: Issue[] = totalCell ? [{
    title: "Jumlah pagu perubahan belum diisi", at: [totalCell], found: "kosong", message: "Baris jumlah dihitung dengan pagu murni, sedangkan rinciannya dengan pagu perubahan.",
    remedy: "Isi jumlah pagu perubahan dengan rumus.", facts: { kind: "total", rows: 1 },
  }] : [];
  return [...ofLines, ...ofTotal];
}

/** The lines that have no others under them. */
function withoutLines(lines: readonly AnggaranLine[]): readonly AnggaranLine[] {
  const parents = new Set(lines.map(({ parent }) => parent));
  return lines.filter((_, index) => !parents.has(index));
}

/** The total is the sum of the filled cells alone. */
const isWithout = (leaves: readonly AnggaranLine[], { paguPerubahan: stated }: AnggaranTotal): boolean =>
  stated?.value != null && stated.value.eq(sum(leaves.flatMap(({ paguPerubahan }) => paguPerubahan?.value ?? [])));
