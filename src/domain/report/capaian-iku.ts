import type { Decimal } from "decimal.js";
import { computeCapaian } from "../calculate/capaian";
import { roundHalfUp } from "../calculate/decimals";
import { mean } from "../calculate/mean";
import { choosePredikat } from "../calculate/predikat";
import type { Iku } from "../model/iku";
import type { Settings } from "../settings";
import { capaianNote, frameOf, incompleteBanner, roundingNote, scaleNote, sourceNote } from "./captions";
import { composeSheet } from "./compose-sheet";
import { figureFormat, figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { chooseSatuan, groupBySasaran } from "./iku-rows";
import { capaianFormula, computed, meanFormula, predikatFormula, sourceFigure } from "./live";
import type { ReportInput, ReportTable } from "./report-table";
import type { Column } from "./sheet-layout";

interface IndikatorRow {
  readonly kind: "indikator";
  readonly iku: Iku;
  /** Counts the sasaran, from 1. */
  readonly number: number;
  readonly satuan: string;
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

export const capaianIku: ReportTable = {
  ...sheet,
  required: true,
  chapter: 3,

  lacks({ records: { iku } }) {
    if (!iku[0]) return "Perlu tabel IKU dengan kolom Indikator Kinerja, Target, dan Realisasi.";
    return iku.some(({ realisasiKinerja }) => realisasiKinerja !== null) ? null : `Perlu kolom Realisasi pada tabel IKU di lembar ${iku[0].table.sheet}.`;
  },

  compose(input, caption) {
    const { settings } = input;
    const rows = composeRows(input);
    const ikuList = rows.flatMap((row) => (row.kind === "indikator" ? [row.iku] : []));
    const unreadable = ikuList.filter(({ target, realisasiKinerja }) => target.state === "unreadable" || realisasiKinerja?.state === "unreadable");
    return composeSheet<Row>({
      ...sheet, rows, columns: columnsFor(rows, settings), ...frameOf(caption, "Capaian Indikator Kinerja Utama", input),
      banners: incompleteBanner(unreadable.length),
      kindOf: ({ kind }) => (kind === "mean" ? "total" : "body"),
      spansOf: ({ kind }) => (kind === "mean" ? [["no", "realisasi"]] : []),
      notes: [
        capaianNote(ikuList.map(({ arah, indikator }) => ({ arah, name: indikator.text })), settings), scaleNote(settings.scale), roundingNote(settings),
        "Rata-rata: rata-rata sederhana dari capaian yang tampil; indikator dengan n/a tidak ikut dihitung.",
        sourceNote(ikuList.flatMap(({ target, realisasiKinerja }) => [target, realisasiKinerja])),
      ],
    });
  },
};

/** The indicators by sasaran, each sasaran's mean when there are several, and the mean over all. */
function composeRows({ records, settings }: ReportInput): Row[] {
  const groups = groupBySasaran(records.iku);
  const rows: Row[] = [];
  const all: number[] = [];
  groups.forEach((group, i) => {
    const own: number[] = [];
    for (const iku of group.rows) {
      own.push(rows.length);
      rows.push({ kind: "indikator", iku, number: i + 1, satuan: chooseSatuan(iku, records.ikuTahunan), capaian: roundedCapaian(iku, settings) });
    }
    all.push(...own);
    if (groups.length > 1 && group.sasaran !== null) rows.push(meanRow(`Rata-rata capaian sasaran ${i + 1}`, rows, own, settings));
  });
  return [...rows, meanRow("Rata-rata capaian seluruh indikator", rows, all, settings)];
}

function roundedCapaian({ target, realisasiKinerja, arah }: Iku, settings: Settings): Decimal | null {
  const exact = computeCapaian(target.value, realisasiKinerja?.value ?? null, arah, settings);
  return exact && roundHalfUp(exact, settings.decimals);
}

function meanRow(label: string, rows: readonly Row[], of: readonly number[], { decimals }: Settings): MeanRow {
  const known = of.map((index) => rows[index]?.capaian ?? null).filter((capaian) => capaian !== null);
  const exact = mean(known);
  return { kind: "mean", label: `${label} (rata-rata sederhana ${known.length} indikator)`, of, capaian: exact && roundHalfUp(exact, decimals) };
}

function columnsFor(rows: readonly Row[], settings: Settings): Column<Row>[] {
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
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center", vertical: "top" }, mergeKey: sasaranKey, content: (row) => (row.kind === "mean" ? row.label : row.number) },
    { id: "sasaran", heading: "Sasaran Strategis", width: 28, look: { vertical: "top" }, mergeKey: sasaranKey, content: (row) => (row.kind === "mean" ? null : (row.iku.sasaran?.text ?? null)) },
    { id: "indikator", heading: "Indikator Kinerja", width: 42, look: {}, content: (row) => (row.kind === "mean" ? null : row.iku.indikator.text) },
    { id: "satuan", heading: "Satuan", width: 9, look: { horizontal: "center" }, content: (row) => (row.kind === "mean" ? null : row.satuan) },
    { id: "target", heading: "Target", ...figures(targets), content: (row) => (row.kind === "mean" ? null : sourceFigure(row.iku.target)) },
    { id: "realisasi", heading: "Realisasi", ...figures(realisasi), content: (row) => (row.kind === "mean" ? null : sourceFigure(row.iku.realisasiKinerja)) },
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
