import type { Decimal } from "decimal.js";
import { computeCapaian } from "../calculate/capaian";
import { roundHalfUp } from "../calculate/decimals";
import type { Figure, FindCell } from "../model/figure";
import type { Iku } from "../model/iku";
import type { Records } from "../model/records";
import { wordsKey } from "../read/same-words";
import type { Settings } from "../settings";
import { figureFormat, figureWidth, neededDecimals } from "./figure-column";
import { byIndikator, chooseSatuan, groupBySasaran, REPEATED, repeatedNames } from "./iku-rows";
import { sourceFigure } from "./live";
import type { Column } from "./sheet-layout";

/** One indicator as a row of a table of Bab III. */
export interface IkuRow {
  readonly iku: Iku;
  /** Counts the sasaran, from 1. */
  readonly number: number;
  readonly satuan: string;
  /** Another row has the same name. */
  readonly isRepeated: boolean;
}

/** The report's indicators in the order of their sasaran. */
export function ikuRows({ iku, ikuTahunan }: Pick<Records, "iku" | "ikuTahunan">): IkuRow[] {
  const groups = groupBySasaran(iku);
  const tahunan = byIndikator(ikuTahunan.filter(({ satuan }) => satuan !== null));
  const repeated = repeatedNames(groups.flatMap(({ rows }) => rows));
  return groups.flatMap(({ rows }, i) =>
    rows.map((each) => ({ iku: each, number: i + 1, satuan: chooseSatuan(each, tahunan), isRepeated: repeated.has(wordsKey(each.indikator.text)) })));
}

/** What a capaian formula speaks of. */
export const arahOf = (rows: readonly IkuRow[]) => rows.map(({ iku: { arah, indikator } }) => ({ arah, name: indikator.text }));

/** "Realisasi", in a quarterly report "Realisasi s.d. TW II". */
export const headingUpTo = (heading: string, { triwulan }: Pick<Records, "triwulan">): string => (triwulan === null ? heading : `${heading} s.d. TW ${["I", "II", "III", "IV"][triwulan - 1]}`);

/** Number, sasaran (merged) and indicator. */
export function nameColumns<Row extends IkuRow>(widths: { readonly sasaran: number; readonly indikator: number }): Column<Row>[] {
  const mergeKey = ({ iku, number }: Row): string | null => (iku.sasaran ? String(number) : null);
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center", vertical: "top" }, mergeKey, content: ({ number }) => number },
    { id: "sasaran", heading: "Sasaran Strategis", width: widths.sasaran, look: { vertical: "top" }, mergeKey, content: ({ iku }) => iku.sasaran?.text ?? null },
    { id: "indikator", heading: "Indikator Kinerja", width: widths.indikator, look: {}, content: ({ iku, isRepeated }) => iku.indikator.text + (isRepeated ? REPEATED : "") },
  ];
}

export const satuanColumn = <Row extends IkuRow>(): Column<Row> => ({ id: "satuan", heading: "Satuan", width: 9, look: { horizontal: "center" }, content: ({ satuan }) => satuan });

/** Columns of figures of the workbook that are read side by side: they show the same decimals. */
export function sourceColumns<Row extends IkuRow>(rows: readonly Row[], find: FindCell, columns: readonly { readonly id: string; readonly heading: string; readonly figure: (iku: Iku) => Figure | null }[]): Column<Row>[] {
  const valuesOf = (figure: (iku: Iku) => Figure | null): (Decimal | null)[] => rows.map(({ iku }) => figure(iku)?.value ?? null);
  const all = columns.flatMap(({ figure }) => valuesOf(figure));
  return columns.map(({ id, heading, figure }) => ({
    id, heading, width: figureWidth(valuesOf(figure), neededDecimals(all), 11), look: { horizontal: "center", format: figureFormat(all) }, content: ({ iku }) => sourceFigure(figure(iku), find),
  }));
}

/** Capaian as shown: rounded. */
export function roundedCapaian({ target, realisasiKinerja, arah }: Pick<Iku, "target" | "realisasiKinerja" | "arah">, settings: Settings): Decimal | null {
  const exact = computeCapaian(target.value, realisasiKinerja?.value ?? null, arah, settings);
  return exact && roundHalfUp(exact, settings.decimals);
}

/** Rows with a figure that could not be read. */
export const unreadableRows = (rows: readonly IkuRow[], figures: (iku: Iku) => readonly (Figure | null)[]): number =>
  rows.filter(({ iku }) => figures(iku).some((figure) => figure?.state === "unreadable")).length;
