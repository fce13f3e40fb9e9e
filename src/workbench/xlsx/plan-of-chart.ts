import type { Box } from "../../domain/grid";
import type { PlanCell, PlanChart } from "../../domain/sheet-plan";
import type { ChartFacts, Place } from "../host/chart/chart-facts";

/** The cells that a chart shows, with their values. */
export type ChartValues = (chart: PlanChart) => readonly PlanCell[];

const KINDS: { readonly [type: string]: PlanChart["kind"] } = { BarClustered: "bar", ColumnClustered: "column" };

/** A chart in the words of a report, where it is one that a report draws; else `null`. Fonts and lines are the report's own. */
export function asPlanChart({ kept, series, from, to }: ChartFacts, sheetId: string): PlanChart | null {
  const kind = KINDS[String(kept.ChartType)];
  const [first] = series;
  const categories = first && columnOf(first.categories, sheetId);
  if (!kind || !categories) return null;
  const titled = (axis: string): string | null => (kept[`Axes/${axis}/Title/Visible`] === true ? String(kept[`Axes/${axis}/Title/Text`] ?? "") : null);
  const drawn = series.flatMap(({ kept: each, values }) => {
    const box = columnOf(values, sheetId);
    return box ? [{ name: String(each.Name), values: box, color: String(each["Format/Fill"] ?? "#4472C4") }] : [];
  });
  if (drawn.length < series.length) return null;
  return {
    id: String(kept.Name),
    title: String(kept["Title/Text"] ?? ""),
    kind,
    box: { top: from.row + 1, left: from.column + 1, bottom: to.row, right: to.column },
    categories,
    series: drawn,
    categoryTitle: titled("CategoryAxis"),
    valueTitle: titled("ValueAxis"),
    format: String(kept["Axes/ValueAxis/NumberFormat"] ?? "General"),
  };
}

/** A column of the sheet itself. */
function columnOf(place: Place | null, sheetId: string): Box | null {
  if (place?.sheetId !== sheetId || place.area.columns !== 1) return null;
  const { row, column, rows } = place.area;
  return { top: row + 1, left: column + 1, bottom: row + rows, right: column + 1 };
}
