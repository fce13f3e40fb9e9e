import type { Grid } from "../grid";
import type { ExportColumn, ExportKind, ExportMeaning } from "./export";
import { readExportHeader, textsOf } from "./export-header";

/** The headings of an export and what its columns hold. */
export interface ExportHead {
  readonly kind: ExportKind;
  readonly headerRows: readonly number[];
  /** The first row below the headings and their numbers. */
  readonly firstRow: number;
  readonly columns: readonly ExportColumn[];
}

/** Titles, the office and the year stand above the headings. */
const DEEPEST = 60;

/** Wordings, squeezed; of several columns with one meaning the first wording here counts. */
const WORDINGS: Readonly<Record<ExportMeaning, readonly string[]>> = {
  "kode-skpd": ["kodeskpd", "kodeopd", "kodeunit", "kodeunitskpd", "kodeperangkatdaerah"],
  "nama-skpd": ["namaskpd", "namaopd", "skpd", "opd", "namaunit", "namaunitskpd", "namaperangkatdaerah", "perangkatdaerah"],
  "kode-sub-skpd": ["kodesubskpd", "kodesubunit", "kodesubopd", "kodesubunitskpd"],
  "nama-sub-skpd": ["namasubskpd", "namasubunit", "namasubopd", "subskpd", "subunit", "namasubunitskpd"],
  "kode-program": ["kodeprogram", "kdprogram"],
  "nama-program": ["namaprogram", "nmprogram", "program"],
  "kode-kegiatan": ["kodekegiatan", "kodegiat", "kdkegiatan"],
  "nama-kegiatan": ["namakegiatan", "namagiat", "nmkegiatan", "kegiatan"],
  "kode-sub-kegiatan": ["kodesubkegiatan", "kodesubgiat", "kdsubkegiatan"],
  "nama-sub-kegiatan": ["namasubkegiatan", "namasubgiat", "nmsubkegiatan", "subkegiatan"],
  "kode-rekening": ["koderekening", "kodeakun", "koderek", "kdrekening", "rekening", "kodebelanja", "koderekeningbelanja"],
  "nama-rekening": ["namarekening", "namaakun", "uraianrekening", "namabelanja", "uraianakun"],
  kode: ["kode", "kodeprogramkegiatan", "kodekegiatan", "kodesubkegiatan", "koderekening", "koderek", "kodeurusan"],
  uraian: ["urusanprogramkegiatan", "urusanprogramkegiatansubkegiatan", "urusanprogramkegiatandansubkegiatan", "programkegiatansubkegiatan", "programkegiatandansubkegiatan", "programkegiatan", "programdankegiatan", "bidangurusanprogramkegiatan", "uraianprogramkegiatan", "namaprogramkegiatan", "kegiatansubkegiatan", "uraian", "nama", "namakegiatan", "kegiatan", "program"],
  pagu: ["dpa", "pagudpa", "anggarandpa", "nilaidpa", "jumlahdpa", "dpamurni", "paguanggaran", "pagu", "nilaianggaran", "nilaipagu", "anggaran", "jumlahanggaran", "anggaranmurni", "pagumurni", "paguawal", "sebelumperubahan", "anggaransebelumperubahan"],
  "pagu-perubahan": ["dppa", "dpaperubahan", "paguperubahan", "anggaranperubahan", "nilaidppa", "nilaianggaranperubahan", "setelahperubahan", "sesudahperubahan", "anggaransetelahperubahan", "anggaransesudahperubahan", "dpapergeseran", "paguakhir"],
  realisasi: ["nilairealisasilra", "realisasilra", "nilailra", "nilailrasetelahkoreksi", "nilailrasebelumkoreksi", "realisasikeuangan", "realisasianggaran", "realisasibelanja", "nilairealisasi", "jumlahrealisasi", "totalrealisasi", "realisasi", "keuangan"],
  fisik: ["realisasifisik", "fisik", "capaianfisik", "persentasefisik", "persenfisik"],
};

const IN_LRA: readonly ExportMeaning[] = [
  "kode-skpd", "nama-skpd", "kode-sub-skpd", "nama-sub-skpd", "kode-program", "nama-program", "kode-kegiatan", "nama-kegiatan", "kode-sub-kegiatan", "nama-sub-kegiatan",
  "kode-rekening", "nama-rekening", "pagu", "pagu-perubahan", "realisasi",
];
const IN_RFK: readonly ExportMeaning[] = ["kode", "uraian", "pagu", "pagu-perubahan", "realisasi", "fisik"];

/** What a column of such an export can hold. */
export const meaningsOf: Readonly<Record<ExportKind, readonly ExportMeaning[]>> = { lra: IN_LRA, rfk: IN_RFK };

/** What the user says of columns, by their number, where it is not as their headings say. */
export type ChosenMeanings = ReadonlyMap<number, ExportMeaning | null>;

/** The headings with what the user says of them: a meaning is then taken from the column that had it. */
export function withMeanings(head: ExportHead, chosen: ChosenMeanings): ExportHead {
  if (chosen.size === 0) return head;
  const taken = new Set(chosen.values());
  const columns = head.columns.map((each) => {
    if (chosen.has(each.column)) return { ...each, meaning: chosen.get(each.column) ?? null };
    return each.meaning !== null && taken.has(each.meaning) ? { ...each, meaning: null } : each;
  });
  return { ...head, columns };
}

/** The headings of a sheet that is an export; `null` when it is none. */
export function findExportHead(grid: Grid): ExportHead | null {
  for (let row = 1; row <= Math.min(DEEPEST, grid.rows.length); row++) {
    if (textsOf(grid, row).size < 3) continue;
    const { headerRows, firstRow, headings } = readExportHeader(grid, row);
    for (const [kind, meanings] of [["lra", IN_LRA], ["rfk", IN_RFK]] as const) {
      const columns = giveMeanings(headings, meanings);
      if (IS[kind](new Set(columns.flatMap(({ meaning }) => meaning ?? []))) && !(kind === "rfk" && isSpread(headings.map(({ heading }) => squeeze(heading))))) return { kind, headerRows, firstRow, columns };
    }
  }
  return null;
}

/** An LRA has the levels in columns of their own, an RFK one below the other. */
const IS: Readonly<Record<ExportKind, (meanings: ReadonlySet<ExportMeaning>) => boolean>> = {
  lra: (has) => has.has("kode-sub-kegiatan") && (has.has("realisasi") || has.has("pagu") || has.has("pagu-perubahan")) && (has.has("kode-rekening") || has.has("nama-sub-kegiatan") || has.has("kode-kegiatan")),
  rfk: (has) => has.has("uraian") && has.has("kode") && (has.has("pagu") || has.has("pagu-perubahan")) && (has.has("realisasi") || has.has("fisik")),
};

/** Names of several levels beside each other, as in the table that is imported to: no RFK. */
const isSpread = (squeezed: readonly string[]): boolean => (["nama-program", "nama-kegiatan", "nama-sub-kegiatan"] as const).filter((meaning) => squeezed.some((text) => WORDINGS[meaning].includes(text))).length > 1;

/** Each meaning goes to one column, each column has one meaning. */
function giveMeanings(columns: readonly { readonly column: number; readonly heading: string }[], meanings: readonly ExportMeaning[]): ExportColumn[] {
  const given = new Map<number, ExportMeaning>();
  for (const meaning of meanings) {
    const ranked = columns.filter(({ column }) => !given.has(column)).map(({ column, heading }) => ({ column, rank: rankOf(heading, meaning) }));
    const [best] = ranked.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank || a.column - b.column);
    if (best) given.set(best.column, meaning);
  }
  return columns.map(({ column, heading }) => ({ column, heading, meaning: given.get(column) ?? null }));
}

/** Plans and drafts are no budget, rencana anggaran kas is no realisasi. */
const DRAFT = /\b(?:rka|rak|ppas|kua|spd|rencana|deviasi|sisa|kas|target)\b/i;
const SHARE = /%|\bpersen|\brasio\b/i;
const AMOUNTS: ReadonlySet<ExportMeaning> = new Set<ExportMeaning>(["pagu", "pagu-perubahan", "realisasi"]);

/** How well a heading says a meaning, the least best; −1: not at all. */
function rankOf(heading: string, meaning: ExportMeaning): number {
  const isAmount = AMOUNTS.has(meaning);
  if ((isAmount || meaning === "fisik") && DRAFT.test(heading.replace(/_/g, " "))) return -1;
  if (isAmount && SHARE.test(heading)) return -1;
  return WORDINGS[meaning].indexOf(squeeze(heading));
}

/** "nilai_realisasi_lra" → "nilairealisasilra", "Realisasi Keuangan (Rp)" → "realisasikeuangan"; a year at the end falls away. */
const squeeze = (heading: string): string =>
  heading.toLowerCase().replace(/\([^)]*\)/g, "").replace(/[^\p{L}\p{N}]/gu, "").replace(/(?<=.)(?:rp|rupiah)$/, "").replace(/(?:tahun|ta)?(?:anggaran)?20\d\d$/, "");
