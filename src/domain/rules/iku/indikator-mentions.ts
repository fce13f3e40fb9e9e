import type { BoundTable } from "../../assessment";
import type { Figure, Words } from "../../model/figure";
import type { Records } from "../../model/records";
import { quarterOf } from "../../read/quarter-of";
import { isOfOtherYear, isOfPartOfYear } from "../../read/year-preference";
import { indikatorList } from "./text-lists";

/**
 * Where an indicator of the report year is named: capaian: target beside realisasi · pk: the targets of the Perjanjian
 * Kinerja or IKU document · banding: years side by side · renstra: beside the Renstra's last target · realisasi: a row per
 * period · triwulan: by quarter · naskah: the list of the report's text.
 */
export type Source = "capaian" | "pk" | "banding" | "renstra" | "realisasi" | "triwulan" | "naskah";

export interface Mention {
  readonly source: Source;
  readonly table: BoundTable;
  readonly indikator: Words;
  readonly sasaran: Words | null;
  readonly satuan: Words | null;
  /** Of the report year, as this place states them; `null` where it does not. */
  readonly target: Figure | null;
  readonly realisasiKinerja: Figure | null;
}

/** Plans that need not say what the Perjanjian Kinerja says. */
const OTHER_PLANS = /\brkt\b|\brenja\b|\brkpd\b|\brenstra\b|\brpjmd\b|rencana (?:kinerja|kerja|aksi|strategis)/iu;
const CHANGED = /(?<!sebelum\s+)\bperubahan\b/iu;
/** The Perjanjian Kinerja of those below the head of the office. */
const OF_OFFICIALS = /\b(?:sekretaris(?!\s+(?:daerah|dprd|dewan))|sekcam|seklur|kasi|kasubbag|kasubag|kabid|kepala\s+(?:seksi|sub\s*bag\w*|bidang|sub\s*bidang|upt\w*)|ess?elon\s+(?:iii|iv|3|4)|jabatan\s+(?:fungsional|pelaksana)|individu|staf)\b/iu;

/** Every place that names an indicator of the report year, in workbook order; tables of other years and of quarters are left out. */
export function indikatorMentions(records: Records): Mention[] {
  const { year, indikatorRows, bandingRows, realisasiIku, narasi } = records;
  const isOfYear = (table: BoundTable): boolean => !isOfOtherYear(table, year) && !isOfPartOfYear(table);
  const rows = indikatorRows.flatMap((row): Mention[] => {
    const source = sourceOf(row.table);
    const { indikator, sasaran, satuan } = row;
    const ofYear = (figure: Figure | null): Figure | null => (figure && isOfHeadingYear(row.table, figure, year) ? figure : null);
    return source && (source === "renstra" || isOfYear(row.table)) ? [{ source, table: row.table, indikator, sasaran, satuan, target: ofYear(row.target), realisasiKinerja: ofYear(row.realisasiKinerja) }] : [];
  });
  const compared = bandingRows.map(({ table, indikator, sasaran, satuan, years }): Mention => {
    const own = years.find((of) => of.year === year);
    return { source: "banding", table, indikator, sasaran, satuan, target: own?.target ?? null, realisasiKinerja: own?.realisasiKinerja ?? null };
  });
  const reached = realisasiIku.filter((row) => row.realisasiKinerja !== null && row.isReadable && isOfYear(row.table) && (row.year === null || year === null || row.year === year)).map(({ table, indikator, realisasiKinerja, triwulan }): Mention => (
    { source: "realisasi", table, indikator, sasaran: null, satuan: null, target: null, realisasiKinerja: triwulan === null ? realisasiKinerja : null }
  ));
  const [text] = narasi;
  const listed = text ? indikatorList(narasi).map((indikator): Mention => ({ source: "naskah", table: text.table, indikator, sasaran: null, satuan: null, target: null, realisasiKinerja: null })) : [];
  return [...inForce(rows), ...compared, ...reached, ...listed];
}

function sourceOf({ kind, title, sheet, columns }: BoundTable): Source | null {
  if (kind === "capaian-iku") return "capaian";
  if (kind === "target-iku") return OTHER_PLANS.test(`${title} ${sheet}`) || OF_OFFICIALS.test(title) ? null : "pk";
  if (kind === "renstra") return [...columns.values()].includes("target-renstra") ? "renstra" : null;
  return null;
}

/** The year's targets as tables of all quarters state them beside the quarters'. */
export function yearTargetsOfQuarters({ year, indikatorRows }: Records): Mention[] {
  const hasQuarters = ({ columns }: BoundTable): boolean => new Set([...columns.values()].flatMap((role) => /^tw:(\d)/.exec(role)?.[1] ?? [])).size > 1;
  return indikatorRows.filter(({ table, target }) => table.kind === "triwulan" && target !== null && quarterOf(table) === null && hasQuarters(table) && !isOfOtherYear(table, year))
    .map(({ table, indikator, sasaran, satuan, target }): Mention => ({ source: "triwulan", table, indikator, sasaran, satuan, target, realisasiKinerja: null }));
}

/** A changed Perjanjian Kinerja takes the place of the first one. */
function inForce(mentions: readonly Mention[]): readonly Mention[] {
  const isChanged = ({ table, source }: Mention): boolean => source === "pk" && CHANGED.test(`${table.title} ${table.sheet}`);
  return mentions.some(isChanged) ? mentions.filter((mention) => mention.source !== "pk" || isChanged(mention)) : mentions;
}

/** "Target 2023" in a table of 2022 is another year's. */
function isOfHeadingYear({ headings }: BoundTable, { cell }: Figure, year: number | null): boolean {
  const named = /\b20\d\d\b/.exec(headings.get(cell.column) ?? "")?.[0];
  return named === undefined || year === null || Number(named) === year;
}
