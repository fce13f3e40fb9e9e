import type { Decimal } from "decimal.js";
import { roundHalfUp, sum } from "../calculate/decimals";
import type { Outcome } from "../calculate/efisiensi";
import { mean } from "../calculate/mean";
import type { Figure } from "../model/figure";
import type { Iku } from "../model/iku";
import type { Settings } from "../settings";
import type { Support, SupportingLine } from "./supporting-lines";

export interface IndikatorRow {
  readonly kind: "indikator";
  readonly iku: Iku;
  readonly capaian: Decimal | null;
}
export interface LineRow {
  readonly kind: "line";
  readonly of: SupportingLine;
}
/** A sasaran, or all that lines support: their indicators and lines taken together. The capaian is the rounded mean of those shown. */
export interface WholeRow extends Outcome {
  readonly kind: "sasaran" | "all";
  readonly number: number | null;
  readonly name: string;
  /** Indexes of its indicators and of its lines. */
  readonly indikator: readonly number[];
  readonly lines: readonly number[];
  /** An amount in it cannot be read: nothing is computed of it. */
  readonly broken: boolean;
}
export type Row = IndikatorRow | LineRow | WholeRow;

/** Every sasaran, then its indicators and lines; all that have lines together at the end, each line once. */
export function composeEfisiensiRows({ sasaran }: Support, { decimals }: Settings, capaianOf: (iku: Iku) => Decimal | null): Row[] {
  const rows: Row[] = [];
  const all = { indikator: [] as number[], lines: [] as number[] };
  const whole = (kind: WholeRow["kind"], number: number | null, name: string, indikator: readonly number[], lines: readonly number[]): WholeRow => {
    const capaian = mean(indikator.map((index) => capaianAt(rows[index])));
    const budget = lines.flatMap((index) => lineAt(rows[index]));
    return {
      kind, number, name, indikator, lines, capaian: capaian && roundHalfUp(capaian, decimals),
      pagu: total(budget.map(({ pagu }) => pagu)), realisasi: total(budget.map(({ realisasi }) => realisasi)),
      broken: budget.some(({ pagu, realisasi }) => pagu?.state === "unreadable" || realisasi?.state === "unreadable"),
    };
  };
  sasaran.forEach(({ sasaran: name, ikuList, lines }, i) => {
    const place = rows.length;
    rows.push(HEADING);
    const indikator = ikuList.map((iku) => rows.push({ kind: "indikator", iku, capaian: capaianOf(iku) }) - 1);
    const own = lines.map((of) => ({ of, index: rows.push({ kind: "line", of }) - 1 }));
    rows[place] = whole("sasaran", i + 1, name ?? "n/a", indikator, own.map(({ index }) => index));
    if (own.length === 0) return;
    all.indikator.push(...indikator);
    all.lines.push(...own.flatMap(({ of, index }) => (of.counts ? [index] : [])));
  });
  const isWhole = sasaran.every(({ lines }) => lines.length > 0);
  return [...rows, whole("all", null, isWhole ? "Seluruh sasaran" : "Seluruh sasaran yang didukung kegiatan", all.indikator, all.lines)];
}

/** Holds a sasaran's place until its rows are known. */
const HEADING: WholeRow = { kind: "sasaran", number: null, name: "", indikator: [], lines: [], capaian: null, pagu: null, realisasi: null, broken: false };

const capaianAt = (row: Row | undefined): Decimal | null => (row?.kind === "indikator" ? row.capaian : null);
const lineAt = (row: Row | undefined): SupportingLine[] => (row?.kind === "line" ? [row.of] : []);

function total(figures: readonly (Figure | null)[]): Decimal | null {
  const values = figures.flatMap((figure) => figure?.value ?? []);
  return values.length === 0 ? null : sum(values);
}
