import type { Decimal } from "decimal.js";
import { Exact, roundHalfUp } from "../calculate/decimals";
import type { Iku } from "../model/iku";
import { frameOf, incompleteBanner, sourceNote } from "./captions";
import { composeSheet } from "./compose-sheet";
import { figureFormat, figureWidth, neededDecimals } from "./figure-column";
import { ikuRows, nameColumns, satuanColumn, sourceColumns, unreadableRows, type IkuRow } from "./iku-table";
import { computed, differenceFormula, ifNumbers } from "./live";
import type { ReportTable } from "./report-table";
import type { Column } from "./sheet-layout";

const sheet = { key: "banding-nasional", name: "Bab III Banding Nasional" };
const figures = ({ standarNasional, realisasiKinerja }: Iku) => [standarNasional, realisasiKinerja];
const BETTER = "Lebih baik";
const SAME = "Sama";
const WORSE = "Belum menyamai";

/** Realisasi against the national standard, where there is one (PermenPANRB 53/2014, Lampiran II, analysis 4). */
export const bandingNasional: ReportTable = {
  ...sheet,
  required: false,
  chapter: 3,

  lacks: ({ records: { iku } }) =>
    iku.some(({ standarNasional, realisasiKinerja }) => standarNasional && realisasiKinerja) ? null : "Perlu kolom Standar Nasional pada tabel IKU, bila indikatornya punya standar nasional.",

  compose({ records, settings }, caption) {
    const rows = ikuRows(records).filter(({ iku }) => iku.standarNasional !== null);
    const others = records.iku.length - rows.length;
    return composeSheet<IkuRow>({
      ...sheet, ...frameOf(caption, "Perbandingan Realisasi Kinerja dengan Standar Nasional", { records, settings }), rows,
      columns: [...nameColumns<IkuRow>({ sasaran: 26, indikator: 36 }), satuanColumn(), ...figureColumns(rows)],
      banners: incompleteBanner(unreadableRows(rows, figures)),
      kindOf: () => "body",
      notes: [
        "Selisih = Realisasi − Standar nasional; pada indikator yang makin rendah makin baik, realisasi di bawah standar berarti lebih baik.",
        ...(others > 0 ? [`${others} indikator lain tidak punya standar nasional di buku kerja.`] : []), sourceNote(rows.flatMap(({ iku }) => figures(iku))),
      ],
    });
  },
};

function figureColumns(rows: readonly IkuRow[]): Column<IkuRow>[] {
  const values = rows.flatMap(({ iku }) => figures(iku).map((figure) => figure?.value ?? null));
  const decimals = neededDecimals(values);
  const gaps = new Map(rows.map((row) => [row, gapOf(row.iku, decimals)]));
  return [
    ...sourceColumns(rows, [
      { id: "realisasi", heading: "Realisasi", figure: ({ realisasiKinerja }) => realisasiKinerja },
      { id: "standar", heading: "Standar Nasional", figure: ({ standarNasional }) => standarNasional },
    ]),
    {
      id: "selisih", heading: "Selisih", width: figureWidth([...gaps.values()], decimals, 11), look: { horizontal: "center", format: figureFormat(values) },
      content: (row, at) => computed(gaps.get(row) ?? null, differenceFormula(at.cell("realisasi"), at.cell("standar"), decimals)),
    },
    {
      id: "keterangan", heading: "Keterangan", width: 16, look: { horizontal: "center" },
      content(row, at) {
        const [above, below] = row.iku.arah === "turun" ? [WORSE, BETTER] : [BETTER, WORSE];
        const gap = gaps.get(row) ?? null;
        const value = gap === null ? null : gap.isZero() ? SAME : gap.isPositive() ? above : below;
        return computed(value, ifNumbers([at.cell("selisih")], `IF(${at.cell("selisih")}>0,"${above}",IF(${at.cell("selisih")}<0,"${below}","${SAME}"))`));
      },
    },
  ];
}

const gapOf = ({ standarNasional, realisasiKinerja }: Iku, decimals: number): Decimal | null =>
  standarNasional?.value && realisasiKinerja?.value ? roundHalfUp(new Exact(realisasiKinerja.value).minus(standarNasional.value), decimals) : null;
