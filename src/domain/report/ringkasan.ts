import type { SheetPlan } from "../sheet-plan";
import { titleLines } from "./captions";
import { chooseAnggaran } from "./choose-anggaran";
import { Drawing } from "./drawing";
import { ikuRows } from "./iku-table";
import { setUpPage } from "./page";
import type { ReportTable } from "./report-table";
import { drawBudget } from "./ringkasan-budget";
import { drawCards } from "./ringkasan-cards";
import { across, PRINTED, WIDTHS } from "./ringkasan-frame";
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
    const lastRow = (budget?.next ?? iku?.next ?? row) - 1;
    const { styles, merges, heights, widths } = drawing;
    return {
      ...sheet, cells: drawing.cells.sort((a, b) => a.row - b.row || a.column - b.column), styles, merges, widths, heights, freezeRows: 0,
      page: setUpPage(settings.paper, WIDTHS.slice(0, PRINTED), lastRow, null),
      charts: [...(iku?.charts ?? []), ...(budget?.charts ?? [])],
    };
  },
};

/** Two rows of cards of two rows each, and a gap between them. */
const CARD_ROWS = 5;
