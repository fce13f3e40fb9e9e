import { officialByName } from "../../calculate/find-nomenclature";
import type { CellRef } from "../../grid";
import type { Level } from "../../model/anggaran";
import type { Kalimat, TextFigure } from "../../model/narasi";
import type { Records } from "../../model/records";
import type { Issue, Rule } from "../rule";
import { countLevels, type LevelCount } from "./count-levels";

const NAME: Readonly<Record<Level, string>> = { program: "program", kegiatan: "kegiatan", "sub-kegiatan": "sub kegiatan" };

export const countsMatchText: Rule = {
  id: "counts-match-text",
  severity: "inconsistency",
  title: "Jumlah program, kegiatan, dan sub kegiatan di naskah sama dengan tabelnya",
  basis: "Naskah merangkum tabelnya sendiri, misalnya “5 program, 11 kegiatan dan 27 Sub kegiatan”.",
  notChecked: "Jumlah sebagian (“3 kegiatan belum selesai”) atau tahun lain; jumlah yang hanya ditulis dengan huruf; tingkat yang tidak dirinci tabel mana pun.",
  lacks({ records }) {
    const stated = records.narasi.flatMap((kalimat) => statedCounts(kalimat, records.year));
    if (stated.length === 0) return ["Naskah tidak menyebut jumlah program, kegiatan, atau sub kegiatan."];
    const counts = countLevels(records);
    const unlisted = [...new Set(stated.map(({ level }) => level))].filter((level) => counts[level].possible.length === 0);
    return unlisted.map((level) => `Tidak ada tabel yang merinci ${NAME[level]}.`);
  },
  check({ records }) {
    const stated = records.narasi.flatMap((kalimat) => statedCounts(kalimat, records.year).map((count) => [kalimat, count] as const));
    if (stated.length === 0) return [];
    const counts = countLevels(records);
    return stated.flatMap(([kalimat, count]) => countIssue(kalimat, count, counts[count.level], records));
  },
};

interface Stated {
  readonly level: Level;
  readonly figure: TextFigure;
}

const LEVEL: readonly (readonly [Level, RegExp])[] = [["sub-kegiatan", /^sub\s*-?\s*kegiatan\b\s*/], ["program", /^program\b\s*/], ["kegiatan", /^kegiatan\b\s*/]];
/** What may follow when the whole is counted; "3 kegiatan belum selesai" counts a part. */
const OF_ALL = /^(?:$|(?:dan|serta|dengan|sebagai berikut|yaitu|yakni|antara lain|meliputi|terdiri|yang (?:terdiri|meliputi|terbagi|dilaksanakan|tertuang))\b)/;
/** What stands before a count of all programs when no other level is counted beside it. */
const HAS = /\b(?:didukung|melaksanakan|memiliki|mempunyai|terdiri|meliputi|mencakup|melalui|sebanyak|sejumlah|terdapat|menetapkan|mengelola)\b/;

/** What is counted is of one sasaran, of a plan for several years, or of a part of the office. */
const OF_PART = /\b(?:sasaran|tujuan|misi|indikator)\s+(?:strategis\s+|kinerja\s+)?(?:ke\s*-?\s*)?(?:\d|ini\b|tersebut\b|pertama\b|kedua\b|ketiga\b)|\b(?:renstra|rencana\s+strategis|rpjmd|renja|seksi|bidang)\b/iu;

/** The counts of a sentence that speaks of the whole budget of the year: it counts the programs, and each level once. */
function statedCounts({ teks, figures }: Kalimat, year: number | null): readonly Stated[] {
  const years = figures.filter(({ kind }) => kind === "year").map(({ value }) => value.toNumber());
  if (year !== null && years.length > 0 && !years.includes(year)) return [];
  const counted = figures.flatMap((figure): Stated[] => {
    const [level, wording] = (figure.kind === "count" && figure.value.isInteger() ? LEVEL.find(([, said]) => said.test(figure.after)) : undefined) ?? [];
    return level && wording && OF_ALL.test(figure.after.replace(wording, "")) ? [{ level, figure }] : [];
  });
  const first = LEVEL.flatMap(([level]) => counted.find((stated) => stated.level === level) ?? []).sort((a, b) => a.figure.start - b.figure.start);
  const [program, another] = first;
  if (program?.level !== "program" || OF_PART.test(teks.text.slice(0, program.figure.start))) return [];
  return another !== undefined || HAS.test(teks.text.slice(0, program.figure.start).toLowerCase()) ? first : [];
}

function countIssue({ teks }: Kalimat, { level, figure }: Stated, { possible, best, cells }: LevelCount, records: Records): Issue[] {
  const stated = figure.value.toNumber();
  if (best === null || possible.includes(stated)) return [];
  const unlisted = level === "kegiatan" && stated > best ? amongOutputs(records) : null;
  const at: readonly [CellRef, ...CellRef[]] = unlisted ? [teks.cell, ...cells.slice(0, 1), unlisted.cell] : [teks.cell, ...cells.slice(0, 1)];
  const hint = unlisted ? ` Mungkin yang belum terdaftar adalah ${unlisted.kode} ${unlisted.nama}, yang tertulis sebagai keluaran.` : "";
  return [{
    title: `Jumlah ${NAME[level]} berbeda dari tabel`, at, found: `${stated} ${NAME[level]}`, expected: `${best} ${NAME[level]}`,
    message: `Naskah menyebut ${stated} ${NAME[level]}, tabelnya memuat ${best}.${hint}`,
    remedy: `Hitung kembali dari DPA, lalu samakan kalimat dengan tabelnya.`,
    facts: { level, stated, counted: best, probably: unlisted?.kode ?? null },
  }];
}

/** A kegiatan of the official list that the workbook names only as an output. */
function amongOutputs({ anggaran, keluaran }: Records): { readonly kode: string; readonly nama: string; readonly cell: CellRef } | null {
  const listed = new Set(anggaran.flatMap(({ lines }) => lines.flatMap(({ name }) => officialByName(name.text).map(({ kode }) => kode))));
  for (const { tolokUkur } of keluaran.flatMap(({ lines }) => lines)) {
    const official = officialByName(tolokUkur.text).find(({ level, kode }) => level === "kegiatan" && !listed.has(kode));
    if (official) return { kode: official.kode, nama: official.nama, cell: tolokUkur.cell };
  }
  return null;
}
