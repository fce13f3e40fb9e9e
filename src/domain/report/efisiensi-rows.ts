import type { Decimal } from "decimal.js";
import { roundHalfUp, sum } from "../calculate/decimals";
import { mean } from "../calculate/mean";
import type { Figure } from "../model/figure";
import type { Iku } from "../model/iku";
import type { Settings } from "../settings";
import { roundedCapaian } from "./iku-table";
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
/** A sasaran, or all of them: what stands in the rows below it taken together. */
export interface WholeRow {
  readonly kind: "sasaran" | "all";
  readonly number: number | null;
  readonly name: string;
  /** Indexes of its indicators and of its lines. */
  readonly indikator: readonly number[];
  readonly lines: readonly number[];
  /** As shown: the rounded mean of the capaian as shown. */
  readonly capaian: Decimal | null;
  readonly pagu: Decimal | null;
  readonly realisasi: Decimal | null;
  /** An amount in it cannot be read: nothing is computed of it. */
  readonly broken: boolean;
}
export type Row = IndikatorRow | LineRow | WholeRow;

/** Every sasaran with lines, then its indicators and lines; all of them together at the end. */
export function composeEfisiensiRows({ sasaran }: Support, settings: Settings): Row[] {
  const rows: Row[] = [];
  const all = { indikator: [] as number[], lines: [] as number[] };
  sasaran.forEach(({ sasaran: name, ikuList, lines }, i) => {
    const first = rows.length + 1;
    const own: Row[] = [
      ...ikuList.map((iku): Row => ({ kind: "indikator", iku, capaian: roundedCapaian(iku, settings) })),
      ...lines.map((of): Row => ({ kind: "line", of })),
    ];
    const indikator = ikuList.map((_, n) => first + n);
    const lineIndexes = lines.map((_, n) => first + ikuList.length + n);
    rows.push(whole("sasaran", i + 1, name ?? "n/a", own, indikator, lineIndexes, settings), ...own);
    all.indikator.push(...indikator);
    all.lines.push(...lineIndexes);
  });
  return [...rows, whole("all", null, "Seluruh sasaran", rows, all.indikator, all.lines, settings)];
}

function whole(kind: WholeRow["kind"], number: number | null, name: string, own: readonly Row[], indikator: readonly number[], lines: readonly number[], { decimals }: Settings): WholeRow {
  const capaian = mean(own.flatMap((row) => (row.kind === "indikator" ? [row.capaian] : [])));
  const budget = own.flatMap((row) => (row.kind === "line" ? [row.of] : []));
  const total = (figureOf: (line: SupportingLine) => Figure | null): Decimal | null => {
    const values = budget.flatMap((line) => figureOf(line)?.value ?? []);
    return values.length === 0 ? null : sum(values);
  };
  return {
    kind, number, name, indikator, lines, capaian: capaian && roundHalfUp(capaian, decimals), pagu: total(({ pagu }) => pagu), realisasi: total(({ realisasi }) => realisasi),
    broken: budget.some(({ pagu, realisasi }) => pagu?.state === "unreadable" || realisasi?.state === "unreadable"),
  };
}
