import type { ColumnRole, Doubt, TableKind } from "../assessment";
import { isSingleRole, missingRoles } from "../column-roles";
import { cellAt, columnName, type CellValue } from "../grid";
import { roleName } from "../role-name";
import type { Block } from "./block";
import { countSorts, figureColumns, type Count } from "./figure-columns";
import type { Heading } from "./heading";
import { holdsCodes } from "./holds-codes";
import { isOf } from "./row-shape";
import { FIGURE } from "./text-sort";
import { isMostly, unknownFigures } from "./unknown-figures";

/**
 * What is doubtful of a table and what else it could be: its kind, a column that it needs and has not, figures under a heading
 * that nobody knows, a heading that is only close to a known one, two columns of one role, and contents that contradict a role.
 * @param ofKind what is doubtful of the kind itself
 */
export function doubtsOf(block: Block, kind: TableKind, roles: ReadonlyMap<number, ColumnRole>, ofKind: string | null): readonly Doubt[] {
  const unknown = unknownFigures(block, kind, roles);
  const ofTable = [...(ofKind === null ? lacking(block, kind, roles) : [ofKind]), ...unread(block, unknown)].map((text): Doubt => ({ column: null, text }));
  const counts = countSorts(block);
  const firsts = new Map([...roles].reverse().map(([column, role]) => [role, column]));
  const ofColumns = [...roles].flatMap(([column, role]): Doubt[] => {
    const maybe = unknown.size > MOST ? undefined : unknown.get(column);
    if (maybe !== undefined) return [{ column, text: `${called(block, column)} berisi angka, tetapi judulnya tidak dikenali; mungkin ini ${roleName(maybe)}.` }];
    if (role === "other") return [];
    const text = guessed(block, column, role) ?? doubled(block, column, role, firsts) ?? contradicted(block, column, role, counts.get(column)) ?? reckoned(block, column, role, roles);
    return text === null ? [] : [{ column, text }];
  });
  return [...ofTable, ...ofColumns];
}

const called = (block: Block, column: number): string => {
  const text = block.headings.get(column)?.text ?? "";
  return `Kolom ${columnName(column)} (${text === "" ? "tanpa judul" : `“${text}”`})`;
};

/** Figures under headings that nobody knows may be what is missing. */
function lacking(block: Block, kind: TableKind, roles: ReadonlyMap<number, ColumnRole>): string[] {
  const unknown = figureColumns(block).filter((column) => roles.get(column) === "other" && isOpen(block.headings.get(column)));
  const given = new Set(roles.values());
  const missing = missingRoles(kind, given, yearsIn(roles)).filter((any) => kind !== "anggaran" || !isToBeExpected(any, given, unknown.length)).map(([role = "other"]) => roleName(role));
  if (missing.length === 0) return [];
  return [`Kolom ${missing.join(" dan ")} tidak dikenali.${unknown.length === 0 ? "" : ` Mungkin ${listed(unknown.slice(0, MOST).map((column) => called(block, column)))}.`}`];
}

/** The budget in a Perjanjian Kinerja has no realisasi, and one by unit or village has no kegiatan. */
const isToBeExpected = (any: readonly ColumnRole[], given: ReadonlySet<ColumnRole>, unknown: number): boolean =>
  (any.includes("realisasi-anggaran") && unknown === 0) || (any.includes("kegiatan") && given.has("unit"));

/** "Realisasi s.d. Triwulan II": what it is of the whole year nobody can tell. */
const isOpen = (heading: Heading | undefined): boolean => heading?.meaning === null || heading?.meaning === "triwulan";

/** Of many such columns it is the table that is not understood. */
const unread = (block: Block, unknown: ReadonlyMap<number, ColumnRole>): string[] =>
  unknown.size <= MOST ? [] : [`Judul ${unknown.size} kolom angka tidak dikenali, antara lain ${listed([...unknown.keys()].slice(0, MOST).map((column) => called(block, column)))}.`];

const MOST = 3;
const listed = (texts: readonly string[]): string => texts.map((text) => text.replace(/^Kolom/, "kolom")).join(" atau ");

const yearsIn = (roles: ReadonlyMap<number, ColumnRole>): number[] => [...new Set([...roles.values()].flatMap((role) => /^tahun:(\d+):/.exec(role)?.[1] ?? []).map(Number))];

const guessed = (block: Block, column: number, role: ColumnRole): string | null =>
  block.headings.get(column)?.isGuess === true ? `${called(block, column)} dibaca sebagai ${roleName(role)} karena judulnya mirip; benarkah?` : null;

function doubled(block: Block, column: number, role: ColumnRole, firsts: ReadonlyMap<ColumnRole, number>): string | null {
  if (!isSingleRole(role)) return null;
  const first = firsts.get(role) ?? column;
  return first === column ? null : `${called(block, column)} dan ${called(block, first).replace(/^Kolom/, "kolom")} sama-sama dibaca sebagai ${roleName(role)}; yang dipakai kolom ${columnName(first)}.`;
}

const AMOUNTS = /^(?:pagu|pagu-perubahan|realisasi-anggaran|sisa|tahun:\d+:pagu)$/;
const SHARES = /^(?:serapan|fisik|tahun:\d+:serapan)$/;
const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["sasaran", "indikator", "tolok-ukur", "program", "kegiatan", "sub-kegiatan", "unit", "penyebab", "solusi"]);

/** Most of what stands in the column is not what the role says: words for figures, figures for names, shares for amounts. */
function contradicted(block: Block, column: number, role: ColumnRole, count: Count | undefined): string | null {
  if (!count || count.saying === 0) return null;
  if ((AMOUNTS.test(role) || SHARES.test(role)) && count.figures * 2 < count.saying) return `${called(block, column)} dibaca sebagai ${roleName(role)}, tetapi isinya kata; mungkin judulnya bergeser.`;
  if (NAMES.has(role) && count.figures * 2 > count.saying && mostly(block, column, isBare)) return `${called(block, column)} dibaca sebagai ${roleName(role)}, tetapi isinya angka; mungkin judulnya bergeser.`;
  if (SHARES.test(role) && mostly(block, column, isLarge)) return `${called(block, column)} dibaca sebagai ${roleName(role)}, tetapi isinya jumlah uang; mungkin judulnya tertukar.`;
  if (role === "realisasi-anggaran" && mostly(block, column, isShare) && amountsBefore(block, column)) return `${called(block, column)} dibaca sebagai ${roleName(role)}, tetapi isinya persentase; mungkin ini ${roleName("serapan")}.`;
  return null;
}

/** Codes called numbers, and a remainder that is another difference: "Selisih" between two stages of the pagu. */
function reckoned(block: Block, column: number, role: ColumnRole, roles: ReadonlyMap<number, ColumnRole>): string | null {
  if (role === "no" && ![...roles.values()].includes("kode") && holdsCodes(block, column)) return `${called(block, column)} dibaca sebagai ${roleName(role)}, tetapi isinya kode; mungkin ini ${roleName("kode")}.`;
  const at = (wanted: ColumnRole): number | null => [...roles].find(([, other]) => other === wanted)?.[0] ?? null;
  if (role === "sisa" && isMostly(block, [column, at("pagu-perubahan"), at("pagu")], (left, after, before) => left !== 0 && Math.abs(left) === Math.abs(after - before))) return `${called(block, column)} dibaca sebagai ${roleName(role)}, tetapi isinya selisih ${roleName("pagu")} dan ${roleName("pagu-perubahan")}.`;
  return null;
}

/** So many rows tell what a column holds. */
const ENOUGH = 200;

/** More than half of the figures among the first rows. */
function mostly({ grid, rows }: Block, column: number, is: (value: CellValue) => boolean): boolean {
  const figures = rows.slice(0, ENOUGH).filter((row) => isOf(FIGURE, grid, row, column)).map((row) => cellAt(grid, row, column).value);
  return figures.length > 0 && figures.filter(is).length * 2 > figures.length;
}

/** An amount in full rupiah. */
function isLarge(value: CellValue): boolean {
  if (typeof value === "number") return Math.abs(value) >= 10_000;
  return typeof value === "string" && !value.includes("%") && value.replace(/[.,]\d{1,2}\D*$/, "").replace(/\D/g, "").length >= 5;
}

/** No name behind it, as "7.01 Program" has. */
const isBare = (value: CellValue): boolean => typeof value !== "string" || !/\p{L}{3}/u.test(value);

const isShare = (value: CellValue): boolean => (typeof value === "number" ? value > 0 && value <= 150 : typeof value === "string" && value.includes("%"));

/** The column to the left holds amounts: these are no thousands of rupiah. */
const amountsBefore = (block: Block, column: number): boolean => column > block.box.left && mostly(block, column - 1, isLarge);
