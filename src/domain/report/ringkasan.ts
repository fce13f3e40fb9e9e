import type { PlanChart, SheetPlan } from "../sheet-plan";
import { titleLines } from "./captions";
import { chooseAnggaran } from "./choose-anggaran";
import { Drawing } from "./drawing";
import { ikuRows } from "./iku-table";
import { pageRoom, setUpPage } from "./page";
import type { ReportTable } from "./report-table";
import { drawBudget } from "./ringkasan-budget";
import { drawCards } from "./ringkasan-cards";
import { across, PRINTED, WIDTHS, type LooseChart } from "./ringkasan-frame";
import { drawIku } from "./ringkasan-iku";
import { frameStyles } from "./styles";

const sheet = { key: "ringkasan", name: "Ringkasan LAKIP" };

/** One page with the few figures a camat asks for. */
export const ringkasan: ReportTable = {
  ...sheet,
  required: false,
  chapter: null,

  lacks: ({ records }) =>
    records.iku.some(({ realisasiKinerja }) => realisasiKinerja) || chooseAnggaran(records) ? null : "Perlu tabel IKU dengan Target dan Realisasi, atau tabel anggaran dengan Pagu dan Realisasi.",

  compose(input): SheetPlan {
    const { records, settings } = input;
    const drawing = new Drawing(WIDTHS);
    let row = 0;
    for (const title of titleLines("", "Ringkasan Laporan Kinerja", records)) drawing.put(across(++row), { value: title }, "title", { ...frameStyles.title, size: row === 1 ? 14 : 11 });
    drawing.atLeast(++row, 6);
    // The cards stand above the figures they are of: their rows are kept free until these are placed.
    const cardsTop = row + 1;
    const rows = ikuRows(records).filter(({ iku }) => iku.realisasiKinerja !== null);
    const anggaran = chooseAnggaran(records);
    row = cardsTop + CARD_ROWS + 1;
    const iku = rows.length > 0 ? drawIku(drawing, rows, row, settings) : null;
    const budget = anggaran ? drawBudget(drawing, anggaran, iku?.next ?? row, settings) : null;
    drawCards(drawing, cardsTop, input, { iku: iku?.cells ?? null, budget: budget?.cells ?? null });
    const placed = placeCharts(drawing, [iku, budget].flatMap((section) => section?.chart ?? []), budget?.next ?? iku?.next ?? row, pageRoom(settings.paper, WIDTHS.slice(0, PRINTED)));
    const { styles, merges, heights, widths } = drawing;
    return {
      ...sheet, cells: drawing.cells.sort((a, b) => a.row - b.row || a.column - b.column), styles, merges, widths, heights, freezeRows: 0,
      page: { ...setUpPage(settings.paper, WIDTHS.slice(0, PRINTED), placed.lastRow, null), ...(placed.rowBreaks.length > 0 && { rowBreaks: placed.rowBreaks }) },
      charts: placed.charts,
    };
  },
};

/** Two rows of cards of two rows each, and a gap between them. */
const CARD_ROWS = 5;

const CHART_ROWS = 14;
const LEAST_CHART_HEIGHT = 180;
const MOST_CHART_HEIGHT = 300;
const DEFAULT_HEIGHT = 15;

interface PlacedCharts {
  readonly charts: readonly PlanChart[];
  readonly lastRow: number;
  readonly rowBreaks: readonly number[];
}

/** Side by side below the tables as high as the page allows; where that is too little, below each other on a page of their own. */
function placeCharts(drawing: Drawing, charts: readonly LooseChart[], from: number, room: number): PlacedCharts {
  let used = 0;
  for (let row = 1; row < from; row++) used += drawing.heights[row] ?? DEFAULT_HEIGHT;
  const fits = room - used >= LEAST_CHART_HEIGHT;
  const height = Math.floor((fits ? Math.min(MOST_CHART_HEIGHT, room - used) : MOST_CHART_HEIGHT) / CHART_ROWS);
  const half = PRINTED / Math.max(1, charts.length);
  const placed = charts.map((chart, i): PlanChart => {
    const top = fits ? from : from + i * (CHART_ROWS + 1);
    for (let row = top; row < top + CHART_ROWS; row++) drawing.atLeast(row, height);
    return { ...chart, box: { top, bottom: top + CHART_ROWS - 1, left: fits ? i * half + 1 : 1, right: fits ? (i + 1) * half : PRINTED } };
  });
  return { charts: placed, lastRow: Math.max(from - 1, ...placed.map(({ box }) => box.bottom)), rowBreaks: fits || charts.length === 0 ? [] : [from] };
}
