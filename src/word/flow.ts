import type { DocumentBlock, ReportDocument } from "../domain/report-document";
import type { PlanChart, PlanTable, SheetPlan } from "../domain/sheet-plan";
import type { Orientation } from "./paper";

/** One thing on a page; tables and charts with their numbers. */
export type FlowItem =
  | { readonly kind: "section"; readonly number: string; readonly title: string }
  | { readonly kind: "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly chapter: string; readonly number: number; readonly plan: SheetPlan; readonly table: PlanTable }
  | { readonly kind: "chart"; readonly chapter: string; readonly number: number; readonly plan: SheetPlan; readonly chart: PlanChart };

/** What stands on pages of one orientation. */
export interface FlowPart {
  readonly orientation: Orientation;
  readonly items: readonly FlowItem[];
}

const LINE_LETTERS = 80;
/** Lines of a part that is too short for a page of its own. */
const SHORT = 18;

/**
 * The document's blocks in order, tables and charts looked up in their sheets and numbered in turn. A table of a sheet
 * that lies goes on lying pages; what names a sheet that is not there is left out.
 */
export function arrangeFlow({ sections }: ReportDocument, sheets: readonly SheetPlan[]): FlowPart[] {
  const plans = new Map(sheets.map((plan) => [plan.key, plan]));
  const numbers = { table: 0, chart: 0 };
  const items = sections.flatMap(({ number, title, blocks }): FlowItem[] => {
    const chapter = number.split(".")[0] ?? number;
    return [{ kind: "section", number, title }, ...blocks.flatMap((block) => toItems(block, chapter, plans, numbers))];
  });
  return foldShortParts(groupByOrientation(items));
}

/** Headings go with what they head. */
function groupByOrientation(items: readonly FlowItem[]): FlowPart[] {
  const parts: { orientation: Orientation; items: FlowItem[] }[] = [];
  let headings: FlowItem[] = [];
  for (const item of items) {
    if (item.kind === "section" || item.kind === "heading") {
      headings.push(item);
      continue;
    }
    const orientation = item.kind === "table" ? item.plan.page.orientation : "portrait";
    const last = parts.at(-1);
    if (last?.orientation === orientation) last.items.push(...headings, item);
    else parts.push({ orientation, items: [...headings, item] });
    headings = [];
  }
  if (headings.length > 0) parts.push({ orientation: "portrait", items: headings });
  return parts;
}

/** What would stand alone on a page between lying ones stands on these instead. */
function foldShortParts(parts: readonly FlowPart[]): FlowPart[] {
  const folded: FlowPart[] = [];
  parts.forEach((part, i) => {
    const [before, after] = [folded.at(-1), parts[i + 1]];
    const isShort = before?.orientation === "landscape" && after?.orientation === "landscape" && part.items.reduce((sum, item) => sum + lines(item), 0) <= SHORT;
    if (before && (isShort || before.orientation === part.orientation)) folded[folded.length - 1] = { orientation: before.orientation, items: [...before.items, ...part.items] };
    else folded.push(part);
  });
  return folded;
}

/** About how many lines of text an item takes; a page has some forty. */
function lines(item: FlowItem): number {
  if (item.kind === "paragraph") return Math.ceil(item.text.length / LINE_LETTERS) + 0.5;
  if (item.kind === "chart") return 6 + (item.chart.categories.bottom - item.chart.categories.top + 1) * item.chart.series.length;
  return item.kind === "table" ? Infinity : 2;
}

function toItems(block: DocumentBlock, chapter: string, plans: ReadonlyMap<string, SheetPlan>, numbers: { table: number; chart: number }): FlowItem[] {
  if (block.kind === "heading" || block.kind === "paragraph") return [block];
  const plan = plans.get(block.sheet);
  if (!plan) return [];
  if (block.kind === "table") return (plan.tables ?? []).map((table) => ({ kind: "table", chapter, number: ++numbers.table, plan, table }));
  const chart = plan.charts?.find(({ id }) => id === block.chart);
  return chart ? [{ kind: "chart", chapter, number: ++numbers.chart, plan, chart }] : [];
}
