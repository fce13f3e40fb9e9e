import { AlignmentType, BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, VerticalMergeType, WidthType, type ITableCellOptions } from "docx";
import type { CellStyle, PlanTable, SheetPlan } from "../domain/sheet-plan";
import { STYLE } from "./document-styles";
import type { PageFrame } from "./paper";
import { tableCells, type TableCellData } from "./table-cells";
import { CELL_MARGIN, halfPoints, INDENT, layOutTable, rowHeight } from "./table-layout";

const THIN = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
/** A row higher than this share of the page may go on over the page's end; all others stay whole. */
const TALL = 1 / 3;

/** A table of a sheet as Word's: merged cells, heading rows on every page, the sheet's looks, over the whole width of the text. */
export function wordTable(plan: SheetPlan, table: PlanTable, frame: PageFrame): Table {
  const rows = tableCells(plan, table);
  const layout = layOutTable(rows, plan.widths.slice(table.box.left - 1, table.box.right), frame.textWidth);
  const last = rows.length - 1;
  return new Table({
    width: { size: frame.textWidth, type: WidthType.DXA },
    columnWidths: layout.columnWidths,
    layout: TableLayoutType.FIXED,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN },
    borders: { top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
    rows: rows.map((cells, i) => {
      const height = rowHeight(cells, layout);
      const keepNext = i < table.headerRows || i === last - 1;
      return new TableRow({
        tableHeader: i < table.headerRows,
        cantSplit: height < frame.textHeight * TALL,
        height: { value: height === 0 ? 240 : 0, rule: HeightRule.ATLEAST },
        children: cells.map((cell) => toCell(cell, layout.scale, keepNext)),
      });
    }),
  });
}

function toCell({ columnSpan, vertical, text, style }: TableCellData, scale: number, keepNext: boolean): TableCell {
  const options: { -readonly [K in keyof ITableCellOptions]: ITableCellOptions[K] } = { children: [toParagraph(text, style, scale, keepNext)] };
  if (columnSpan > 1) options.columnSpan = columnSpan;
  if (vertical !== null) options.verticalMerge = vertical === "restart" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
  if (style.vertical !== "top") options.verticalAlign = VerticalAlignTable.CENTER;
  if (style.fill !== undefined) options.shading = { type: ShadingType.CLEAR, color: "auto", fill: style.fill.slice(1) };
  if (style.border !== true) options.borders = { top: NONE, bottom: NONE, left: NONE, right: NONE };
  return new TableCell(options);
}

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function toParagraph(text: string, style: CellStyle, scale: number, keepNext: boolean): Paragraph {
  const { bold, italic, underline, color, horizontal, indent } = style;
  const step = (indent ?? 0) * INDENT;
  const look = {
    size: halfPoints(style.size, scale),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: italic } : {}),
    ...(underline === true ? { underline: {} } : {}),
    ...(color === undefined ? {} : { color: color.slice(1) }),
  };
  return new Paragraph({
    style: STYLE.table,
    ...(keepNext ? { keepNext } : {}),
    ...(horizontal === undefined || horizontal === "left" ? {} : { alignment: ALIGNMENT[horizontal] }),
    ...(step === 0 ? {} : { indent: horizontal === "right" ? { right: step } : { left: step } }),
    children: text === "" ? [] : text.split("\n").map((line, i) => new TextRun({ ...look, text: line, ...(i === 0 ? {} : { break: 1 }) })),
  });
}
