import type { Decimal } from "decimal.js";
import { roundHalfUp } from "../calculate/decimals";
import { computeE, computeEfisiensi, efisiensiLabel } from "../calculate/efisiensi";
import { computeSerapan } from "../calculate/serapan";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { capaianNote, frameOf, incompleteBanner, roundingNote, sourceNote } from "./captions";
import { chooseAnggaran, lacksSupport, quarterNote } from "./choose-anggaran";
import { composeSheet } from "./compose-sheet";
import { composeEfisiensiRows, type Row, type WholeRow } from "./efisiensi-rows";
import { EFISIENSI_HEADING, EFISIENSI_NOTE, efisiensiFormula, heldE, labelFormula, NONE, NOT_COUNTED } from "./efisiensi-formula";
import { figureFormat, figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { headingUpTo, roundedCapaian } from "./iku-table";
import { capaianFormula, computed, ifNumbers, meanFormula, NA, serapanFormula, sourceFigure, knownSumFormula } from "./live";
import type { ReportTable } from "./report-table";
import type { At, Column, Shown } from "./sheet-layout";
import type { RowKind } from "./styles";
import { linkSupport } from "./supporting-lines";

const sheet = { key: "efisiensi", name: "Bab III Efisiensi" };
const KIND: Readonly<Record<Row["kind"], RowKind>> = { sasaran: "subtotal", all: "total", indikator: "body", line: "body" };

/** What each sasaran reached against what it cost (PermenPANRB 53/2014, Lampiran II, analysis 6). */
export const efisiensi: ReportTable = {
  ...sheet,
  required: true,
  chapter: 3,

  lacks: ({ records }) => lacksSupport(records),

  compose({ records, settings }, caption) {
    const anggaran = chooseAnggaran(records);
    if (!anggaran) throw new Error("compose is called where nothing is lacking");
    const support = linkSupport(anggaran, records.iku);
    const rows = composeEfisiensiRows(support, settings, (iku) => roundedCapaian(iku, settings));
    const figures = rows.map((row) => (row.kind === "indikator" ? [row.iku.target, row.iku.realisasiKinerja] : row.kind === "line" && row.of.counts ? [row.of.pagu, row.of.realisasi] : []));
    return composeSheet<Row>({
      ...sheet, ...frameOf(caption, "Efisiensi Penggunaan Sumber Daya per Sasaran", { records, settings }), rows, columns: columnsFor(rows, records, settings),
      banners: incompleteBanner(figures.filter((of) => of.some((figure) => figure?.state === "unreadable")).length),
      kindOf: ({ kind }) => KIND[kind],
      indentOf: ({ kind }, column) => (column === "uraian" && (kind === "indikator" || kind === "line") ? 1 : 0),
      notes: [
        EFISIENSI_NOTE[settings.efisiensi], "Capaian sasaran: rata-rata sederhana capaian indikatornya. Serapan = Realisasi / Pagu × 100 dari kegiatan yang mendukung sasaran itu.",
        capaianNote(rows.flatMap((row) => (row.kind === "indikator" ? [{ arah: row.iku.arah, name: row.iku.indikator.text }] : [])), settings),
        ...(support.shared > 0 ? [`${support.shared} kegiatan mendukung lebih dari satu sasaran: dihitung penuh pada tiap sasaran itu, dan sekali pada seluruh sasaran.`] : []),
        ...(support.sasaran.some(({ lines }) => lines.length === 0) ? ["Sasaran yang belum didukung kegiatan tidak dapat dihitung efisiensinya (n/a)."] : []),
        ...(support.unlinked.length > 0 ? [`${support.unlinked.length} kegiatan yang belum dikaitkan dengan sasaran tidak ikut dihitung.`] : []),
        ...quarterNote(records), roundingNote(settings), sourceNote(figures.flat()),
      ],
    });
  },
};

const isWhole = (row: Row): row is WholeRow => row.kind === "sasaran" || row.kind === "all";

function columnsFor(rows: readonly Row[], records: Records, settings: Settings): Column<Row>[] {
  const { decimals } = settings;
  const measured = rows.flatMap((row) => (row.kind === "indikator" ? [row.iku.target.value, row.iku.realisasiKinerja?.value ?? null] : []));
  const budget = rows.map((row) => (row.kind === "line" ? [row.of.pagu?.value ?? null, row.of.realisasi?.value ?? null] : isWhole(row) ? [row.pagu, row.realisasi] : []));
  const digits = neededDecimals(budget.flat());
  const results = new Map(rows.flatMap((row) => (isWhole(row) ? [[row, resultOf(row, settings)] as const] : [])));
  const percent = { horizontal: "center", format: numberFormat(decimals, false) } as const;
  const measure = (id: "target" | "realisasi", heading: string): Column<Row> => ({
    id, heading, group: "Kinerja", width: figureWidth(measured, neededDecimals(measured), 10), look: { horizontal: "center", format: figureFormat(measured) },
    content: (row) => (row.kind === "indikator" ? sourceFigure(id === "target" ? row.iku.target : row.iku.realisasiKinerja, records.find) : null),
  });
  const amount = (id: "pagu" | "anggaran", heading: string, at: 0 | 1): Column<Row> => ({
    id, heading, group: "Anggaran", width: figureWidth(budget.map((pair) => pair[at] ?? null), digits, 17), look: { horizontal: "right", indent: 1, wrap: false, format: numberFormat(digits, true) },
    content(row, where) {
      if (row.kind === "line") return sourceFigure(at === 0 ? row.of.pagu : row.of.realisasi, records.find);
      return isWhole(row) ? computed(at === 0 ? row.pagu : row.realisasi, sumOf(row, id, where)) : null;
    },
  });
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center" }, content: (row) => (isWhole(row) ? row.number : null) },
    { id: "uraian", heading: "Sasaran / Indikator / Kegiatan", width: 40, look: {}, content: (row) => (row.kind === "indikator" ? row.iku.indikator.text : row.kind === "line" ? row.of.line.name.text : row.name) },
    measure("target", headingUpTo("Target", records)),
    measure("realisasi", headingUpTo("Realisasi", records)),
    {
      id: "capaian", heading: "Capaian (%)", group: "Kinerja", width: 12, look: percent,
      content(row, at) {
        if (row.kind === "indikator") return computed(row.capaian, capaianFormula(at.cell("target"), at.cell("realisasi"), row.iku.arah, settings));
        return isWhole(row) ? computed(row.capaian, row.indikator.length > 0 ? meanFormula(at.letter("capaian"), row.indikator.map((index) => at.row(index)), decimals) : null) : null;
      },
    },
    amount("pagu", "Pagu (Rp)", 0),
    amount("anggaran", "Realisasi (Rp)", 1),
    { id: "serapan", heading: "Serapan (%)", group: "Anggaran", width: 12, look: percent, content: serapan },
    ...(settings.efisiensi === "pmk" ? [eColumn(rows, settings)] : []),
    {
      id: "efisiensi", heading: EFISIENSI_HEADING[settings.efisiensi], width: figureWidth([...results.values()], decimals, 12), look: percent,
      content: (row, at) => (isWhole(row) ? (row.broken ? { value: NA } : computed(results.get(row) ?? missingResult(row, settings), efisiensiFormula(at, settings))) : null),
    },
    {
      id: "keterangan", heading: "Keterangan", width: 14, look: { horizontal: "center" },
      content: (row, at) => (isWhole(row) ? computed(efisiensiLabel(settings.efisiensi, results.get(row) ?? null) ?? NONE, labelFormula(at.cell("efisiensi"), settings)) : null),
    },
  ];

  function serapan(row: Row, at: At): Shown {
    if (row.kind === "indikator") return null;
    if (isWhole(row) && row.broken) return { value: NA };
    const exact = row.kind === "line" ? computeSerapan(row.of.pagu?.value ?? null, row.of.realisasi?.value ?? null) : computeSerapan(row.pagu, row.realisasi);
    return computed(exact && roundHalfUp(exact, decimals), serapanFormula(at.cell("pagu"), at.cell("anggaran"), decimals));
  }
}

const sumOf = (row: WholeRow, column: string, at: At): string | null => (row.lines.length > 0 ? knownSumFormula(at.letter(column), row.lines.map((index) => at.row(index))) : null);

function resultOf(row: WholeRow, { efisiensi: formula, decimals }: Settings): Decimal | null {
  const exact = row.broken ? null : computeEfisiensi(formula, row);
  return exact && roundHalfUp(exact, decimals);
}

/** A capaian below 100 % has a serapan, but by the formula of differences no efficiency. */
const missingResult = (row: WholeRow, { efisiensi: formula }: Settings): string | null =>
  formula === "selisih" && row.capaian?.lt(100) && computeSerapan(row.pagu, row.realisasi) ? NOT_COUNTED : null;

/** E of the formula for ministries, beside its NE. */
function eColumn(rows: readonly Row[], { decimals }: Settings): Column<Row> {
  const valueOf = (row: WholeRow): Decimal | null => {
    const exact = row.broken ? null : computeE(row);
    return exact && roundHalfUp(exact, decimals);
  };
  return {
    id: "e", heading: "E (%)", width: figureWidth(rows.map((row) => (isWhole(row) ? valueOf(row) : null)), decimals, 9), look: { horizontal: "center", format: numberFormat(decimals, false) },
    content(row, at) {
      if (!isWhole(row)) return null;
      const [capaian, pagu] = [at.cell("capaian"), at.cell("pagu")];
      return row.broken ? { value: NA } : computed(valueOf(row), ifNumbers([capaian, pagu, at.cell("anggaran")], `IF(OR(${pagu}=0,${capaian}=0),"${NA}",ROUND(${heldE(at)},${decimals}))`));
    },
  };
}
