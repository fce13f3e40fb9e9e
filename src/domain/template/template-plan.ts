import type { Box } from "../grid";
import type { CellStyle, PlanCell, SheetPlan } from "../sheet-plan";
import type { TableTemplate } from "./table-template";

/** Rows of a template's sheet; the table itself is the heading row and its rows, an empty one where there are none. */
const TITLE_ROW = 1;
const HELP_ROW = 2;
const EXAMPLE_ROW = 3;
export const HEADING_ROW = 4;
export const FIRST_BODY_ROW = 5;

/** Where the table stands on its sheet. */
export const tableBox = (template: TableTemplate): Box => ({ top: HEADING_ROW, left: 1, bottom: HEADING_ROW + Math.max(1, template.rows?.length ?? 0), right: template.columns.length });

const styles = {
  title: { bold: true, size: 14 },
  help: { italic: true, color: "#595959" },
  needed: { bold: true, color: "#FFFFFF", fill: "#1F4E79", border: true, horizontal: "center", wrap: true },
  optional: { fill: "#DDEBF7", border: true, horizontal: "center", wrap: true },
} as const satisfies Record<string, CellStyle>;

const EXAMPLE: CellStyle = { italic: true, size: 9, color: "#7F7F7F" };

/** The sheet around a template's table: what it is, what goes in, an example above each heading, and the row to begin in. */
export function templatePlan(template: TableTemplate): SheetPlan {
  const columns = template.columns.map((column, index) => ({ ...column, place: index + 1 }));
  const cell = (row: number, column: number, style: string, value: PlanCell["value"] = null): PlanCell => ({ row, column, style, value, formula: null });
  const legend = template.legend ?? (template.rows ? "Kolom berjudul tebal wajib diisi." : "Kolom berjudul tebal wajib diisi. Baris contoh miring di atas judul tidak ikut dibaca.");
  const rows = template.rows?.length ? template.rows : [columns.map(() => null)];
  return {
    key: `template-${template.name.toLowerCase()}`,
    name: template.sheet,
    cells: [
      cell(TITLE_ROW, 1, "title", template.title),
      cell(HELP_ROW, 1, "help", `${template.help} ${legend}`.trim()),
      ...(template.rows ? [] : columns.map(({ place, example }) => cell(EXAMPLE_ROW, place, `example ${place}`, example))),
      ...columns.map(({ place, needed, heading }) => cell(HEADING_ROW, place, needed ? "needed" : "optional", heading)),
      ...rows.flatMap((row, i) => columns.map(({ place }) => cell(FIRST_BODY_ROW + i, place, `body ${place}`, row[place - 1] ?? null))),
    ],
    styles: {
      ...styles,
      ...Object.fromEntries(columns.map(({ place, format }) => [`example ${place}`, { ...EXAMPLE, format }])),
      ...Object.fromEntries(columns.map(({ place, format }): [string, CellStyle] => [`body ${place}`, { border: true, format, wrap: format === "@", vertical: "top" }])),
    },
    merges: [],
    widths: columns.map(({ width }) => width),
    heights: { [TITLE_ROW]: 24, [HEADING_ROW]: 32, ...Object.fromEntries((template.rowHeights ?? []).map((height, i) => [FIRST_BODY_ROW + i, height])) },
    freezeRows: HEADING_ROW,
    page: {
      paper: "A4", orientation: "landscape", titleRows: [HEADING_ROW, HEADING_ROW], footer: "&C&8Halaman &P dari &N",
      printArea: { top: TITLE_ROW, left: 1, bottom: HEADING_ROW + rows.length, right: columns.length },
      margins: { top: 0.7, bottom: 0.7, left: 0.5, right: 0.5 },
    },
  };
}
