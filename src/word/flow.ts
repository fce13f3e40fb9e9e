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

/**
 * The document's blocks in order, tables and charts looked up in their sheets and numbered in turn. A table of a sheet
 * that lies goes on lying pages, with the headings right above it; what names a sheet that is not there is left out.
 */
export function arrangeFlow({ sections }: ReportDocument, sheets: readonly SheetPlan[]): FlowPart[] {
  const plans = new Map(sheets.map((plan) => [plan.key, plan]));
  const numbers = { table: 0, chart: 0 };
  const items = sections.flatMap(({ number, title, blocks }): FlowItem[] => {
    const chapter = number.split(".")[0] ?? number;
    return [{ kind: "section", number, title }, ...blocks.flatMap((block) => toItems(block, chapter, plans, numbers))];
  });
  const orientations = items.map(({ kind }): Orientation | null => (kind === "section" || kind === "heading" ? null : "portrait"));
  items.forEach((item, i) => {
    if (item.kind === "table" && item.plan.page.orientation === "landscape") orientations[i] = "landscape";
  });
  const parts: { orientation: Orientation; items: FlowItem[] }[] = [];
  items.forEach((item, i) => {
    const orientation = orientations.slice(i).find((each) => each !== null) ?? "portrait";
    const last = parts.at(-1);
    if (last?.orientation === orientation) last.items.push(item);
    else parts.push({ orientation, items: [item] });
  });
  return parts;
}

function toItems(block: DocumentBlock, chapter: string, plans: ReadonlyMap<string, SheetPlan>, numbers: { table: number; chart: number }): FlowItem[] {
  if (block.kind === "heading" || block.kind === "paragraph") return [block];
  const plan = plans.get(block.sheet);
  if (!plan) return [];
  if (block.kind === "table") return (plan.tables ?? []).map((table) => ({ kind: "table", chapter, number: ++numbers.table, plan, table }));
  const chart = plan.charts?.find(({ id }) => id === block.chart);
  return chart ? [{ kind: "chart", chapter, number: ++numbers.chart, plan, chart }] : [];
}
