import { NOMENCLATURE } from "../nomenclature/index";
import type { CellStyle, PlanCell, SheetPlan } from "../sheet-plan";
import { codeLines, FIRST_LIST_ROW, LISTS_SHEET, listColumns, units } from "./lists";
import { likelyLines } from "./likely-lines";
import { LISTS_KEY } from "./lists-key";
import { headingStyle, helpStyle, titleStyle } from "./template-styles";

const HEADING_ROW = FIRST_LIST_ROW - 1;

const HEADINGS: Readonly<Record<keyof typeof listColumns, string>> = {
  kode: "Kode", program: "Program", kegiatan: "Kegiatan", "sub-kegiatan": "Sub Kegiatan", "satuan-keluaran": "Satuan keluaran", satuan: "Satuan yang lazim",
};

const styles = {
  title: titleStyle, help: helpStyle, heading: headingStyle,
  text: { border: true, wrap: true, vertical: "top" },
  code: { border: true, vertical: "top", format: "@" },
} as const satisfies Record<string, CellStyle>;

/** Of the columns from A on; the names stand in the second to the fourth. */
const WIDTHS = [20, 38, 48, 58, 16, 3, 24];

/** Points of a line, and above and below the lines. */
const [LINE, PADDING] = [13, 4];

const heightOf = (names: readonly (string | null)[]): number => PADDING + LINE * Math.max(...names.map((name, i) => likelyLines(name ?? "", WIDTHS[i + 1] ?? 1)));

/** The sheet of lists: output of ours, which is not read again. */
export function listsPlan(): SheetPlan {
  const cell = (row: number, column: number, style: keyof typeof styles, value: string | null): PlanCell => ({ row, column, style, value, formula: null });
  const names = Object.entries(listColumns) as [keyof typeof listColumns, number][];
  return {
    key: LISTS_KEY,
    name: LISTS_SHEET,
    cells: [
      cell(1, 1, "title", "Nomenklatur Kecamatan (7.01) dan Satuan"),
      cell(2, 1, "help", `Menurut ${NOMENCLATURE}. Dipakai untuk pilihan dan nama di tabel lain; tidak perlu diisi.`),
      ...names.map(([name, column]) => cell(HEADING_ROW, column, "heading", HEADINGS[name])),
      ...codeLines.flatMap((line, i) => {
        const row = FIRST_LIST_ROW + i;
        const text = (name: keyof typeof listColumns, value: string | null): PlanCell => cell(row, listColumns[name], name === "kode" ? "code" : "text", value);
        return [text("kode", line.kode), text("program", line.program), text("kegiatan", line.kegiatan), text("sub-kegiatan", line.subKegiatan), text("satuan-keluaran", line.satuan)];
      }),
      ...units.map((unit, i) => cell(FIRST_LIST_ROW + i, listColumns.satuan, "text", unit)),
    ],
    styles,
    merges: [],
    widths: WIDTHS,
    heights: { 1: 24, [HEADING_ROW]: 20, ...Object.fromEntries(codeLines.map((line, i) => [FIRST_LIST_ROW + i, heightOf([line.program, line.kegiatan, line.subKegiatan])])) },
    freezeRows: HEADING_ROW,
    page: {
      paper: "A4", orientation: "landscape", titleRows: [HEADING_ROW, HEADING_ROW], footer: "&C&8Halaman &P dari &N",
      printArea: { top: 1, left: 1, bottom: HEADING_ROW + codeLines.length, right: listColumns["satuan-keluaran"] },
      margins: { top: 0.7, bottom: 0.7, left: 0.5, right: 0.5 },
    },
  };
}
