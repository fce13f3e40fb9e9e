import type { Decimal } from "decimal.js";
import { sum } from "../../calculate/decimals";
import { unitName, type UnitName } from "../../calculate/unit-name";
import type { CellRef } from "../../grid";
import type { Figure } from "../../model/figure";
import type { Rincian, RincianRow } from "../../model/rincian";
import { staffStatus, type StaffStatus } from "./staff-status";

/** Which people are counted; "tidak disebut": the table does not say which. */
export type Population = "pns" | "asn" | "kontrak" | "semua" | "tidak disebut";

export const populationName: Readonly<Record<Population, string>> = {
  pns: "PNS", asn: "ASN", kontrak: "tenaga kontrak", semua: "seluruh pegawai", "tidak disebut": "pegawai",
};

/** How many people of one population a table counts, altogether or in one unit. */
export interface Headcount {
  readonly population: Population;
  /** `null`: the whole office. */
  readonly unit: { readonly name: string; readonly key: UnitName } | null;
  /** Every number that the table itself supports, the foremost first: as printed, by the row totals, by the single cells. */
  readonly readings: readonly Decimal[];
  readonly cells: readonly [CellRef, ...CellRef[]];
}

/** One staff table as counts of people; a table whose figures cannot all be read counts nothing. */
export interface CountedTable {
  readonly rincian: Rincian;
  readonly counts: readonly Headcount[];
}

export const countTables = (pegawai: readonly Rincian[]): CountedTable[] => pegawai.map((rincian) => ({ rincian, counts: headcounts(rincian) }));

/** A row or a column counts people who are no PNS. */
export const namesOthers = ({ rows, columns }: Rincian): boolean =>
  [...columns.map(({ heading }) => heading), ...rows.map(({ label }) => label?.text ?? "")].some((text) => ["kontrak", "pppk"].includes(staffStatus(text)));

const isUnreadable = (figure: Figure | null): boolean => figure?.state === "unreadable";

function headcounts(rincian: Rincian): Headcount[] {
  const { rows, columns, table } = rincian;
  if (rows.length === 0 || rows.some(({ jumlah, figures }) => isUnreadable(jumlah) || figures.some(isUnreadable))) return [];
  const status = statusOf(rincian);
  const statuses = new Set(rows.flatMap((row) => (columns.length === 0 ? [status(row, "")] : columns.map(({ heading }) => status(row, heading)))));
  const units = new Map<string, RincianRow[]>();
  for (const row of rows) {
    const name = row.group ?? (row.label && table.columns.get(row.label.cell.column) === "unit" ? row.label.text : null);
    if (name !== null) units.set(name, [...(units.get(name) ?? []), row]);
  }
  return populations(statuses, table.title).flatMap(([population, counted]) => {
    const has = (row: RincianRow, heading: string): boolean => counted.includes(status(row, heading));
    const whole = count(rincian, rows, has, rincian.total);
    const single = [...units].map(([name, own]) => ({ name, found: count(rincian, own, has, null) }));
    return [
      ...(whole ? [{ population, unit: null, ...whole }] : []),
      ...single.flatMap(({ name, found }) => (found ? [{ population, unit: { name, key: unitName(name) }, ...found }] : [])),
    ];
  });
}

/** Row before column; posts are those of PNS where the table tells the others apart or its caption says so. */
function statusOf(rincian: Rincian): (row: RincianRow, heading: string) => StaffStatus {
  const { title, kind } = rincian.table;
  const caption = staffStatus(title);
  const ofPosts: StaffStatus = namesOthers(rincian) || caption === "pns" ? "pns" : "any";
  const ofRest: StaffStatus = caption === "pns" || (caption === "asn" && !namesOthers(rincian)) ? caption : "any";
  return ({ label }, heading) => {
    const [row, column] = [kind === "pegawai-jabatan" && label && rincian.table.columns.get(label.cell.column) === "unit" && staffStatus(label.text) === "post" ? "post" : staffStatus(label?.text ?? ""), staffStatus(heading)];
    const own = row === "any" || row === "post" ? (column === "any" ? row : column) : column === "pppk" || column === "kontrak" ? column : row;
    return own === "post" ? ofPosts : own === "any" ? ofRest : own;
  };
}

/** The populations that a table with these statuses counts, each with the statuses that belong to it. */
function populations(statuses: ReadonlySet<StaffStatus>, title: string): (readonly [Population, readonly StaffStatus[]])[] {
  const all: readonly StaffStatus[] = ["pns", "pppk", "asn", "kontrak", "any"];
  if (statuses.has("any")) return statuses.size === 1 ? [["tidak disebut", all]] : [];
  const isWhole = statuses.has("kontrak") && (statuses.has("pns") || statuses.has("asn"));
  return [
    ...(statuses.has("pns") && !statuses.has("asn") ? [["pns", ["pns"]] as const] : []),
    ...(statuses.has("asn") || statuses.has("pppk") ? [["asn", ["pns", "pppk", "asn"]] as const] : []),
    ...(statuses.has("kontrak") ? [["kontrak", ["kontrak"]] as const] : []),
    ...(isWhole || /\bseluruh|\bsemua/i.test(title) ? [["semua", all] as const] : []),
  ];
}

type Found = Pick<Headcount, "readings" | "cells">;

function count({ columns, jumlahColumn }: Rincian, rows: readonly RincianRow[], has: (row: RincianRow, heading: string) => boolean, total: RincianRow | null): Found | null {
  const headings = columns.map(({ heading }) => heading);
  const isWhole = (row: RincianRow): boolean => (headings.length === 0 ? has(row, "") : headings.every((heading) => has(row, heading)));
  const own = (row: RincianRow): Figure[] => row.figures.filter((_, i) => has(row, headings[i] ?? ""));
  const figures = rows.flatMap(own);
  const wholeRows = rows.filter(isWhole);
  const touched = rows.filter((row) => isWhole(row) || own(row).length > 0);
  const byRows = jumlahColumn && wholeRows.length === touched.length ? wholeRows.map(({ jumlah }) => jumlah).filter((figure) => figure !== null) : [];
  const printed = printedOf(rows, headings, total, has, wholeRows.length === rows.length);
  const filled = (found: readonly Figure[]): Decimal[] => found.map(({ value }) => value).filter((value) => value !== null);
  const readings = [filled(printed), filled(byRows), filled(figures)].filter((values) => values.length > 0).map((values) => sum(values));
  const [first, ...others] = [printed, byRows, figures].find((found) => filled(found).length > 0)?.filter(({ value }) => value && !value.isZero()).map(({ cell }) => cell) ?? [];
  return readings.length > 0 && first ? { readings, cells: [first, ...others] } : null;
}

/** The figures of the total row that state the count: its corner, or the columns that are wholly of this population. */
function printedOf(rows: readonly RincianRow[], headings: readonly string[], total: RincianRow | null, has: (row: RincianRow, heading: string) => boolean, isAll: boolean): Figure[] {
  if (!total) return [];
  if (isAll && total.jumlah?.value) return [total.jumlah];
  const isSplit = headings.some((heading) => rows.some((row) => has(row, heading)) && !rows.every((row) => has(row, heading)));
  return isSplit ? [] : total.figures.filter((_, i) => rows.every((row) => has(row, headings[i] ?? "")));
}
