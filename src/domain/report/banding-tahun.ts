import type { Decimal } from "decimal.js";
import { computeCapaian } from "../calculate/capaian";
import { roundHalfUp } from "../calculate/decimals";
import type { Figure } from "../model/figure";
import type { Arah, IkuTahunan } from "../model/iku";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { capaianNote, frameOf, incompleteBanner, roundingNote, sourceNote } from "./captions";
import { computeChange, directionFormula, percentFormula, pointsFormula } from "./change";
import { composeSheet } from "./compose-sheet";
import { figureFormat, figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { findIku, groupBySasaran, unitOf } from "./iku-rows";
import { capaianFormula, computed, sourceFigure } from "./live";
import type { ReportTable } from "./report-table";
import type { At, Column, Shown } from "./sheet-layout";

interface YearFigures {
  readonly target: Figure | null;
  readonly realisasi: Figure | null;
  /** As shown: rounded. */
  readonly capaian: Decimal | null;
}
interface IndikatorRow {
  readonly kind: "indikator";
  readonly number: number;
  readonly name: string;
  readonly satuan: string;
  readonly arah: Arah;
  /** In the order of the table's years. */
  readonly years: readonly YearFigures[];
}
interface SasaranRow {
  readonly kind: "sasaran";
  readonly text: string;
}
type Row = IndikatorRow | SasaranRow;

const sheet = { key: "banding-tahun", name: "Bab III Banding Tahun" };

export const bandingTahun: ReportTable = {
  ...sheet,
  required: true,
  chapter: 3,
  lacks: ({ records }) => (yearsOf(records).length >= 2 ? null : "Perlu tabel perbandingan dengan kolom Indikator Kinerja, serta Target dan Realisasi paling sedikit dua tahun."),

  compose({ records, settings }, caption) {
    const years = yearsOf(records);
    const rows = composeRows(records, years, settings);
    const indikator = rows.filter((row) => row.kind === "indikator");
    const figures = indikator.map((row) => figuresOf(row));
    return composeSheet<Row>({
      ...sheet, rows, columns: columnsFor(indikator, years, settings),
      ...frameOf(caption, `Perbandingan Target, Realisasi, dan Capaian Kinerja Tahun ${years[0]}–${years.at(-1)}`, { records, settings }, { ...records, year: null }),
      banners: incompleteBanner(figures.filter((of) => of.some((figure) => figure?.state === "unreadable")).length),
      kindOf: ({ kind }) => (kind === "sasaran" ? "group" : "body"),
      spansOf: ({ kind }) => (kind === "sasaran" ? [["no", "arah"]] : []),
      notes: [
        capaianNote(indikator, settings),
        "Perubahan (poin) = selisih realisasi kedua tahun; Perubahan (%) = selisih itu dibagi realisasi tahun pembanding × 100.",
        roundingNote(settings), sourceNote(figures.flat()),
      ],
    });
  },
};

/** Years with a realisasi column, ascending, up to the report's year. */
function yearsOf(records: Records): number[] {
  const { ikuTahunan, year } = records;
  const beside = year !== null && ikuTahunan.some((row) => findIku(row, records.iku)?.realisasiKinerja) ? [year] : [];
  const stated = ikuTahunan.flatMap(({ years }) => years.filter(({ realisasiKinerja }) => realisasiKinerja !== null).map((of) => of.year));
  return [...new Set([...stated, ...beside])].filter((each) => year === null || each <= year).sort((a, b) => a - b);
}

function composeRows(records: Records, years: readonly number[], settings: Settings): Row[] {
  let number = 0;
  return groupBySasaran(records.ikuTahunan).flatMap(({ sasaran, rows }): Row[] => [
    ...(sasaran === null ? [] : [{ kind: "sasaran", text: `Sasaran: ${sasaran}` } as const]),
    ...rows.map((row): IndikatorRow => {
      const iku = findIku(row, records.iku);
      // A comparison table seldom says which way is better; the indicator's own table does.
      const arah = iku?.arah === "turun" ? "turun" : row.arah;
      const figures = years.map((year) => yearFigures(row.years.find((of) => of.year === year) ?? (year === records.year ? iku : null), arah, settings));
      const satuan = row.satuan?.text ?? iku?.satuan?.text ?? unitOf(figures.flatMap(({ target, realisasi }) => [target, realisasi]));
      return { kind: "indikator", number: ++number, name: row.indikator.text, satuan, arah, years: figures };
    }),
  ]);
}

function yearFigures(of: Pick<IkuTahunan["years"][number], "target" | "realisasiKinerja"> | null, arah: Arah, settings: Settings): YearFigures {
  const [target, realisasi] = [of?.target ?? null, of?.realisasiKinerja ?? null];
  const exact = computeCapaian(target?.value ?? null, realisasi?.value ?? null, arah, settings);
  return { target, realisasi, capaian: exact && roundHalfUp(exact, settings.decimals) };
}

const figuresOf = ({ years }: IndikatorRow) => years.flatMap(({ target, realisasi }) => [target, realisasi]);

function columnsFor(rows: readonly IndikatorRow[], years: readonly number[], settings: Settings): Column<Row>[] {
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center" }, content: (row) => (row.kind === "sasaran" ? row.text : row.number) },
    { id: "indikator", heading: "Indikator Kinerja", width: 36, look: {}, content: onIndikator(({ name }) => name) },
    { id: "satuan", heading: "Satuan", width: 9, look: { horizontal: "center" }, content: onIndikator(({ satuan }) => satuan) },
    ...years.flatMap((year, i) => yearColumns(rows, year, i, settings)),
    ...changeColumns(rows, years, settings),
  ];
}

function yearColumns(rows: readonly IndikatorRow[], year: number, index: number, settings: Settings): Column<Row>[] {
  const group = `Tahun ${year}`;
  // Figures of one indicator are compared across the columns: they show the same decimals.
  const all = rows.flatMap(figuresOf).map((figure) => figure?.value ?? null);
  const source = (field: "target" | "realisasi", heading: string): Column<Row> => {
    const values = rows.map((row) => row.years[index]?.[field]?.value ?? null);
    const look = { horizontal: "center", format: figureFormat(all) } as const;
    return { id: `${field}-${year}`, heading, group, width: figureWidth(values, neededDecimals(all), 10), look, content: onIndikator((row) => sourceFigure(row.years[index]?.[field] ?? null)) };
  };
  const capaian = rows.map((row) => row.years[index]?.capaian ?? null);
  return [source("target", "Target"), source("realisasi", "Realisasi"), {
    id: `capaian-${year}`, heading: "Capaian (%)", group, width: figureWidth(capaian, settings.decimals, 10), look: percentLook(settings),
    content: onIndikator((row, at) => computed(row.years[index]?.capaian ?? null, capaianFormula(at.cell(`target-${year}`), at.cell(`realisasi-${year}`), row.arah, settings))),
  }];
}

/** The last year against the one before it. */
function changeColumns(rows: readonly IndikatorRow[], years: readonly number[], settings: Settings): Column<Row>[] {
  const [before, now] = [years.at(-2), years.at(-1)];
  const group = `${now} terhadap ${before}`;
  const pair = rows.map((row) => [row.years.at(-2)?.realisasi?.value ?? null, row.years.at(-1)?.realisasi?.value ?? null] as const);
  const decimals = { points: neededDecimals(pair.flat()), percent: settings.decimals };
  const changes = new Map(rows.map((row, i) => [row, computeChange(...(pair[i] ?? [null, null]), decimals)]));
  const cells = (at: At) => [at.cell(`realisasi-${before}`), at.cell(`realisasi-${now}`)] as const;
  const points = [...changes.values()].map((change) => change.points);
  const percents = [...changes.values()].map((change) => change.percent);
  return [
    {
      id: "poin", heading: "Perubahan (poin)", group, width: figureWidth(points, decimals.points, 11), look: { horizontal: "center", format: figureFormat(pair.flat()) },
      content: onIndikator((row, at) => computed(changes.get(row)?.points ?? null, pointsFormula(...cells(at), decimals.points))),
    },
    {
      id: "persen", heading: "Perubahan (%)", group, width: figureWidth(percents, decimals.percent, 11), look: percentLook(settings),
      content: onIndikator((row, at) => computed(changes.get(row)?.percent ?? null, percentFormula(...cells(at), decimals.percent))),
    },
    { id: "arah", heading: "Arah", group, width: 8, look: { horizontal: "center" }, content: onIndikator((row, at) => computed(changes.get(row)?.direction ?? null, directionFormula(at.cell("poin")))) },
  ];
}

const percentLook = ({ decimals }: Settings) => ({ horizontal: "center", format: numberFormat(decimals, false) }) as const;

const onIndikator = (content: (row: IndikatorRow, at: At) => Shown): Column<Row>["content"] => (row, at) => (row.kind === "indikator" ? content(row, at) : null);
