import type { Decimal } from "decimal.js";
import { roundHalfUp } from "../calculate/decimals";
import { mean } from "../calculate/mean";
import { choosePredikat } from "../calculate/predikat";
import type { Settings } from "../settings";
import type { Drawing } from "./drawing";
import { figureFormat, figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { roundedCapaian, type IkuRow } from "./iku-table";
import { capaianFormula, computed, predikatFormula, sourceFigure } from "./live";
import type { ReportInput } from "./report-table";
import { putRow, sectionHead, type Across, type Section } from "./ringkasan-frame";
import { rowLooks } from "./styles";

/** What the cards say of the indicators. */
export interface IkuCells {
  /** The column's cells with the capaian, e.g. "J12:J18". */
  readonly capaian: string;
  readonly mean: Decimal | null;
  readonly reached: number;
  /** All indicators, those with n/a included. */
  readonly count: number;
}

const CHART_COLOR = "#2E75B6";
const OVER = { indikator: [1, 5], target: [6, 7], realisasi: [8, 9], capaian: [10, 10], predikat: [11, 12] } as const satisfies Record<string, Across>;
const HEADINGS = [["Indikator Kinerja", OVER.indikator], ["Target", OVER.target], ["Realisasi", OVER.realisasi], ["Capaian (%)", OVER.capaian], ["Predikat", OVER.predikat]] as const;

const figuresOf = (rows: readonly IkuRow[]) => rows.flatMap(({ iku }) => [iku.target.value, iku.realisasiKinerja?.value ?? null]);

/** Widths at which none of the figures turns into "###". */
export const ikuWidths = (rows: readonly IkuRow[], settings: Settings) => ({
  double: figureWidth(figuresOf(rows), neededDecimals(figuresOf(rows)), 0),
  single: figureWidth(rows.map(({ iku }) => roundedCapaian(iku, settings)), settings.decimals, 0),
});

/** The table of capaian, and a lying chart of it. */
export function drawIku(drawing: Drawing, rows: readonly IkuRow[], from: number, { records: { find }, settings }: Pick<ReportInput, "records" | "settings">): Section & { readonly cells: IkuCells } {
  const header = sectionHead(drawing, from, "Capaian Indikator Kinerja Utama", HEADINGS);
  const centred = { ...rowLooks.body, horizontal: "center" } as const;
  const figure = { ...centred, format: figureFormat(figuresOf(rows)) };
  const percent = { ...centred, format: numberFormat(settings.decimals, false) };
  const capaian = rows.map((row) => roundedCapaian(row.iku, settings));
  rows.forEach(({ iku }, i) => {
    const row = header + 1 + i;
    putRow(drawing, row, [
      [OVER.indikator, { value: iku.indikator.text }, "name", { ...rowLooks.body, wrap: true }],
      [OVER.target, sourceFigure(iku.target, find), "figure", figure],
      [OVER.realisasi, sourceFigure(iku.realisasiKinerja, find), "figure", figure],
      [OVER.capaian, computed(capaian[i] ?? null, capaianFormula(`F${row}`, `H${row}`, iku.arah, settings)), "percent", percent],
      [OVER.predikat, computed(choosePredikat(capaian[i] ?? null, settings.scale), predikatFormula(`J${row}`, settings.scale)), "predikat", { ...centred, wrap: true }],
    ]);
  });
  const [top, bottom] = [header + 1, header + rows.length];
  const exact = mean(capaian);
  drawing.atLeast(bottom + 1, 8);
  return {
    next: bottom + 2,
    headings: [from, header],
    chart: {
      id: "capaian-iku", title: "Capaian per indikator (%)", kind: "bar",
      categories: { top, bottom, left: 1, right: 1 }, series: [{ name: "Capaian (%)", values: { top, bottom, left: 10, right: 10 }, color: CHART_COLOR }],
      categoryTitle: null, valueTitle: "Capaian (%)", format: numberFormat(settings.decimals, false),
    },
    cells: { capaian: `J${top}:J${bottom}`, mean: exact && roundHalfUp(exact, settings.decimals), reached: capaian.filter((value) => value?.gte(100)).length, count: rows.length },
  };
}
