import { areaName, parseArea } from "../area";
import { invalidArgument, itemNotFound, notEmulated } from "../host-error";
import { CellsView } from "./cells-view";
import { HeaderFooterGroup } from "./header-footer";
import { Range } from "./range";
import { booleanOf } from "./range-format-values";
import type { PageFacts, PageZoom } from "./sheet-facts";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.PaperType, as far as it is a paper of ours or one that a workbook may come with. */
const PAPERS = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Folio", "Quatro", "Executive", "Tabloid"];

/** Excel.PageLayout; margins in points. */
export class PageLayout extends View {
  readonly type = "PageLayout";
  override readonly scalars = [
    "BottomMargin", "CenterHorizontally", "CenterVertically", "FooterMargin", "HeaderMargin", "LeftMargin", "Orientation", "PaperSize", "RightMargin", "TopMargin", "Zoom",
  ];

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
  ) {
    super(model);
  }

  get #page(): PageFacts {
    return this.model.sheetFacts(this.sheetId).page;
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.model, this.sheetId);
  }
  get PaperSize(): string | null {
    return this.#page.paperSize;
  }
  set PaperSize(paper: unknown) {
    if (typeof paper !== "string" || !PAPERS.includes(paper)) throw invalidArgument();
    this.#page.paperSize = paper;
  }
  get Orientation(): string {
    return this.#page.orientation;
  }
  set Orientation(orientation: unknown) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.#page.orientation = orientation;
  }
  get CenterHorizontally(): boolean {
    return this.#page.centerHorizontally;
  }
  set CenterHorizontally(centered: unknown) {
    this.#page.centerHorizontally = booleanOf(centered);
  }
  get CenterVertically(): boolean {
    return this.#page.centerVertically;
  }
  set CenterVertically(centered: unknown) {
    this.#page.centerVertically = booleanOf(centered);
  }
  get TopMargin(): number {
    return this.#page.topMargin;
  }
  set TopMargin(points: unknown) {
    this.#page.topMargin = marginOf(points);
  }
  get BottomMargin(): number {
    return this.#page.bottomMargin;
  }
  set BottomMargin(points: unknown) {
    this.#page.bottomMargin = marginOf(points);
  }
  get LeftMargin(): number {
    return this.#page.leftMargin;
  }
  set LeftMargin(points: unknown) {
    this.#page.leftMargin = marginOf(points);
  }
  get RightMargin(): number {
    return this.#page.rightMargin;
  }
  set RightMargin(points: unknown) {
    this.#page.rightMargin = marginOf(points);
  }
  get HeaderMargin(): number {
    return this.#page.headerMargin;
  }
  set HeaderMargin(points: unknown) {
    this.#page.headerMargin = marginOf(points);
  }
  get FooterMargin(): number {
    return this.#page.footerMargin;
  }
  set FooterMargin(points: unknown) {
    this.#page.footerMargin = marginOf(points);
  }
  get Zoom(): PageZoom {
    return { ...this.#page.zoom };
  }
  set Zoom(zoom: unknown) {
    this.#page.zoom = zoomOf(zoom);
  }

  SetPrintArea(printArea: unknown): void {
    this.#page.printArea = areaName(this.#area(printArea));
  }
  GetPrintArea(): Range {
    return this.GetPrintAreaOrNullObject() ?? missing();
  }
  /** Excel gives RangeAreas; one area is all that is emulated, and its `address` is the same. */
  GetPrintAreaOrNullObject(): Range | null {
    return this.#range(this.#page.printArea);
  }
  SetPrintTitleRows(rows: unknown): void {
    const { row, rows: count } = this.#area(rows);
    this.#page.titleRows = `$${row + 1}:$${row + count}`;
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.#range(this.#page.titleRows);
  }

  #range(name: string): Range | null {
    const area = parseArea(name);
    return area && new Range(this.model, this.sheetId, area);
  }

  #area(place: unknown) {
    return (place instanceof CellsView ? place : this.model.mustLocate(String(place), this.sheetId)).area;
  }
}

function missing(): never {
  throw itemNotFound();
}

/** Excel refuses margins that leave nothing of the page; 20 in is more than any paper has. */
function marginOf(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0) || points > 1440) throw invalidArgument();
  return points;
}

function zoomOf(zoom: unknown): PageZoom {
  if (typeof zoom !== "object" || zoom === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages, ...unknown } = zoom as PageZoom & { [name: string]: unknown };
  if (Object.keys(unknown).length > 0) throw notEmulated(`PageLayout.zoom.${Object.keys(unknown)[0]}`);
  if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument();
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(horizontalFitToPages === undefined ? {} : { horizontalFitToPages }),
    ...(verticalFitToPages === undefined ? {} : { verticalFitToPages }),
  };
}
