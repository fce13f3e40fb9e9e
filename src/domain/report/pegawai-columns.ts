import { Exact } from "../calculate/decimals";
import { refName } from "../grid";
import type { Figure, FindCell } from "../model/figure";
import type { Rincian } from "../model/rincian";
import { figureFormat, figureWidth, neededDecimals } from "./figure-column";
import { groupHeadings } from "./grouped-headings";
import { computed, differenceFormula, NA, sourceFigure } from "./live";
import { isOff, type StaffRow, type StaffTotal } from "./pegawai-rows";
import type { At, Column, Shown } from "./sheet-layout";

const EMPTY = "-";
const JUMLAH = "jumlah";

/** Number, words, a column for each figure and their sum; the workbook's own sums beside where one is another. */
export function staffColumns(table: Rincian, rows: readonly StaffRow[], find: FindCell): Column<StaffRow>[] {
  const values = table.rows.flatMap(({ figures, jumlah }) => [...figures, jumlah]).map((figure) => figure?.value ?? null);
  const look = { horizontal: "center", format: figureFormat(values) } as const;
  const digits = neededDecimals(values);
  const width = figureWidth([...values, ...rows.flatMap((row) => (row.kind === "total" ? [row.jumlah] : []))], digits, 8);
  const ids = table.columns.map(({ column }) => `k${column}`);
  const [first = "", last = ""] = [ids[0], ids.at(-1)];
  const total = rows.findIndex(({ kind }) => kind === "total");
  const totalRow = rows.find((row): row is StaffTotal => row.kind === "total");
  const figure = (id: string, index: number) => (row: StaffRow, at: At): Shown => {
    if (row.kind === "staff") return ownFigure(row.of.figures[index] ?? null);
    if (row.kind === "total") return computed(row.sums[index] ?? null, sumIfAny(`${at.cell(id, row.rows[0])}:${at.cell(id, row.rows.at(-1))}`));
    return row.kind === "group" ? null : aside(row, row.of.figures[index] ?? null, totalRow?.sums[index] ?? null, id, at);
  };
  const sums = (row: StaffRow, at: At): Shown => {
    if (row.kind === "staff" || row.kind === "total") return computed(row.jumlah, sumIfAny(`${at.cell(first)}:${at.cell(last)}`));
    return row.kind === "group" ? null : aside(row, row.of.jumlah, totalRow?.jumlah ?? null, JUMLAH, at);
  };
  const headings = groupHeadings(table.columns.map(({ heading }) => heading));
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center" }, content: firstCell },
    { id: "uraian", heading: "Uraian", width: 30, look: {}, content: (row) => (row.kind === "staff" ? (row.of.label?.text ?? null) : null) },
    ...ids.map((id, i) => ({ id, ...(headings[i] ?? { heading: "" }), width, look, content: figure(id, i) })),
    { id: JUMLAH, heading: "Jumlah", width: Math.max(width, 10), look: { ...look, bold: true }, content: sums },
    ...(rows.some((row) => row.kind === "staff" && isOff(row.of.jumlah?.value ?? null, row.jumlah)) ? statedColumns(look, width) : []),
  ];

  /** Nobody there: staff tables leave the cell empty. */
  function ownFigure(own: Figure | null): Shown {
    return own?.state === "empty" || own?.state === "none" ? { value: EMPTY } : sourceFigure(own, find);
  }

  function aside(row: Extract<StaffRow, { kind: "stated" | "difference" }>, stated: Figure | null, own: StaffTotal["jumlah"], id: string, at: At): Shown {
    if (!stated) return null;
    if (row.kind === "stated") return ownFigure(stated);
    return computed(own && stated.value && new Exact(own).minus(stated.value), differenceFormula(at.cell(id, total), at.cell(id, total + 1), digits));
  }

  /** Empty: nothing is stated or it agrees. */
  function statedColumns(shown: typeof look, least: number): Column<StaffRow>[] {
    const isShown = (row: StaffRow): row is Extract<StaffRow, { kind: "staff" }> => row.kind === "staff" && isOff(row.of.jumlah?.value ?? null, row.jumlah);
    const group = "Tertulis di buku kerja";
    return [
      { id: "tertulis", heading: "Jumlah", group, width: Math.max(least, 10), look: { ...shown, italic: true }, content: (row) => (isShown(row) ? sourceFigure(row.of.jumlah, find) : null) },
      {
        id: "selisih", heading: "Selisih", group, width: Math.max(least, 10), look: { ...shown, italic: true },
        content: (row, at) => (isShown(row) ? computed(row.jumlah && row.of.jumlah?.value ? new Exact(row.jumlah).minus(row.of.jumlah.value) : null, differenceFormula(at.cell(JUMLAH), at.cell("tertulis"), digits)) : null),
      },
    ];
  }
}

function firstCell(row: StaffRow): Shown {
  if (row.kind === "group") return row.text;
  if (row.kind === "staff") return row.number;
  if (row.kind === "total") return "JUMLAH";
  return row.kind === "stated" ? `Tertulis di buku kerja${row.of.label ? ` (${refName(row.of.label.cell)})` : ""}` : "Selisih JUMLAH dengan yang tertulis";
}

/** Texts are left out; of nothing but texts there is no sum. */
const sumIfAny = (area: string): string => `=IF(COUNT(${area})=0,"${NA}",SUM(${area}))`;
