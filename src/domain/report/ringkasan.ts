import type { PlanChart, SheetPlan } from "../sheet-plan";
import { incompleteBanner, roundingNote, scaleNote, titleLines } from "./captions";
import { chooseAnggaran } from "./choose-anggaran";
import { Drawing } from "./drawing";
import { ikuRows, unreadableRows } from "./iku-table";
import { pageRoom, setUpPage } from "./page";
import { breakPages } from "./page-breaks";
import type { ReportTable } from "./report-table";
import { budgetWidth, drawBudget } from "./ringkasan-budget";
import { CARD_ROWS, drawCards } from "./ringkasan-cards";
import { across, PRINTED, summaryWidths, type LooseChart } from "./ringkasan-frame";
import { drawIku, ikuWidths } from "./ringkasan-iku";
import { readPrograms } from "./ringkasan-programs";
import { frameStyles } from "./styles";

const sheet = { key: "ringkasan", name: "Ringkasan LAKIP" };

/** The few figures a camat asks for, on one page where they fit. */
export const ringkasan: ReportTable = {
  ...sheet,
  required: false,
  chapter: null,

  lacks: ({ records }) =>
    records.iku.some(({ realisasiKinerja }) => realisasiKinerja) || chooseAnggaran(records) ? null : "Perlu tabel IKU dengan Target dan Realisasi, atau tabel anggaran dengan Pagu dan Realisasi.",

  compose(input): SheetPlan {
    const { records, settings } = input;
    const rows = records.iku.some(({ realisasiKinerja }) => realisasiKinerja) ? ikuRows(records) : [];
    const anggaran = chooseAnggaran(records);
    const programs = anggaran && readPrograms(anggaran);
    const figures = ikuWidths(rows, settings);
    const widths = summaryWidths({ double: Math.max(figures.double, programs ? budgetWidth(programs) : 0), single: figures.single });
    const drawing = new Drawing(widths);
    let row = 0;
    for (const title of titleLines("", "Ringkasan Laporan Kinerja", records)) drawing.put(across(++row), { value: title }, `title-${row}`, { ...frameStyles.title, size: row === 1 ? 14 : 11 });
    const unreadable = unreadableRows(rows, ({ target, realisasiKinerja }) => [target, realisasiKinerja]) + (programs?.programs.flatMap(({ lines }) => lines).filter(({ pagu, realisasi }) => [pagu, realisasi].some((figure) => figure?.state === "unreadable")).length ?? 0);
    for (const { text, style } of incompleteBanner(unreadable)) drawing.put(across(++row), { value: text }, style, frameStyles[style]);
    drawing.atLeast(++row, 6);
    // The cards stand above the figures they are of: their rows are kept free until these are placed.
    const cardsTop = row + 1;
    row = cardsTop + CARD_ROWS;
    const iku = rows.length > 0 ? drawIku(drawing, rows, row, input) : null;
    const budget = programs && drawBudget(drawing, programs, iku?.next ?? row, input);
    drawCards(drawing, cardsTop, input, { iku: iku?.cells ?? null, budget: budget?.cells ?? null });
    const printed = widths.slice(0, PRINTED);
    const sections = [iku, budget].filter((section) => section !== null);
    const room = pageRoom(settings.paper, printed, SMALLEST_UPRIGHT);
    const { charts, lastRow: chartsEnd } = placeCharts(drawing, sections.map(({ chart }) => chart), sections.at(-1)?.next ?? row, room - NOTE_ROOM);
    row = chartsEnd + 1;
    drawing.atLeast(row, 4);
    for (const note of [...(iku ? [scaleNote(settings.scale)] : []), roundingNote(settings)]) drawing.put(across(++row), { value: note }, "note", frameStyles.note);
    const keeps = new Set([...sections.flatMap(({ headings }) => headings), ...charts.flatMap(({ box }) => Array.from({ length: box.bottom - box.top }, (_, i) => box.top + i))]);
    const rowBreaks = breakPages(Array.from({ length: row }, (_, i) => ({ height: drawing.heights[i + 1] ?? DEFAULT_HEIGHT, keep: keeps.has(i + 1) ? "heading" : null })), room, room);
    const { styles, merges, heights } = drawing;
    return {
      ...sheet, cells: drawing.cells.sort((a, b) => a.row - b.row || a.column - b.column), styles, merges, widths, heights, freezeRows: 0,
      page: { ...setUpPage(settings.paper, printed, row, null, SMALLEST_UPRIGHT), ...(rowBreaks.length > 0 && { rowBreaks }) },
      charts,
    };
  },
};

/** A summary is read upright, in smaller letters where it must be. */
const SMALLEST_UPRIGHT = 0.6;
const CHART_ROWS = 14;
const DEFAULT_HEIGHT = 15;
/** What the notes below the charts take. */
const NOTE_ROOM = 45;
/** A chart takes so much for its title and axis, and so much for every bar of one. */
const [AROUND, BAR] = [70, 12];
const [LEAST_CHART, MOST_CHART] = [180, 600];

const wantedHeight = ({ categories, series }: LooseChart): number => Math.min(MOST_CHART, Math.max(LEAST_CHART, AROUND + BAR * series.length * (categories.bottom - categories.top + 1)));

/** Side by side below the tables, as high as the page allows, where their bars have room there; else below each other. */
function placeCharts(drawing: Drawing, charts: readonly LooseChart[], from: number, room: number): { readonly charts: readonly PlanChart[]; readonly lastRow: number } {
  let used = 0;
  for (let row = 1; row < from; row++) used += drawing.heights[row] ?? DEFAULT_HEIGHT;
  const wanted = Math.max(0, ...charts.map(wantedHeight));
  const fits = room - used >= wanted;
  const half = PRINTED / Math.max(1, charts.length);
  const placed = charts.map((chart, i): PlanChart => {
    const top = fits ? from : from + i * (CHART_ROWS + 1);
    const height = fits ? Math.min(room - used, Math.max(300, wanted)) : Math.max(300, wantedHeight(chart));
    for (let row = top; row < top + CHART_ROWS; row++) drawing.atLeast(row, Math.floor(height / CHART_ROWS));
    return { ...chart, box: { top, bottom: top + CHART_ROWS - 1, left: fits ? i * half + 1 : 1, right: fits ? (i + 1) * half : PRINTED } };
  });
  return { charts: placed, lastRow: Math.max(from - 1, ...placed.map(({ box }) => box.bottom)) };
}
