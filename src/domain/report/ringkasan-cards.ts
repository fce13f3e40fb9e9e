import { Exact, roundHalfUp } from "../calculate/decimals";
import { choosePredikat } from "../calculate/predikat";
import { computeSerapan } from "../calculate/serapan";
import type { CellStyle } from "../sheet-plan";
import type { Drawing } from "./drawing";
import { numberFormat } from "./figure-column";
import { computed, differenceFormula, NA, predikatFormula, serapanFormula, type Content } from "./live";
import type { ReportInput } from "./report-table";
import type { BudgetCells } from "./ringkasan-budget";
import type { IkuCells } from "./ringkasan-iku";

interface Figures {
  readonly iku: IkuCells | null;
  readonly budget: BudgetCells | null;
}

interface Card {
  readonly label: string;
  readonly content: Content;
  readonly look: CellStyle;
}

const LABEL: CellStyle = { size: 8, color: "#595959", fill: "#F2F6FB", horizontal: "center", wrap: true };
const BIG: CellStyle = { bold: true, size: 14, color: "#1F4E79", fill: "#F2F6FB", horizontal: "center" };
const WORDS: CellStyle = { ...BIG, size: 11, wrap: true };
const COLUMNS = 3;

/** Two rows of cards, each with label, figure and a gap. */
export const CARD_ROWS = 6;

/** Two rows of four cards: what was reached above, what it cost below. */
export function drawCards(drawing: Drawing, top: number, input: ReportInput, figures: Figures): void {
  const meanCell = `A${top + 1}`;
  const rows: readonly (readonly Card[])[] = [kinerja(input, figures.iku, meanCell), anggaran(input, figures.budget)];
  rows.forEach((cards, r) => {
    const row = top + r * 3;
    cards.forEach(({ label, content, look }, i) => {
      const box = { left: i * COLUMNS + 1, right: i * COLUMNS + COLUMNS };
      drawing.put({ ...box, top: row, bottom: row }, { value: label }, "card-label", LABEL);
      drawing.put({ ...box, top: row + 1, bottom: row + 1 }, content, `card-${r}-${i}`, look);
    });
    drawing.atLeast(row, 15);
    drawing.atLeast(row + 1, 28);
    drawing.atLeast(row + 2, 6);
  });
}

function kinerja({ settings: { decimals, scale }, findings, ready }: ReportInput, iku: IkuCells | null, meanCell: string): Card[] {
  const percent = { ...BIG, format: numberFormat(decimals, false) };
  const none: Content = { value: NA };
  const problems = findings.filter(({ severity }) => severity !== "warning").length;
  return [
    { label: "Rata-rata capaian IKU (%)", look: percent, content: iku ? computed(iku.mean, `=IF(COUNT(${iku.capaian})=0,"${NA}",ROUND(AVERAGE(${iku.capaian}),${decimals}))`) : none },
    { label: "Predikat", look: WORDS, content: iku ? computed(choosePredikat(iku.mean, scale), predikatFormula(meanCell, scale)) : none },
    { label: "IKU yang tercapai", look: BIG, content: iku ? { value: `${iku.reached} dari ${iku.count}`, formula: `=COUNTIF(${iku.capaian},">=100")&" dari ${iku.count}"` } : none },
    { label: "Hasil pemeriksaan", look: WORDS, content: { value: ready ? "Siap diserahkan" : problems > 0 ? `Belum siap: ${problems} temuan` : "Belum siap: tabel belum lengkap" } },
  ];
}

function anggaran({ settings: { decimals } }: ReportInput, budget: BudgetCells | null): Card[] {
  const money = { ...BIG, size: 12, format: numberFormat(budget?.decimals ?? 0, true) };
  const none: Content = { value: NA };
  if (!budget) return ["Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Sisa (Rp)"].map((label) => ({ label, look: BIG, content: none }));
  const { pagu, realisasi } = budget.total;
  const serapan = computeSerapan(pagu, realisasi);
  const sisa = pagu && realisasi ? roundHalfUp(new Exact(pagu).minus(realisasi), budget.decimals) : null;
  return [
    { label: "Pagu (Rp)", look: money, content: computed(pagu, `=${budget.pagu}`) },
    { label: "Realisasi (Rp)", look: money, content: computed(realisasi, `=${budget.realisasi}`) },
    { label: "Serapan (%)", look: { ...BIG, format: numberFormat(decimals, false) }, content: budget.total.broken ? none : computed(serapan && roundHalfUp(serapan, decimals), serapanFormula(budget.pagu, budget.realisasi, decimals)) },
    { label: "Sisa (Rp)", look: money, content: budget.total.broken ? none : computed(sisa, differenceFormula(budget.pagu, budget.realisasi, budget.decimals)) },
  ];
}
