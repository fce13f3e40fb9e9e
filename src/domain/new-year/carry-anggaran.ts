import { compareWording } from "../calculate/wording";
import type { Anggaran, AnggaranLine, Level } from "../model/anggaran";
import { isAccountName } from "../read/account-class";
import { chooseAnggaran } from "../report/choose-anggaran";
import { anggaran } from "../template/anggaran";
import { codeLine } from "../template/lists";
import { filledHeadings, fillTemplate, listText, type RowByHeading } from "./fill-template";
import type { LastYear, LeftOut, Part } from "./new-year";

/** The budget's lines without amounts: down to the sub kegiatan, accounts left out. */
export function carryAnggaran({ records }: LastYear): Part {
  const budget = chooseAnggaran(records) ?? records.anggaran.find(({ lines }) => lines.length > 0) ?? null;
  const rows = budget ? rowsOf(budget) : [];
  const others = records.anggaran.filter((each) => each !== budget && each.lines.length > 0);
  const leftOut: LeftOut[] = [
    ...(rows.length === 0 ? [{ what: "Program dan kegiatan", why: budget ? "Tabel anggaran lama hanya menurut rekening belanja; isi lembar Anggaran dari DPA." : "Tidak ada tabel anggaran di buku kerja lama; isi lembar Anggaran dari DPA.", at: null }] : []),
    ...(budget ? [{ what: "Pagu dan realisasi anggaran", why: "Anggaran tahun baru diisi dari DPA.", at: null }] : []),
    ...(budget?.lines.some(isAccount) && rows.length > 0 ? [{ what: "Rekening belanja", why: STAYS, at: null }] : []),
    ...(budget?.lines.some((line) => !isAccount(line) && isBelowSub(budget.lines, line)) && rows.length > 0 ? [{ what: "Rincian di bawah sub kegiatan", why: STAYS, at: null }] : []),
    ...others.map(({ table }) => ({ what: `Tabel anggaran di lembar ${table.sheet}`, why: "Program dan kegiatan dibawa dari satu tabel anggaran saja.", at: { sheet: table.sheet, row: table.box.top, column: table.box.left } })),
  ];
  return { template: fillTemplate(anggaran, rows), carried: rows.length === 0 ? [] : [{ sheet: anggaran.sheet, rows: rows.length, what: `${rows.length} baris: ${listText(contentOf(rows))}` }], leftOut };
}

const STAYS = "Yang dibawa program, kegiatan, dan sub kegiatan.";

/** In the order of the columns; names that the table's formulas give are there as well. */
function contentOf(rows: readonly RowByHeading[]): string[] {
  const filled = new Set([...filledHeadings(rows), ...(rows.some(({ Kode, Program }) => Kode != null && Program == null) ? ["Program", "Kegiatan", "Sub Kegiatan"] : [])]);
  return anggaran.columns.flatMap(({ heading }) => (filled.has(heading) ? [heading] : []));
}

const isAccount = ({ name, kode }: AnggaranLine): boolean => isAccountName(name.text) || (kode !== null && /^5\.\d/.test(kode.trim()));

function rowsOf({ lines }: Anggaran): RowByHeading[] {
  const kept = new Set(lines.flatMap((line, i) => (isAccount(line) || isBelowSub(lines, line) ? [] : [i])));
  const parents = new Set([...kept].map((i) => lines[i]?.parent));
  const rows = [...kept].filter((i) => !parents.has(i)).map((i) => rowOf(lines, lines[i] as AnggaranLine));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function* upwards(lines: readonly AnggaranLine[], line: AnggaranLine): Generator<AnggaranLine> {
  for (let at: AnggaranLine | undefined = line; at; at = at.parent === null ? undefined : lines[at.parent]) yield at;
}

/** What stands below a sub kegiatan are its accounts or its outputs. */
const isBelowSub = (lines: readonly AnggaranLine[], line: AnggaranLine): boolean => [...upwards(lines, line)].slice(1).some(({ level }) => level === "sub-kegiatan");

const HEADINGS: Readonly<Record<Level, string>> = { program: "Program", kegiatan: "Kegiatan", "sub-kegiatan": "Sub Kegiatan" };
const FIELDS = { program: "program", kegiatan: "kegiatan", "sub-kegiatan": "subKegiatan" } as const;

/** A name that the list has for the code, however spelt, is left to the table's formula. */
function rowOf(lines: readonly AnggaranLine[], line: AnggaranLine): RowByHeading {
  const above = [...upwards(lines, line)];
  const kode = line.kode?.trim() ?? null;
  const official = kode === null ? null : codeLine(kode);
  const names = above.map(({ level, name }) => {
    const listed = official?.[FIELDS[level]] ?? null;
    return [HEADINGS[level], listed !== null && compareWording(name.text, listed) !== "other" ? null : name.text] as const;
  });
  return { Kode: kode, ...Object.fromEntries(names.reverse()), "Indikator/Sasaran yang didukung": above.find(({ mendukung }) => mendukung !== null)?.mendukung?.text ?? null };
}
