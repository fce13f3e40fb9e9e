import type { Box } from "../grid";
import type { CellStyle, PlanCell, SheetPlan } from "../sheet-plan";
import { filledColumns } from "./column-reference";
import { likelyLines } from "./likely-lines";
import { TEXT, type TableTemplate, type TemplateColumn, type TemplateValue } from "./table-template";
import { exampleStyle, headingStyle, helpStyle, optionalStyle, titleStyle } from "./template-styles";

/** Rows of a template's sheet; the table itself is the heading row and what is below it. */
const TITLE_ROW = 1;
const HELP_ROW = 2;
const EXAMPLE_ROW = 3;
export const HEADING_ROW = 4;
export const FIRST_BODY_ROW = 5;

const bodyRows = ({ rows = [], readyRows = 0 }: TableTemplate): number => Math.max(1, rows.length + readyRows);

/** Where the table stands on its sheet. */
export const tableBox = (template: TableTemplate): Box => ({ top: HEADING_ROW, left: 1, bottom: HEADING_ROW + bodyRows(template), right: template.columns.length });

type Placed = TemplateColumn & { readonly place: number };

/** The sheet around a template's table: what it is, what goes in, an example above each heading while nothing is filled in, and the rows to begin in. */
export function templatePlan(template: TableTemplate): SheetPlan {
  const columns = template.columns.map((column, index): Placed => ({ ...column, place: index + 1 }));
  const legend = template.legend ?? (template.rows ? "Kolom berjudul tebal wajib diisi." : "Kolom berjudul tebal wajib diisi. Baris contoh miring di atas judul tidak ikut dibaca dan hilang begitu tabel diisi.");
  const box = tableBox(template);
  return {
    key: `template-${template.name.toLowerCase()}`,
    name: template.sheet,
    cells: [
      constant(TITLE_ROW, 1, "title", template.title),
      constant(HELP_ROW, 1, "help", `${template.help} ${legend}`.trim()),
      ...(template.rows ? [] : columns.map((column) => exampleCell(template, column))),
      ...columns.map(({ place, needed, heading }) => constant(HEADING_ROW, place, needed ? "needed" : "optional", heading)),
      ...Array.from({ length: bodyRows(template) }, (_, i) => bodyCells(columns, template.rows?.[i] ?? [], FIRST_BODY_ROW + i)).flat(),
    ],
    styles: {
      title: titleStyle, help: helpStyle, needed: headingStyle, optional: optionalStyle,
      ...Object.fromEntries(columns.map(({ place, format }): [string, CellStyle] => [`example ${place}`, format === TEXT ? exampleStyle : { ...exampleStyle, horizontal: "right", format }])),
      ...Object.fromEntries(columns.map((column): [string, CellStyle] => [`body ${column.place}`, bodyStyle(column)])),
    },
    merges: [],
    widths: columns.map(({ width }) => width),
    heights: { [TITLE_ROW]: 24, ...(template.rows ? {} : { [EXAMPLE_ROW]: exampleHeight(columns) }), [HEADING_ROW]: 32, ...Object.fromEntries((template.rowHeights ?? []).map((height, i) => [FIRST_BODY_ROW + i, height])) },
    freezeRows: HEADING_ROW,
    page: {
      paper: "A4", orientation: "landscape", titleRows: [HEADING_ROW, HEADING_ROW], footer: "&C&8Halaman &P dari &N",
      printArea: { top: TITLE_ROW, left: 1, bottom: box.bottom, right: box.right },
      margins: { top: 0.7, bottom: 0.7, left: 0.5, right: 0.5 },
    },
  };
}

/** Points of one of its lines. */
const EXAMPLE_LINE = 12;

const exampleHeight = (columns: readonly Placed[]): number =>
  3 + EXAMPLE_LINE * Math.max(...columns.map(({ example, width }) => (typeof example === "string" ? likelyLines(example, width) : 1)));

const constant = (row: number, column: number, style: string, value: TemplateValue): PlanCell => ({ row, column, style, value, formula: null });

/** There as long as nothing is filled in, without a macro. */
function exampleCell(template: TableTemplate, { place, example }: Placed): PlanCell {
  const literal = typeof example === "number" ? String(example) : `"${example.replace(/"/g, '""')}"`;
  return { row: EXAMPLE_ROW, column: place, style: `example ${place}`, value: example, formula: `=IF(COUNTA(${filledColumns(template)})=0,${literal},"")` };
}

function bodyCells(columns: readonly Placed[], row: readonly TemplateValue[], at: number): PlanCell[] {
  const valueOf = (heading: string): TemplateValue => row[columns.findIndex((column) => column.heading === heading)] ?? null;
  return columns.map(({ place, calculated }): PlanCell => {
    const value = row[place - 1] ?? null;
    if (!calculated || value !== null) return constant(at, place, `body ${place}`, value);
    return { row: at, column: place, style: `body ${place}`, value: calculated.valueIn(valueOf), formula: `=${calculated.formula}` };
  });
}

/** A cell of format "@" would show the formula instead of what it comes to as soon as somebody edits it. */
const bodyStyle = ({ format, calculated }: TemplateColumn): CellStyle => ({ border: true, wrap: format === TEXT, vertical: "top", ...(calculated ? {} : { format }) });
