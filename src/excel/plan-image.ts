import { boxName, cellName, quoteSheet } from "../domain/grid";
import { planBox } from "../domain/plan-box";
import type { CellStyle, PageSetup, PlanCell, SheetPlan } from "../domain/sheet-plan";
import { planCharts } from "./chart-image";
import { columnPoints } from "./column-points";
import { splitFooter } from "./footer-sections";
import { type Entry, type Line, type Link, type Look, type PageImage, PLAIN, type SheetImage } from "./sheet-image";

const POINTS_PER_INCH = 72;
const THIN: Line = { style: "Continuous", weight: "Thin", color: "#000000" };

/** The image of a finished sheet: styles resolved, texts guarded, characters and inches turned into points. */
export function planImage(plan: SheetPlan): SheetImage {
  const { bottom, right } = planBox(plan);
  const entries = Array.from({ length: bottom }, () => new Array<Entry>(right).fill(null));
  const looks = Array.from({ length: bottom }, () => new Array<Look | undefined>(right).fill(undefined));
  const styles = new Map(Object.entries(plan.styles).map(([name, style]) => [name, toLook(style)]));
  const links: Link[] = [];
  for (const cell of plan.cells) {
    const look = styles.get(cell.style);
    if (!look) throw new Error(`Plan "${plan.key}" has no style "${cell.style}"`);
    looks[cell.row - 1]![cell.column - 1] = look;
    entries[cell.row - 1]![cell.column - 1] = toEntry(cell);
    if (cell.link) {
      const documentReference = `${quoteSheet(cell.link.sheet)}!${cellName(cell.link)}`;
      links.push({ row: cell.row, column: cell.column, hyperlink: { documentReference } });
    }
  }
  return {
    box: { top: 1, left: 1, bottom, right },
    entries,
    looks,
    merges: plan.merges,
    links,
    widths: plan.widths.map(columnPoints),
    heights: Array.from({ length: bottom }, (_, row) => plan.heights[row + 1]),
    freezeRows: plan.freezeRows,
    freezeColumns: 0,
    gridlines: false,
    page: toPage(plan.page),
    charts: planCharts(plan),
  };
}

/** A link would fill an empty cell with its own address: an empty text keeps it empty. */
function toEntry({ value, formula, link }: PlanCell): Entry {
  if (formula !== null) return { typed: formula };
  return value ?? (link ? "" : null);
}

function toLook(style: CellStyle): Look {
  const line = style.border ? THIN : null;
  return {
    ...PLAIN,
    format: style.format ?? "General",
    font: "Arial",
    size: style.size ?? 10,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ? "Single" : "None",
    color: style.color ?? "",
    fill: style.fill ?? "",
    // An indent is from the left: Excel drops that of a cell whose alignment is general.
    horizontal: { left: "Left", center: "Center", right: "Right", general: "General" }[style.horizontal ?? (style.indent ? "left" : "general")],
    vertical: style.vertical === "top" ? "Top" : "Center",
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    top: line,
    bottom: line,
    left: line,
    right: line,
  };
}

/** Excel takes no more of them on a sheet; pages go on breaking by themselves. */
const MAX_BREAKS = 1_023;

function toPage({ paper, orientation, margins, printArea, titleRows, rowBreaks = [], footer }: PageSetup): PageImage {
  return {
    paperSize: paper === "A4" ? "A4" : "Folio",
    orientation: orientation === "portrait" ? "Portrait" : "Landscape",
    centerHorizontally: true,
    topMargin: margins.top * POINTS_PER_INCH,
    bottomMargin: margins.bottom * POINTS_PER_INCH,
    leftMargin: margins.left * POINTS_PER_INCH,
    rightMargin: margins.right * POINTS_PER_INCH,
    zoom: { horizontalFitToPages: 1 },
    printArea: boxName(printArea),
    titleRows: titleRows && `$${titleRows[0]}:$${titleRows[1]}`,
    rowBreaks: rowBreaks.slice(0, MAX_BREAKS),
    ...splitFooter(footer),
  };
}
