import type { FindCell } from "../model/figure";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { composeBandingRows, figuresOf, yearsOf, type IndikatorRow, type Row } from "./banding-tahun-rows";
import { capaianNote, frameOf, incompleteBanner, roundingNote, sourceNote } from "./captions";
import { computeChange, directionFormula, percentFormula, pointsFormula } from "./change";
import { composeSheet } from "./compose-sheet";
import { figureFormat, figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { REPEATED, repeatedNote } from "./iku-rows";
import { headingUpTo } from "./iku-table";
import { capaianFormula, computed, sourceFigure } from "./live";
import type { ReportTable } from "./report-table";
import type { At, Column, Shown } from "./sheet-layout";

const sheet = { key: "banding-tahun", name: "Bab III Banding Tahun" };
/** More do not fit a page in letters that can be read. */
const MOST_YEARS = 6;
/** With so many years the columns are narrower. */
const MANY_YEARS = 4;

/** This year against the years before it (PermenPANRB 53/2014, Lampiran II, analysis 2). */
export const bandingTahun: ReportTable = {
  ...sheet,
  required: true,
  chapter: 3,
  lacks: ({ records }) => (yearsOf(records).length >= 2 ? null : "Perlu tabel perbandingan dengan kolom Indikator Kinerja, serta Target dan Realisasi paling sedikit dua tahun."),

  compose({ records, settings }, caption) {
    const known = yearsOf(records);
    const years = known.slice(-MOST_YEARS);
    const left = known.slice(0, -MOST_YEARS);
    const rows = composeBandingRows(records, years, settings);
    const indikator = rows.filter((row) => row.kind === "indikator");
    const figures = indikator.map((row) => figuresOf(row));
    return composeSheet<Row>({
      ...sheet, rows, columns: columnsFor(indikator, years, records, settings),
      ...frameOf(caption, `Perbandingan Target, Realisasi, dan Capaian Kinerja Tahun ${years[0]}–${years.at(-1)}`, { records, settings }, { ...records, year: null }),
      banners: incompleteBanner(figures.filter((of) => of.some((figure) => figure?.state === "unreadable")).length),
      kindOf: ({ kind }) => (kind === "sasaran" ? "group" : "body"),
      spansOf: ({ kind }) => (kind === "sasaran" ? [["no", "arah"]] : []),
      notes: [
        capaianNote(indikator, settings),
        "Perubahan (poin) = selisih realisasi kedua tahun; Perubahan (%) = selisih itu dibagi realisasi tahun pembanding × 100.",
        ...(isPart(records, years.at(-1)) ? [`Tahun ${records.year} baru ${headingUpTo("", records).trim()}, dibandingkan dengan tahun ${years.at(-2)} yang setahun penuh.`] : []),
        ...(left.length > 0 ? [`Tabel memuat ${MOST_YEARS} tahun terakhir; tahun ${left.join(", ")} di buku kerja tidak ditampilkan.`] : []),
        ...repeatedNote(indikator.some(({ isRepeated }) => isRepeated)), roundingNote(settings), sourceNote(figures.flat()),
      ],
    });
  },
};

/** The year's figures are those up to a quarter only. */
const isPart = ({ year, triwulan }: Records, of: number | undefined): boolean => triwulan !== null && triwulan < 4 && of === year;


function columnsFor(rows: readonly IndikatorRow[], years: readonly number[], records: Records, settings: Settings): Column<Row>[] {
  const isMany = years.length >= MANY_YEARS;
  const nameOf = (year: number): string => (year === records.year ? headingUpTo(String(year), records) : String(year));
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center" }, content: (row) => (row.kind === "sasaran" ? row.text : row.number) },
    { id: "indikator", heading: "Indikator Kinerja", width: isMany ? 30 : 36, look: {}, content: onIndikator(({ name, isRepeated }) => name + (isRepeated ? REPEATED : "")) },
    { id: "satuan", heading: "Satuan", width: 9, look: { horizontal: "center" }, content: onIndikator(({ satuan }) => satuan) },
    ...years.flatMap((year, i) => yearColumns(rows, { year, index: i, group: `Tahun ${nameOf(year)}`, least: isMany ? 9 : 10 }, records.find, settings)),
    ...changeColumns(rows, years, nameOf, settings),
  ];
}

interface YearGroup {
  readonly year: number;
  /** In the table's years. */
  readonly index: number;
  readonly group: string;
  /** Width of its columns at least. */
  readonly least: number;
}

function yearColumns(rows: readonly IndikatorRow[], { year, index, group, least }: YearGroup, find: FindCell, settings: Settings): Column<Row>[] {
  // Figures of one indicator are compared across the columns: they show the same decimals.
  const all = rows.flatMap(figuresOf).map((figure) => figure?.value ?? null);
  const source = (field: "target" | "realisasi", heading: string): Column<Row> => {
    const values = rows.map((row) => row.years[index]?.[field]?.value ?? null);
    const look = { horizontal: "center", format: figureFormat(all) } as const;
    return { id: `${field}-${year}`, heading, group, width: figureWidth(values, neededDecimals(all), least), look, content: onIndikator((row) => sourceFigure(row.years[index]?.[field] ?? null, find)) };
  };
  const capaian = rows.map((row) => row.years[index]?.capaian ?? null);
  return [source("target", "Target"), source("realisasi", "Realisasi"), {
    id: `capaian-${year}`, heading: "Capaian (%)", group, width: figureWidth(capaian, settings.decimals, least), look: percentLook(settings),
    content: onIndikator((row, at) => computed(row.years[index]?.capaian ?? null, capaianFormula(at.cell(`target-${year}`), at.cell(`realisasi-${year}`), row.arah, settings))),
  }];
}

/** The last year against the one before it. */
function changeColumns(rows: readonly IndikatorRow[], years: readonly number[], nameOf: (year: number) => string, settings: Settings): Column<Row>[] {
  const [before = 0, now = 0] = years.slice(-2);
  const group = `${nameOf(now)} terhadap ${nameOf(before)}`;
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
