import type { Decimal } from "decimal.js";
import { roundHalfUp } from "../calculate/decimals";
import { mean } from "../calculate/mean";
import { choosePredikat } from "../calculate/predikat";
import type { Settings } from "../settings";
import { capaianNote, frameOf, incompleteBanner, roundingNote, scaleNote, sourceNote } from "./captions";
import { composeSheet } from "./compose-sheet";
import { figureFormat, figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { REPEATED, repeatedNote } from "./iku-rows";
import { arahOf, headingUpTo, ikuRows, roundedCapaian, unreadableRows, type IkuRow } from "./iku-table";
import { capaianFormula, computed, meanFormula, predikatFormula, sourceFigure } from "./live";
import type { ReportInput, ReportTable } from "./report-table";
import type { Column, Shown } from "./sheet-layout";

interface IndikatorRow extends IkuRow {
  readonly kind: "indikator";
  /** As shown: rounded. */
  readonly capaian: Decimal | null;
}
interface MeanRow {
  readonly kind: "mean";
  readonly label: string;
  /** Indexes of the rows it is the mean of. */
  readonly of: readonly number[];
  readonly capaian: Decimal | null;
}
type Row = IndikatorRow | MeanRow;

const sheet = { key: "capaian-iku", name: "Bab III Capaian IKU" };

/** Target against realisasi of the report's year or quarters (PermenPANRB 53/2014, Lampiran II, analysis 1). */
export const capaianIku: ReportTable = {
  ...sheet,
  required: true,
  chapter: 3,

  lacks({ records: { iku } }) {
    if (!iku[0]) return "Perlu tabel IKU dengan kolom Indikator Kinerja, Target, dan Realisasi.";
    return iku.some(({ realisasiKinerja }) => realisasiKinerja !== null) ? null : `Perlu kolom Realisasi pada tabel IKU di lembar ${iku[0].table.sheet}.`;
  },

  compose(input, caption) {
    const { records, settings } = input;
    const indikator = ikuRows(records);
    const rows = composeRows(indikator, settings);
    return composeSheet<Row>({
      ...sheet, rows, columns: columnsFor(rows, input), ...frameOf(caption, "Capaian Indikator Kinerja Utama", input),
      banners: incompleteBanner(unreadableRows(indikator, ({ target, realisasiKinerja }) => [target, realisasiKinerja])),
      kindOf: ({ kind }) => (kind === "mean" ? "total" : "body"),
      spansOf: ({ kind }) => (kind === "mean" ? [["no", "realisasi"]] : []),
      notes: [
        capaianNote(arahOf(indikator), settings), scaleNote(settings.scale), roundingNote(settings),
        "Rata-rata: rata-rata sederhana dari capaian yang tampil; indikator dengan n/a tidak ikut dihitung.",
        ...repeatedNote(indikator.some(({ isRepeated }) => isRepeated)), sourceNote(indikator.flatMap(({ iku }) => [iku.target, iku.realisasiKinerja])),
      ],
    });
  },
};

/** The indicators by sasaran, each sasaran's mean when there are several, and the mean over all. */
function composeRows(indikator: readonly IkuRow[], settings: Settings): Row[] {
  const rows: Row[] = [];
  const all: number[] = [];
  let own: number[] = [];
  const isOne = indikator.every(({ number }) => number === 1);
  indikator.forEach((each, i) => {
    own.push(rows.push({ ...each, kind: "indikator", capaian: roundedCapaian(each.iku, settings) }) - 1);
    if (indikator[i + 1]?.number === each.number) return;
    all.push(...own);
    if (!isOne && each.iku.sasaran) rows.push(meanRow(`Rata-rata capaian sasaran ${each.number}`, rows, own, settings));
    own = [];
  });
  return [...rows, meanRow("Rata-rata capaian seluruh indikator", rows, all, settings)];
}

function meanRow(label: string, rows: readonly Row[], of: readonly number[], { decimals }: Settings): MeanRow {
  const known = of.map((index) => rows[index]?.capaian ?? null).filter((capaian) => capaian !== null);
  const exact = mean(known);
  return { kind: "mean", label: `${label} (rata-rata sederhana ${known.length} indikator)`, of, capaian: exact && roundHalfUp(exact, decimals) };
}

function columnsFor(rows: readonly Row[], { records, settings }: ReportInput): Column<Row>[] {
  const { decimals, scale } = settings;
  const indikator = rows.filter((row) => row.kind === "indikator");
  const targets = indikator.map(({ iku }) => iku.target.value);
  const realisasi = indikator.map(({ iku }) => iku.realisasiKinerja?.value ?? null);
  // Target and realisasi are read side by side: they show the same decimals.
  const both = [...targets, ...realisasi];
  const figures = (values: readonly (Decimal | null)[]) => ({
    width: figureWidth(values, neededDecimals(both), 11), look: { horizontal: "center", format: figureFormat(both) },
  } as const);
  const sasaranKey = (row: Row): string | null => (row.kind === "indikator" && row.iku.sasaran ? String(row.number) : null);
  const onIndikator = (content: (row: IndikatorRow) => Shown): Column<Row>["content"] => (row) => (row.kind === "indikator" ? content(row) : null);
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center", vertical: "top" }, mergeKey: sasaranKey, content: (row) => (row.kind === "mean" ? row.label : row.number) },
    { id: "sasaran", heading: "Sasaran Strategis", width: 28, look: { vertical: "top" }, mergeKey: sasaranKey, content: onIndikator(({ iku }) => iku.sasaran?.text ?? null) },
    { id: "indikator", heading: "Indikator Kinerja", width: 42, look: {}, content: onIndikator(({ iku, isRepeated }) => iku.indikator.text + (isRepeated ? REPEATED : "")) },
    { id: "satuan", heading: "Satuan", width: 9, look: { horizontal: "center" }, content: onIndikator(({ satuan }) => satuan) },
    { id: "target", heading: headingUpTo("Target", records), ...figures(targets), content: onIndikator(({ iku }) => sourceFigure(iku.target, records.find)) },
    { id: "realisasi", heading: headingUpTo("Realisasi", records), ...figures(realisasi), content: onIndikator(({ iku }) => sourceFigure(iku.realisasiKinerja, records.find)) },
    {
      id: "capaian", heading: "Capaian (%)", width: figureWidth(rows.map(({ capaian }) => capaian), decimals, 12),
      look: { horizontal: "center", format: numberFormat(decimals, false) },
      content: (row, at) => computed(row.capaian, row.kind === "mean"
        ? meanFormula(at.letter("capaian"), row.of.map((index) => at.row(index)), decimals)
        : capaianFormula(at.cell("target"), at.cell("realisasi"), row.iku.arah, settings)),
    },
    {
      id: "predikat", heading: "Predikat", width: 14, look: { horizontal: "center" },
      content: (row, at) => computed(choosePredikat(row.capaian, scale), predikatFormula(at.cell("capaian"), scale)),
    },
  ];
}
