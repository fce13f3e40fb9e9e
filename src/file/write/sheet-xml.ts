import { boxName, cellName, quoteSheet, type Box } from "../../domain/grid";
import type { Paper, PlanCell, SheetPlan } from "../../domain/sheet-plan";
import { MAX_COLUMN } from "../limits";
import { escapeXml, XML_HEAD, xmlTag } from "../xml/write-xml";
import type { KeptContent } from "./kept-content";
import { rowsXml } from "./rows-xml";

/** Excel's numbers for paper (ECMA-376 part 1, 18.3.1.63): 14 is Folio, 8.5 × 13 in. */
const PAPER: Readonly<Record<Paper, number>> = { A4: 9, F4: 14 };

/** Inches between the paper's edge and the footer. */
const FOOTER_MARGIN = 0.3;

/** Excel takes no more of them on a sheet; pages go on breaking by themselves. */
const MAX_BREAKS = 1_023;

export interface SheetExtras {
  /** The tab that opens. */
  readonly selected: boolean;
  readonly gridLines?: boolean;
  /** Rows grow with what is typed into them. */
  readonly rowsGrow?: boolean;
  /** `<dataValidation>` elements. */
  readonly validations?: readonly string[];
  /** `<drawing>`, or "". */
  readonly drawing?: string;
  /** `<tableParts>`, or "". */
  readonly tables?: string;
  /** What the user has on a sheet that is rewritten. */
  readonly kept?: KeptContent | undefined;
}

const NOTHING: KeptContent = {
  root: {}, codeName: undefined, tabColor: "", columns: [], rows: new Map(), autoFilter: "", merges: [], conditions: "", validations: [], links: [], drawingId: undefined, tail: "",
};

/** The whole part of a sheet, its elements in the order of the schema; `styleOf` gives the index of a cell style. */
export function sheetXml(plan: SheetPlan, namespace: string, styleOf: (style: string) => number, extras: SheetExtras): string {
  const { margins, paper, orientation, footer } = plan.page;
  const rowBreaks = (plan.page.rowBreaks ?? []).slice(0, MAX_BREAKS);
  const { kept = NOTHING } = extras;
  const merges = [...plan.merges.map((box) => xmlTag("mergeCell", { ref: boxName(box) })), ...kept.merges];
  const columns = [...plan.widths.map(columnXml), ...kept.columns];
  const validations = [...(extras.validations ?? []), ...kept.validations];
  const links = [...linksOf(plan.cells), ...kept.links];
  const content = [
    xmlTag("sheetPr", { codeName: kept.codeName }, kept.tabColor + xmlTag("pageSetUpPr", { fitToPage: 1 })),
    xmlTag("dimension", { ref: boxName(extentOf(plan.cells, kept)) }),
    xmlTag("sheetViews", {}, viewXml(plan.freezeRows, extras)),
    xmlTag("sheetFormatPr", { defaultRowHeight: 15 }),
    columns.length > 0 ? xmlTag("cols", {}, columns.join("")) : "",
    xmlTag("sheetData", {}, rowsXml(plan, styleOf, kept.rows, extras.rowsGrow !== true)),
    kept.autoFilter,
    merges.length > 0 ? xmlTag("mergeCells", { count: merges.length }, merges.join("")) : "",
    kept.conditions,
    validations.length > 0 ? xmlTag("dataValidations", { count: validations.length }, validations.join("")) : "",
    links.length > 0 ? xmlTag("hyperlinks", {}, links.join("")) : "",
    xmlTag("printOptions", { horizontalCentered: 1 }),
    xmlTag("pageMargins", { left: margins.left, right: margins.right, top: margins.top, bottom: margins.bottom, header: FOOTER_MARGIN, footer: FOOTER_MARGIN }),
    xmlTag("pageSetup", { paperSize: PAPER[paper], orientation, fitToWidth: 1, fitToHeight: 0 }),
    footer === "" ? "" : xmlTag("headerFooter", {}, xmlTag("oddFooter", {}, escapeXml(footer))),
    rowBreaks.length > 0 ? xmlTag("rowBreaks", { count: rowBreaks.length, manualBreakCount: rowBreaks.length }, rowBreaks.map(breakXml).join("")) : "",
    extras.drawing ?? "",
    kept.tail,
    extras.tables ?? "",
  ];
  return XML_HEAD + xmlTag("worksheet", { xmlns: namespace, ...kept.root }, content.join(""));
}

/** Names the row above the break (ECMA-376 part 1, 18.3.1.3). */
const breakXml = (row: number): string => xmlTag("brk", { id: row - 1, max: MAX_COLUMN - 1, man: 1 });

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
function extentOf(cells: readonly PlanCell[], kept: KeptContent): Box {
  const extent = { top: 1, left: 1, bottom: 1, right: 1 };
  const places = [...kept.rows].flatMap(([row, line]) => [...line.cells.keys()].map((column) => ({ row, column })));
  for (const { row, column } of [...cells, ...places]) {
    extent.bottom = Math.max(extent.bottom, row);
    extent.right = Math.max(extent.right, column);
  }
  return extent;
}

function linksOf(cells: readonly PlanCell[]): readonly string[] {
  return cells.flatMap((cell) => {
    if (!cell.link) return [];
    const location = `${quoteSheet(cell.link.sheet)}!${cellName(cell.link)}`;
    return [xmlTag("hyperlink", { ref: cellName(cell), location, display: cell.value === null ? undefined : String(cell.value) })];
  });
}
