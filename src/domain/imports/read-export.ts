import type { Grid } from "../grid";
import { groupBy } from "../group-by";
import { checkSums, sumOf } from "./check-sums";
import type { Export, ExportLine, ExportProblem, ExportUnit, ImportAmounts } from "./export";
import { type ChosenMeanings, findExportHead, withMeanings } from "./export-columns";
import { IssueLog } from "./issue-log";
import { readLra } from "./read-lra";
import { readRfk } from "./read-rfk";

const NEEDED = "LRA SIPD perlu kolom kode_sub_kegiatan, kode_rekening, dan nilai_realisasi_lra; RFK perlu kolom Kode, Urusan/Program/Kegiatan, DPA, dan Realisasi Keuangan.";

const NONE: ChosenMeanings = new Map();

/** Reads one sheet as an LRA or an RFK; which of the two, its headings say. */
export function readExport(grid: Grid, chosen = NONE): Export | ExportProblem {
  const found = findExportHead(grid);
  const head = found && withMeanings(found, chosen);
  if (!head) return { problem: `Judul kolom ekspor LRA atau RFK tidak ditemukan di ${grid.sheet}. ${NEEDED}` };
  const log = new IssueLog();
  const { lines, stated, unitNames, rows } = (head.kind === "lra" ? readLra : readRfk)(grid, head, log);
  if (lines.length === 0 && log.all().length === 0) return { problem: `Di bawah judul kolom ${grid.sheet} tidak ada baris kegiatan; unduh ulang ekspornya untuk tahun dan SKPD yang benar.` };
  checkSums(grid.sheet, head, { lines, stated }, log);
  return {
    kind: head.kind, sheet: grid.sheet, headerRows: head.headerRows, columns: head.columns,
    units: unitsOf(lines, unitNames), lines, sums: sumsOf(lines), rows, issues: log.all(),
  };
}

export const isExport = (read: Export | ExportProblem): read is Export => !("problem" in read);

/** Of a workbook, the one sheet that is an export. */
export function readExportOf(grids: readonly Grid[], chosen = NONE): Export | ExportProblem {
  const shown = grids.filter(({ visible }) => visible);
  const reads = shown.map((grid) => readExport(grid, chosen));
  const found = reads.filter(isExport);
  if (found.length > 1) return { problem: `Ada ${found.length} lembar berisi ekspor (${found.map(({ sheet }) => sheet).join(", ")}); simpan yang akan diimpor sebagai berkas tersendiri.` };
  const [only] = found;
  if (only) return only;
  return reads.length === 1 && reads[0] ? reads[0] : { problem: `Tidak ada lembar yang berjudul kolom LRA atau RFK. ${NEEDED}` };
}

function unitsOf(lines: readonly ExportLine[], names: ReadonlyMap<string, string>): ExportUnit[] {
  const unit = (kode: string, skpd: string | null, own: readonly ExportLine[]): ExportUnit => ({ kode, skpd, name: names.get(kode) ?? kode, lines: own.length, sums: sumsOf(own) });
  return [...groupBy(lines.filter((line) => line.skpd !== null), ({ skpd }) => skpd)].flatMap(([skpd, own]) => {
    if (skpd === null) return [];
    const units = [...groupBy(own.filter(({ subSkpd }) => subSkpd !== null), ({ subSkpd }) => subSkpd)];
    return [unit(skpd, null, own), ...units.flatMap(([kode, its]) => (kode === null ? [] : [unit(kode, skpd, its)]))];
  });
}

const sumsOf = (lines: readonly ExportLine[]): ImportAmounts => ({ pagu: sumOf(lines, "pagu"), "pagu-perubahan": sumOf(lines, "pagu-perubahan"), realisasi: sumOf(lines, "realisasi"), fisik: null });
