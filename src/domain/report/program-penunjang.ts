import type { Decimal } from "decimal.js";
import { roundHalfUp, sum } from "../calculate/decimals";
import { computeSerapan } from "../calculate/serapan";
import type { FindCell } from "../model/figure";
import type { Settings } from "../settings";
import { frameOf, incompleteBanner, roundingNote, sourceNote } from "./captions";
import { chooseAnggaran, lacksSupport, quarterNote } from "./choose-anggaran";
import { composeSheet } from "./compose-sheet";
import { figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { computed, NA, serapanFormula, sourceFigure, knownSumFormula } from "./live";
import type { ReportTable } from "./report-table";
import type { At, Column, Shown } from "./sheet-layout";
import { linkSupport, type Support, type SupportingLine } from "./supporting-lines";

interface LineRow {
  readonly kind: "line";
  /** Counts the sasaran; `null`: linked to none. */
  readonly number: number | null;
  readonly sasaran: string;
  readonly of: SupportingLine;
}
/** A sasaran that no line supports. */
interface EmptyRow {
  readonly kind: "empty";
  readonly number: number;
  readonly sasaran: string;
}
interface SumRow {
  readonly kind: "subtotal" | "total";
  readonly label: string;
  /** Indexes of the rows it sums. */
  readonly of: readonly number[];
}
type Row = LineRow | EmptyRow | SumRow;
type Amount = "pagu" | "realisasi";

const sheet = { key: "program-penunjang", name: "Bab III Program Penunjang" };
const NO_LINE = "Belum ada kegiatan yang dikaitkan dengan sasaran ini";
const UNLINKED = "Belum dikaitkan dengan sasaran";

/** The programs and kegiatan behind each sasaran (PermenPANRB 53/2014, Lampiran II, analysis 7). */
export const programPenunjang: ReportTable = {
  ...sheet,
  required: true,
  chapter: 3,

  lacks: ({ records }) => lacksSupport(records),

  compose({ records, settings }, caption) {
    const anggaran = chooseAnggaran(records);
    if (!anggaran) throw new Error("compose is called where nothing is lacking");
    const support = linkSupport(anggaran, records.iku);
    const rows = composeRows(support);
    const lines = rows.flatMap((row) => (row.kind === "line" && row.of.counts ? [row.of] : []));
    return composeSheet<Row>({
      ...sheet, ...frameOf(caption, "Program dan Kegiatan yang Menunjang Pencapaian Sasaran", { records, settings }), rows, columns: columnsFor(rows, records.find, settings),
      banners: incompleteBanner(lines.filter(isUnreadable).length),
      kindOf: ({ kind }) => (kind === "subtotal" ? "closing" : kind === "total" ? "total" : "body"),
      spansOf: ({ kind }) => (kind === "line" ? [] : kind === "empty" ? [["program", "mendukung"]] : [["no", "mendukung"]]),
      notes: [
        "Serapan = Realisasi / Pagu × 100; jumlah tiap sasaran dan JUMLAH dihitung dari baris di atasnya.",
        ...(support.shared > 0 ? [`${support.shared} kegiatan mendukung lebih dari satu sasaran: ditampilkan pada tiap sasaran itu, dan dihitung sekali dalam JUMLAH.`] : []),
        ...unknownNote(support.unknown), ...quarterNote(records), roundingNote(settings), sourceNote(lines.flatMap(({ pagu, realisasi }) => [pagu, realisasi])),
      ],
    });
  },
};

const MOST_NAMES = 5;

function unknownNote(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMES ? `, dan ${names.length - MOST_NAMES} lagi` : "";
  return [`Tidak ditemukan sebagai sasaran atau indikator di tabel IKU: ${names.slice(0, MOST_NAMES).map((name) => `"${name}"`).join(", ")}${more}. Samakan penulisannya.`];
}

function composeRows({ sasaran, unlinked }: Support): Row[] {
  const rows: Row[] = [];
  const all: number[] = [];
  const group = (number: number | null, name: string, lines: readonly SupportingLine[], label: string): void => {
    const own = lines.map((of) => rows.push({ kind: "line", number, sasaran: name, of }) - 1);
    rows.push({ kind: "subtotal", label, of: own });
    all.push(...own.filter((_, i) => lines[i]?.counts));
  };
  sasaran.forEach(({ sasaran: name, lines }, i) => {
    if (lines.length > 0) group(i + 1, name ?? NA, lines, `Jumlah sasaran ${i + 1}`);
    else rows.push({ kind: "empty", number: i + 1, sasaran: name ?? NA });
  });
  if (unlinked.length > 0) group(null, UNLINKED, unlinked, "Jumlah yang belum dikaitkan");
  return [...rows, { kind: "total", label: "JUMLAH", of: all }];
}

const isUnreadable = ({ pagu, realisasi }: SupportingLine): boolean => [pagu, realisasi].some((figure) => figure?.state === "unreadable");

const linesIn = (rows: readonly Row[], { of }: SumRow): SupportingLine[] => of.flatMap((index) => {
  const row = rows[index];
  return row?.kind === "line" ? [row.of] : [];
});

function amountOf(rows: readonly Row[], row: Row, amount: Amount): Decimal | null {
  if (row.kind === "line") return row.of[amount]?.value ?? null;
  const values = row.kind === "empty" ? [] : linesIn(rows, row).flatMap((line) => line[amount]?.value ?? []);
  return values.length === 0 ? null : sum(values);
}

const isBroken = (rows: readonly Row[], row: Row): boolean => row.kind !== "empty" && (row.kind === "line" ? [row.of] : linesIn(rows, row)).some(isUnreadable);

function columnsFor(rows: readonly Row[], find: FindCell, settings: Settings): Column<Row>[] {
  const amounts = { pagu: rows.map((row) => amountOf(rows, row, "pagu")), realisasi: rows.map((row) => amountOf(rows, row, "realisasi")) };
  const digits = neededDecimals([...amounts.pagu, ...amounts.realisasi]);
  const place = new Map(rows.map((row, i) => [row, i]));
  const onLine = (content: (row: LineRow) => Shown): Column<Row>["content"] => (row) => (row.kind === "line" ? content(row) : null);
  const isNamed = (row: Row): row is LineRow | EmptyRow => row.kind === "line" || row.kind === "empty";
  const sasaranKey = (row: Row): string | null => (isNamed(row) ? `${row.number}` : null);
  const programKey = (row: Row): string | null => (row.kind === "line" && row.of.program !== null ? `${row.number}\n${row.of.program}` : null);
  const amount = (id: Amount, heading: string): Column<Row> => ({
    id, heading, width: figureWidth(amounts[id], digits, 17), look: { horizontal: "right", indent: 1, wrap: false, format: numberFormat(digits, true) },
    content: (row, at) => (row.kind === "empty" ? null : row.kind === "line" ? sourceFigure(row.of[id], find) : computed(amounts[id][place.get(row) ?? -1] ?? null, knownSumFormula(at.letter(id), row.of.map((index) => at.row(index))))),
  });
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center", vertical: "top" }, mergeKey: sasaranKey, content: (row) => (isNamed(row) ? (row.number ?? "–") : row.label) },
    { id: "sasaran", heading: "Sasaran Strategis", width: 24, look: { vertical: "top" }, mergeKey: sasaranKey, content: (row) => (isNamed(row) ? row.sasaran : null) },
    { id: "program", heading: "Program", width: 24, look: { vertical: "top" }, mergeKey: programKey, content: (row) => (row.kind === "empty" ? NO_LINE : row.kind === "line" ? row.of.program : null) },
    { id: "kegiatan", heading: "Kegiatan / Sub Kegiatan", width: 38, look: {}, content: onLine(({ of }) => of.line.name.text) },
    { id: "mendukung", heading: "Indikator yang Didukung", width: 26, look: {}, content: onLine(({ of }) => of.mendukung ?? "[belum diisi]") },
    amount("pagu", "Pagu (Rp)"),
    amount("realisasi", "Realisasi (Rp)"),
    {
      id: "serapan", heading: "Serapan (%)", width: 12, look: { horizontal: "center", format: numberFormat(settings.decimals, false) },
      content: serapan,
    },
  ];

  function serapan(row: Row, at: At): Shown {
    if (row.kind === "empty") return null;
    if (isBroken(rows, row)) return { value: NA };
    const index = place.get(row) ?? -1;
    const exact = computeSerapan(amounts.pagu[index] ?? null, amounts.realisasi[index] ?? null);
    return computed(exact && roundHalfUp(exact, settings.decimals), serapanFormula(at.cell("pagu"), at.cell("realisasi"), settings.decimals));
  }
}
