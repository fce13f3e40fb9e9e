import type { Decimal } from "decimal.js";
import { roundHalfUp } from "../calculate/decimals";
import { mean } from "../calculate/mean";
import { choosePredikat } from "../calculate/predikat";
import type { Settings } from "../settings";
import type { Drawing } from "./drawing";
import { figureFormat, numberFormat } from "./figure-column";
import { roundedCapaian, type IkuRow } from "./iku-table";
import { capaianFormula, computed, predikatFormula, sourceFigure } from "./live";
import { across, sectionHead, type Section } from "./ringkasan-frame";
import { frameStyles, rowLooks } from "./styles";

/** What the cards say of the indicators. */
export interface IkuCells {
  /** The column's cells with the capaian, e.g. "J12:J18". */
  readonly capaian: string;
  readonly mean: Decimal | null;
  readonly reached: number;
  readonly count: number;
}

const CHART_COLOR = "#2E75B6";

/** The table of capaian and a lying chart of it. */
export function drawIku(drawing: Drawing, rows: readonly IkuRow[], from: number, settings: Settings): Section & { readonly cells: IkuCells } {
  sectionHead(drawing, from, "Capaian Indikator Kinerja Utama");
  const header = from + 1;
  const put = (row: number, [left, right]: readonly [number, number], content: Parameters<Drawing["put"]>[1], name: string, look: Parameters<Drawing["put"]>[3]): void => drawing.put(across(row, left, right), content, name, look);
  for (const [heading, span] of HEADINGS) put(header, span, { value: heading }, "header", frameStyles.header);
  drawing.atLeast(header, 20);
  const values = rows.flatMap(({ iku }) => [iku.target.value, iku.realisasiKinerja?.value ?? null]);
  const figure = { ...rowLooks.body, horizontal: "center", format: figureFormat(values) } as const;
  const percent = { ...rowLooks.body, horizontal: "center", format: numberFormat(settings.decimals, false) } as const;
  const capaian = rows.map((row) => roundedCapaian(row.iku, settings));
  rows.forEach(({ iku }, i) => {
    const row = header + 1 + i;
    put(row, SPANS.indikator, { value: iku.indikator.text }, "name", { ...rowLooks.body, wrap: true });
    put(row, SPANS.target, sourceFigure(iku.target), "figure", figure);
    put(row, SPANS.realisasi, sourceFigure(iku.realisasiKinerja), "figure", figure);
    put(row, SPANS.capaian, computed(capaian[i] ?? null, capaianFormula(`H${row}`, `I${row}`, iku.arah, settings)), "percent", percent);
    put(row, SPANS.predikat, computed(choosePredikat(capaian[i] ?? null, settings.scale), predikatFormula(`J${row}`, settings.scale)), "predikat", { ...rowLooks.body, horizontal: "center", wrap: true });
    drawing.atLeast(row, 17);
  });
  const [top, bottom] = [header + 1, header + rows.length];
  const exact = mean(capaian);
  drawing.atLeast(bottom + 1, 8);
  return {
    next: bottom + 2,
    chart: {
      id: "capaian-iku", title: "Capaian per indikator (%)", kind: "bar",
      categories: { top, bottom, left: 1, right: 1 }, series: [{ name: "Capaian (%)", values: { top, bottom, left: 10, right: 10 }, color: CHART_COLOR }],
      categoryTitle: null, valueTitle: "Capaian (%)", format: numberFormat(settings.decimals, false),
    },
    cells: { capaian: `J${top}:J${bottom}`, mean: exact && roundHalfUp(exact, settings.decimals), reached: capaian.filter((value) => value?.gte(100)).length, count: capaian.filter((value) => value !== null).length },
  };
}

const SPANS = { indikator: [1, 7], target: [8, 8], realisasi: [9, 9], capaian: [10, 10], predikat: [11, 12] } as const;
const HEADINGS = [["Indikator Kinerja", SPANS.indikator], ["Target", SPANS.target], ["Realisasi", SPANS.realisasi], ["Capaian (%)", SPANS.capaian], ["Predikat", SPANS.predikat]] as const;
