import type { Decimal } from "decimal.js";
import { sum } from "../../calculate/decimals";
import { wordingKey } from "../../calculate/wording";
import { groupBy } from "../../group-by";
import type { Anggaran } from "../../model/anggaran";
import type { Figure } from "../../model/figure";
import type { Kalimat, TextFigure } from "../../model/narasi";
import type { Records } from "../../model/records";

/** A line or a total of a budget table: what a sentence about it must repeat. */
export interface BudgetEntry {
  /** As the table names it; `null`: the whole budget. */
  readonly name: string | null;
  readonly pagu: readonly Figure[];
  readonly realisasi: readonly Figure[];
  readonly serapan: Figure | null;
  /** What the lines add up to, for a total that is stated otherwise. */
  readonly sums: readonly Decimal[];
}

/** "Kegiatan ini dianggarkan sebesar Rp… dan terealisasi sebesar Rp… atau …%". */
export interface BudgetStatement {
  readonly kalimat: Kalimat;
  readonly pagu: TextFigure | null;
  readonly realisasi: TextFigure | null;
  readonly persen: TextFigure | null;
  /** What the tables have under that name; empty when the sentence does not tell what it speaks of, or no table has it. */
  readonly entries: readonly BudgetEntry[];
}

/** How far above a sentence the heading stands that "kegiatan ini" means. */
const ABOVE = 8;
const THIS = /\b(?:sub\s*)?(?:kegiatan|program)\s+(?:ini|tersebut)\b/iu;
const WHOLE = /\b(?:keseluruhan(?:nya)?|seluruh(?:nya)?|total)\b/iu;
/** One amount alone is of the whole budget only when the sentence says of all what, and of no sort or part of it. */
const ALL = /\bseluruh\s+(?:program|kegiatan|sub\s*kegiatan|belanja)\b|\bkeseluruhan\b/iu;
const PART = /\bbelanja\s+(?:operasi|modal|pegawai|barang|hibah|bantuan|tidak)|\btriwulan\b|\bsemester\b|\bbulan\b|\bkelurahan\b|\bdak\b|\bdau\b/iu;
const ITEM = /^[\s\-–•❖*]*(?:[a-z]|\d{1,2}|[ivx]{1,4})\s*[.)]\s*\p{L}|^(?:sub\s*)?(?:kegiatan|program)\s+\p{L}/iu;

/** Two rules ask for the same statements of one reading. */
const read = new WeakMap<Records, readonly BudgetStatement[]>();

/** The sentences that state amounts of the budget, each with what the tables have of it. */
export function budgetStatements(records: Records): readonly BudgetStatement[] {
  const known = read.get(records) ?? readStatements(records);
  read.set(records, known);
  return known;
}

function readStatements({ narasi, anggaran, year }: Records): BudgetStatement[] {
  const stating = narasi.map((kalimat) => statementOf(kalimat)).filter((statement) => statement !== null);
  if (stating.length === 0) return [];
  const index = indexLines(anggaran);
  const totals = anggaran.flatMap(totalEntries);
  return stating.map((statement) => {
    const { kalimat } = statement;
    const years = kalimat.figures.filter(({ kind }) => kind === "year").map(({ value }) => value.toNumber());
    const isOfOtherYear = years.length > 0 && year !== null && !years.includes(year);
    return { ...statement, entries: isOfOtherYear ? [] : entriesFor(kalimat, narasi, index, totals, statement) };
  });
}

function entriesFor(kalimat: Kalimat, narasi: readonly Kalimat[], index: ReadonlyMap<string, readonly BudgetEntry[]>, totals: readonly BudgetEntry[], { pagu, realisasi }: Stated): readonly BudgetEntry[] {
  const { text } = kalimat.teks;
  const named = namesIn(text.slice(0, (pagu ?? realisasi)?.start ?? 0)).map((name) => index.get(wordingKey(name))).find((entries) => entries !== undefined);
  if (named) return named;
  if (THIS.test(text)) return namedAbove(kalimat, narasi, index);
  const before = text.slice(0, (pagu ?? realisasi)?.start ?? 0);
  const isOfAll = (pagu && realisasi) ?? (ALL.test(before) && !PART.test(before));
  return WHOLE.test(text) && isOfAll && !/\b(?:program|kegiatan)\s+\p{Lu}/u.test(before) ? totals : [];
}

/** The nearest line above that names one of the tables' lines; a heading in between that none of them knows ends the search. */
function namedAbove(kalimat: Kalimat, narasi: readonly Kalimat[], index: ReadonlyMap<string, readonly BudgetEntry[]>): readonly BudgetEntry[] {
  const at = narasi.indexOf(kalimat);
  for (let i = at - 1; i >= Math.max(0, at - ABOVE); i--) {
    const text = narasi[i]?.teks.text ?? "";
    const entries = text.length > 250 ? undefined : index.get(wordingKey(text));
    if (entries) return entries;
    if (ITEM.test(text)) return [];
  }
  return [];
}

/** "Program Penunjang Urusan dianggarkan …", "Untuk kegiatan X dengan anggaran": names before the amount. */
function namesIn(before: string): string[] {
  const cut = before.split(/\b(?:pada\s+tahun|tahun|yang|dianggarkan|dialokasikan|mendapat\w*|memperoleh|memiliki|dengan\s+(?:anggaran|pagu|alokasi)|terealisasi|sebesar|adalah)\b/iu)[0] ?? "";
  const from = /\b(?:sub\s*kegiatan|kegiatan|program)\s+\p{L}.*$/iu.exec(cut)?.[0];
  return from && !THIS.test(from) ? [from.trim()] : [];
}

type Stated = Pick<BudgetStatement, "pagu" | "realisasi" | "persen">;

/** What each amount is of is said by the words since the figure before it ("pagu Tahun Anggaran 2022 sebesar" goes on over the year); a sentence with two of a sort is too rich to be read. */
function statementOf(kalimat: Kalimat): Omit<BudgetStatement, "entries"> | null {
  const { text } = kalimat.teks;
  const found: { pagu: TextFigure[]; realisasi: TextFigure[]; persen: TextFigure[] } = { pagu: [], realisasi: [], persen: [] };
  let from = 0;
  for (const figure of kalimat.figures.filter(({ kind }) => kind !== "year")) {
    const said = text.slice(from, figure.start).toLowerCase().replace(/realisasi\s+(?:anggaran|keuangan|belanja|dana)/g, "realisasi");
    from = figure.end;
    const last = [...said.matchAll(/(?<realisasi>\w*realisasi|terserap|penyerapan|serapan|digunakan)|(?<sisa>sisa|selisih|semula|sebelum|bertambah|berkurang)|(?<pagu>\w*anggar\w*|pagu|alokasi|dialokasikan)/g)].at(-1)?.groups;
    if (figure.kind === "rupiah" && last?.["realisasi"]) found.realisasi.push(figure);
    else if (figure.kind === "rupiah" && last?.["pagu"]) found.pagu.push(figure);
    else if (figure.kind === "percent" && (last?.["realisasi"] ?? (/\b(?:atau|persentase|prosentase|presentase|capaian)\b|^\W*$/.test(said) && found.realisasi.length > 0))) found.persen.push(figure);
  }
  const [pagu, realisasi, persen] = [found.pagu, found.realisasi, found.persen];
  if (pagu.length > 1 || realisasi.length > 1 || pagu.length + realisasi.length === 0) return null;
  return { kalimat, pagu: pagu[0] ?? null, realisasi: realisasi[0] ?? null, persen: persen.length === 1 ? (persen[0] ?? null) : null };
}

const present = (...figures: (Figure | null)[]): Figure[] => figures.filter((figure) => figure !== null).filter(({ value }) => value !== null);

/** Every line with amounts of its own, by its name as it is compared; two lines of one name stand beside each other. */
function indexLines(anggaran: readonly Anggaran[]): ReadonlyMap<string, readonly BudgetEntry[]> {
  const entries = anggaran.flatMap(({ lines }) => lines.map(({ name, pagu, paguPerubahan, realisasiAnggaran, serapan }) => (
    { name: name.text, pagu: present(paguPerubahan, pagu), realisasi: present(realisasiAnggaran), serapan, sums: [] }
  )));
  return groupBy(entries.filter(({ pagu, realisasi }) => pagu.length + realisasi.length > 0), ({ name }) => wordingKey(name));
}

/** The stated totals, and what the lines without a line of amounts below them add up to. */
function totalEntries({ lines, totals }: Anggaran): BudgetEntry[] {
  const parents = new Set(lines.filter(({ pagu, realisasiAnggaran }) => pagu?.value ?? realisasiAnggaran?.value).map(({ parent }) => parent));
  const leaves = lines.filter((_, i) => !parents.has(i));
  const added = (of: (line: (typeof lines)[number]) => Figure | null): Decimal => sum(leaves.map((line) => of(line)?.value ?? null).filter((value) => value !== null));
  const sums = [added(({ pagu }) => pagu), added(({ paguPerubahan }) => paguPerubahan), added(({ realisasiAnggaran }) => realisasiAnggaran)];
  return totals.map(({ pagu, paguPerubahan, realisasiAnggaran, serapan }) => ({ name: null, pagu: present(paguPerubahan, pagu), realisasi: present(realisasiAnggaran), serapan, sums }));
}
