import type { Decimal } from "decimal.js";
import { roundHalfUp } from "../calculate/decimals";
import { computeEfisiensi, efisiensiLabel, EVEN } from "../calculate/efisiensi";
import { computeSerapan } from "../calculate/serapan";
import type { Settings } from "../settings";
import { capaianNote, frameOf, incompleteBanner, roundingNote, sourceNote } from "./captions";
import { chooseAnggaran, lacksSupport } from "./choose-anggaran";
import { composeSheet } from "./compose-sheet";
import { composeEfisiensiRows, type Row, type WholeRow } from "./efisiensi-rows";
import { figureFormat, figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { capaianFormula, computed, ifNumbers, meanFormula, NA, serapanFormula, sourceFigure, knownSumFormula } from "./live";
import type { ReportTable } from "./report-table";
import type { At, Column, Shown } from "./sheet-layout";
import type { RowKind } from "./styles";
import { linkSupport } from "./supporting-lines";

const sheet = { key: "efisiensi", name: "Bab III Efisiensi" };
const KIND: Readonly<Record<Row["kind"], RowKind>> = { sasaran: "subtotal", all: "total", indikator: "body", line: "body" };

const FORMULA: Readonly<Record<Settings["efisiensi"], string>> = {
  selisih: "Efisiensi = Capaian − Serapan (poin), hanya bila capaian paling sedikit 100%; efisien bila ≥ 0.",
  rasio: "Efisiensi = Capaian / Serapan; efisien bila ≥ 1.",
  pmk: "Nilai efisiensi (NE) = 50% + E / 20 × 50%, dengan E = (Pagu × Capaian − Realisasi) / (Pagu × Capaian) × 100 yang dibatasi −20 sampai 20; efisien bila NE ≥ 50.",
};
const HEADING: Readonly<Record<Settings["efisiensi"], string>> = { selisih: "Efisiensi (poin)", rasio: "Efisiensi (rasio)", pmk: "Nilai Efisiensi (%)" };

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
    const rows = composeEfisiensiRows(support, settings);
    const figures = rows.map((row) => (row.kind === "indikator" ? [row.iku.target, row.iku.realisasiKinerja] : row.kind === "line" ? [row.of.pagu, row.of.realisasi] : []));
    return composeSheet<Row>({
      ...sheet, ...frameOf(caption, "Efisiensi Penggunaan Sumber Daya per Sasaran", { records, settings }), rows, columns: columnsFor(rows, settings),
      banners: incompleteBanner(figures.filter((of) => of.some((figure) => figure?.state === "unreadable")).length),
      kindOf: ({ kind }) => KIND[kind],
      indentOf: ({ kind }, column) => (column === "uraian" && (kind === "indikator" || kind === "line") ? 1 : 0),
      notes: [
        FORMULA[settings.efisiensi], "Capaian sasaran: rata-rata sederhana capaian indikatornya. Serapan = Realisasi / Pagu × 100 dari kegiatan yang mendukung sasaran itu.",
        capaianNote(rows.flatMap((row) => (row.kind === "indikator" ? [{ arah: row.iku.arah, name: row.iku.indikator.text }] : [])), settings),
        ...(support.unlinked.length > 0 ? [`${support.unlinked.length} kegiatan yang belum dikaitkan dengan sasaran tidak ikut dihitung.`] : []),
        roundingNote(settings), sourceNote(figures.flat()),
      ],
    });
  },
};

const isWhole = (row: Row): row is WholeRow => row.kind === "sasaran" || row.kind === "all";

function columnsFor(rows: readonly Row[], settings: Settings): Column<Row>[] {
  const { decimals } = settings;
  const measured = rows.flatMap((row) => (row.kind === "indikator" ? [row.iku.target.value, row.iku.realisasiKinerja?.value ?? null] : []));
  const budget = rows.map((row) => (row.kind === "line" ? [row.of.pagu?.value ?? null, row.of.realisasi?.value ?? null] : isWhole(row) ? [row.pagu, row.realisasi] : []));
  const digits = neededDecimals(budget.flat());
  const results = new Map(rows.flatMap((row) => (isWhole(row) ? [[row, resultOf(row, settings)] as const] : [])));
  const percent = { horizontal: "center", format: numberFormat(decimals, false) } as const;
  const measure = (id: "target" | "realisasi", heading: string): Column<Row> => ({
    id, heading, group: "Kinerja", width: figureWidth(measured, neededDecimals(measured), 10), look: { horizontal: "center", format: figureFormat(measured) },
    content: (row) => (row.kind === "indikator" ? sourceFigure(id === "target" ? row.iku.target : row.iku.realisasiKinerja) : null),
  });
  const amount = (id: "pagu" | "anggaran", heading: string, at: 0 | 1): Column<Row> => ({
    id, heading, group: "Anggaran", width: figureWidth(budget.map((pair) => pair[at] ?? null), digits, 17), look: { horizontal: "right", indent: 1, wrap: false, format: numberFormat(digits, true) },
    content(row, where) {
      if (row.kind === "line") return sourceFigure(at === 0 ? row.of.pagu : row.of.realisasi);
      return isWhole(row) ? computed(at === 0 ? row.pagu : row.realisasi, sumOf(row, id, where)) : null;
    },
  });
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center" }, content: (row) => (isWhole(row) ? row.number : null) },
    { id: "uraian", heading: "Sasaran / Indikator / Kegiatan", width: 40, look: {}, content: (row) => (row.kind === "indikator" ? row.iku.indikator.text : row.kind === "line" ? row.of.line.name.text : row.name) },
    measure("target", "Target"),
    measure("realisasi", "Realisasi"),
    {
      id: "capaian", heading: "Capaian (%)", group: "Kinerja", width: 10, look: percent,
      content(row, at) {
        if (row.kind === "indikator") return computed(row.capaian, capaianFormula(at.cell("target"), at.cell("realisasi"), row.iku.arah, settings));
        return isWhole(row) ? computed(row.capaian, row.indikator.length > 0 ? meanFormula(at.letter("capaian"), row.indikator.map((index) => at.row(index)), decimals) : null) : null;
      },
    },
    amount("pagu", "Pagu (Rp)", 0),
    amount("anggaran", "Realisasi (Rp)", 1),
    { id: "serapan", heading: "Serapan (%)", group: "Anggaran", width: 10, look: percent, content: serapan },
    {
      id: "efisiensi", heading: HEADING[settings.efisiensi], width: figureWidth([...results.values()], decimals, 12), look: percent,
      content: (row, at) => (isWhole(row) ? (row.broken ? { value: NA } : computed(results.get(row) ?? null, efisiensiFormula(at, settings))) : null),
    },
    {
      id: "keterangan", heading: "Keterangan", width: 14, look: { horizontal: "center" },
      content: (row, at) => (isWhole(row) ? computed(efisiensiLabel(settings.efisiensi, results.get(row) ?? null), ifNumbers([at.cell("efisiensi")], `IF(${at.cell("efisiensi")}>=${EVEN[settings.efisiensi]},"Efisien","Tidak efisien")`)) : null),
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
  if (row.broken) return null;
  const exact = computeEfisiensi(formula, row.capaian, row.pagu, row.realisasi);
  return exact && roundHalfUp(exact, decimals);
}

/** `computeEfisiensi`, rounded, over the row's own cells. */
function efisiensiFormula(at: At, { efisiensi: formula, decimals }: Settings): string {
  const [capaian, pagu, realisasi] = [at.cell("capaian"), at.cell("pagu"), at.cell("anggaran")];
  const serapan = `${realisasi}/${pagu}*100`;
  const planned = `${pagu}*${capaian}/100`;
  const [undefinedWhen, value] = {
    selisih: [`${capaian}<100`, `${capaian}-${serapan}`],
    rasio: [`${realisasi}=0`, `${capaian}/(${serapan})`],
    pmk: [`${capaian}=0`, `MAX(-20,MIN(20,(${planned}-${realisasi})/(${planned})*100))/20*50+50`],
  }[formula] as [string, string];
  return ifNumbers([capaian, pagu, realisasi], `IF(${pagu}=0,"${NA}",IF(${undefinedWhen},"${NA}",ROUND(${value},${decimals})))`);
}
