import { boxName, cellName, quoteSheet, type Box } from "../../domain/grid";
import type { Paper, PlanCell, SheetPlan } from "../../domain/sheet-plan";
import { escapeXml, XML_HEAD, xmlTag } from "../xml/write-xml";
import { cellXml } from "./cell-xml";

/** Excel's numbers for paper (ECMA-376 part 1, 18.3.1.63): 14 is Folio, 8.5 × 13 in. */
const PAPER: Readonly<Record<Paper, number>> = { A4: 9, F4: 14 };

/** Inches between the paper's edge and the footer. */
const FOOTER_MARGIN = 0.3;

export interface SheetExtras {
  /** The tab that opens. */
  readonly selected: boolean;
  readonly gridLines?: boolean;
  /** `<dataValidations>` and `<tableParts>`, or "". */
  readonly validations?: string;
  readonly tables?: string;
}

/** The whole part of a sheet, its elements in the order of the schema; `styleOf` gives the index of a cell style. */
export function sheetXml(plan: SheetPlan, namespace: string, styleOf: (style: string) => number, extras: SheetExtras): string {
  const { margins, paper, orientation, footer } = plan.page;
  const content = [
    xmlTag("sheetPr", {}, xmlTag("pageSetUpPr", { fitToPage: 1 })),
    xmlTag("dimension", { ref: boxName(extentOf(plan.cells)) }),
    xmlTag("sheetViews", {}, viewXml(plan.freezeRows, extras)),
    xmlTag("sheetFormatPr", { defaultRowHeight: 15 }),
    plan.widths.length > 0 ? xmlTag("cols", {}, plan.widths.map(columnXml).join("")) : "",
    xmlTag("sheetData", {}, rowsXml(plan, styleOf)),
    plan.merges.length > 0 ? xmlTag("mergeCells", { count: plan.merges.length }, plan.merges.map((box) => xmlTag("mergeCell", { ref: boxName(box) })).join("")) : "",
    extras.validations ?? "",
    linksXml(plan.cells),
    xmlTag("printOptions", { horizontalCentered: 1 }),
    xmlTag("pageMargins", { left: margins.left, right: margins.right, top: margins.top, bottom: margins.bottom, header: FOOTER_MARGIN, footer: FOOTER_MARGIN }),
    xmlTag("pageSetup", { paperSize: PAPER[paper], orientation, fitToWidth: 1, fitToHeight: 0 }),
    footer === "" ? "" : xmlTag("headerFooter", {}, xmlTag("oddFooter", {}, escapeXml(footer))),
    extras.tables ?? "",
  ];
  return XML_HEAD + xmlTag("worksheet", { xmlns: namespace }, content.join(""));
}

/** Opens at the top left; the frozen rows stay. */
function viewXml(freezeRows: number, { selected, gridLines }: SheetExtras): string {
  const first = `A${freezeRows + 1}`;
  const pane = freezeRows === 0 ? "" : xmlTag("pane", { ySplit: freezeRows, topLeftCell: first, activePane: "bottomLeft", state: "frozen" });
  const selection = xmlTag("selection", { pane: freezeRows === 0 ? undefined : "bottomLeft", activeCell: first, sqref: first });
  return xmlTag("sheetView", { showGridLines: gridLines ? undefined : 0, tabSelected: selected ? 1 : undefined, workbookViewId: 0 }, pane + selection);
}

/**
 * Excel stores a width with 5 pixels of padding, in 256ths of the default font's digit of 7 pixels
 * (ECMA-376 part 1, 18.3.1.13).
 */
function columnXml(chars: number, index: number): string {
  const width = Math.trunc(((chars * 7 + 5) / 7) * 256) / 256;
  return xmlTag("col", { min: index + 1, max: index + 1, width, customWidth: 1 });
}

/** The rectangle of all cells. */
function extentOf(cells: readonly PlanCell[]): Box {
  const extent = { top: 1, left: 1, bottom: 1, right: 1 };
  for (const { row, column } of cells) {
    extent.bottom = Math.max(extent.bottom, row);
    extent.right = Math.max(extent.right, column);
  }
  return extent;
}

function rowsXml(plan: SheetPlan, styleOf: (style: string) => number): string {
  const rows = new Map<number, Map<number, PlanCell>>(Object.keys(plan.heights).map((row) => [Number(row), new Map()]));
  for (const cell of plan.cells) {
    const row = rows.get(cell.row) ?? new Map<number, PlanCell>();
    if (row.has(cell.column)) throw new Error(`${plan.key} has two cells at ${cellName(cell)}`);
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return inOrder.map(([r, cells]) => {
    const height = plan.heights[r];
    const content = [...cells.values()].sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, styleOf(cell.style)));
    return xmlTag("row", { r, ht: height, customHeight: height === undefined ? undefined : 1 }, content.join(""));
  }).join("");
}

function linksXml(cells: readonly PlanCell[]): string {
  const links = cells.flatMap((cell) => {
    if (!cell.link) return [];
    const location = `${quoteSheet(cell.link.sheet)}!${cellName(cell.link)}`;
    return [xmlTag("hyperlink", { ref: cellName(cell), location, display: cell.value === null ? undefined : String(cell.value) })];
  });
  return links.length > 0 ? xmlTag("hyperlinks", {}, links.join("")) : "";
}
