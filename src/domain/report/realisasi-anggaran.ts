import type { Decimal } from "decimal.js";
import { choosePaguField } from "../calculate/pagu";
import { refName } from "../grid";
import type { Anggaran, Level } from "../model/anggaran";
import type { FindCell } from "../model/figure";
import type { Settings } from "../settings";
import { composeBudgetRows, type BudgetRow, type BudgetRows, type Measure, type Row } from "./budget-rows";
import type { Amount } from "./budget-tree";
import { frameOf, incompleteBanner, roundingNote, sourceNote } from "./captions";
import { chooseAnggaran, hasPagu, quarterNote } from "./choose-anggaran";
import { composeSheet } from "./compose-sheet";
import { figureWidth, numberFormat } from "./figure-column";
import { computed, differenceFormula, NA, serapanFormula, sourceFigure, sumFormula } from "./live";
import type { ReportTable } from "./report-table";
import { rowNumber } from "./row-number";
import type { At, Column, Shown } from "./sheet-layout";
import type { RowKind } from "./styles";

const sheet = { key: "realisasi-anggaran", name: "Bab III Realisasi Anggaran" };
const DEPTH: Readonly<Record<Level, number>> = { program: 0, kegiatan: 1, "sub-kegiatan": 2 };

export const realisasiAnggaran: ReportTable = {
  ...sheet,
  required: true,
  chapter: 3,

  lacks({ records }) {
    if (chooseAnggaran(records)) return null;
    const first = records.anggaran.find(({ lines }) => lines.length > 0);
    if (!first) return "Perlu tabel anggaran dengan kolom Program/Kegiatan, Pagu, dan Realisasi.";
    return `Perlu kolom ${hasPagu(first) ? "Realisasi" : "Pagu"} pada tabel anggaran di lembar ${first.table.sheet}.`;
  },

  compose({ records, settings }, caption) {
    const anggaran = chooseAnggaran(records);
    if (!anggaran) throw new Error("compose is called where nothing is lacking");
    const budget = composeBudgetRows(anggaran, settings.decimals);
    const figures = budget.rows.map((row) => (row.kind === "line" ? [row.pagu.figure, row.realisasi.figure] : []));
    const others = [...new Set(records.anggaran.filter((each) => each !== anggaran).map(({ table }) => table.sheet))];
    return composeSheet<Row>({
      ...sheet, rows: budget.rows, columns: columnsFor(budget, anggaran, records.find, settings), ...frameOf(caption, "Realisasi Anggaran per Program dan Kegiatan", { records, settings }),
      banners: incompleteBanner(figures.filter((of) => of.some((figure) => figure?.state === "unreadable")).length),
      kindOf,
      spansOf: (row) => (row.kind === "line" && row.entry ? [] : [["no", "nama"]]),
      indentOf: (row, column) => (row.kind === "line" && row.entry && column === "nama" ? DEPTH[row.entry.line.level] : 0),
      notes: [
        "Serapan = Realisasi / Pagu × 100; Sisa = Pagu − Realisasi. Jumlah tiap program dan JUMLAH dihitung dari baris di bawahnya.",
        ...(budget.hasStages ? ["Serapan dan sisa dihitung dari pagu setelah perubahan; baris yang tidak berubah memakai pagu murninya."] : []),
        ...quarterNote(records), roundingNote(settings), sourceNote(figures.flat()),
        ...(others.length > 0 ? [`Tabel anggaran lain di buku kerja tidak ikut dihitung: lembar ${others.join(", ")}.`] : []),
      ],
    });
  },
};

function kindOf(row: Row): RowKind {
  if (row.kind !== "line") return "aside";
  if (!row.entry) return "total";
  if (row.entry.line.level === "program") return "subtotal";
  return row.entry.hasLines ? "inner" : "body";
}

function columnsFor(budget: BudgetRows, anggaran: Anggaran, find: FindCell, settings: Settings): Column<Row>[] {
  const { rows, decimals } = budget;
  const valuesOf = (measure: Measure) => rows.map((row) => (row.kind === "stated" ? (row.figures[measure]?.value ?? null) : row.values[measure]));
  const measure = (id: Measure, heading: string, digits: number, least: number, own: (row: BudgetRow, at: At) => Shown): Column<Row> => ({
    id, heading, width: figureWidth(valuesOf(id), digits, least),
    look: id === "serapan" ? { horizontal: "center", format: numberFormat(digits, false) } : { horizontal: "right", indent: 1, wrap: false, format: numberFormat(digits, true) },
    content(row, at) {
      if (row.kind === "line") return own(row, at);
      if (row.kind === "stated") return row.figures[id]?.value ? sourceFigure(row.figures[id], find) : null;
      const difference = row.values[id];
      return difference ? computed(difference, differenceFormula(at.cell(id, budget.total), at.cell(id, budget.total + 1), digits)) : null;
    },
  });
  const kode: Column<Row> = { id: "kode", heading: "Kode", width: 18, look: { horizontal: "left", format: "@" }, content: (row) => (row.kind === "line" ? (row.entry?.line.kode ?? null) : null) };
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center" }, content: firstCell },
    ...(anggaran.lines.some((line) => line.kode !== null) ? [kode] : []),
    { id: "nama", heading: "Program / Kegiatan / Sub Kegiatan", width: 40, look: {}, content: (row) => (row.kind === "line" ? (row.entry?.line.name.text ?? null) : null) },
    ...(budget.hasStages ? [measure("murni", "Pagu Murni (Rp)", decimals, 17, (row, at) => amount(row.murni, "murni", at, find))] : []),
    measure("pagu", paguHeading(budget), decimals, 17, (row, at) => amount(row.pagu, "pagu", at, find)),
    measure("realisasi", "Realisasi (Rp)", decimals, 17, (row, at) => amount(row.realisasi, "realisasi", at, find)),
    measure("serapan", "Serapan (%)", settings.decimals, 12, (row, at) => ratio(row, row.values.serapan, serapanFormula(at.cell("pagu"), at.cell("realisasi"), settings.decimals))),
    measure("sisa", "Sisa (Rp)", decimals, 15, (row, at) => ratio(row, row.values.sisa, differenceFormula(at.cell("pagu"), at.cell("realisasi"), decimals))),
  ];
}

/** Of a row with an amount that cannot be read nothing is computed: pagu and realisasi would be of different lines. */
const ratio = (row: BudgetRow, value: Decimal | null, formula: string): Shown => (row.pagu.broken || row.realisasi.broken ? { value: NA } : computed(value, formula));

/** Its own figure, or the sum of the lines below. */
function amount({ figure, of, value }: Amount, column: Measure, at: At, find: FindCell): Shown {
  return of.length > 0 ? computed(value, sumFormula(at.letter(column), of.map((index) => at.row(index)))) : sourceFigure(figure, find);
}

function firstCell(row: Row): Shown {
  if (row.kind === "line") return row.entry ? rowNumber(row.entry.line.level, row.entry.number) : "JUMLAH";
  return row.kind === "stated" ? `Tertulis di buku kerja (${[row.total.label.text, refName(row.total.label.cell)].filter(Boolean).join(", ")})` : "Selisih JUMLAH dengan yang tertulis";
}

/** Says which stage of the pagu is shown: perubahan where it is filled, else murni. */
function paguHeading({ rows }: BudgetRows): string {
  const own = rows.flatMap((row) => (row.kind === "line" && row.entry && row.pagu.figure?.value ? [choosePaguField(row.entry.line)] : []));
  const changed = own.filter((field) => field === "paguPerubahan").length;
  if (changed === 0) return "Pagu (Rp)";
  return changed === own.length ? "Pagu Perubahan (Rp)" : "Pagu setelah Perubahan (Rp)";
}
