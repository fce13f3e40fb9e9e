import type { Decimal } from "decimal.js";
import { Exact, roundHalfUp } from "../calculate/decimals";
import type { Arah, Iku } from "../model/iku";
import type { Records } from "../model/records";
import { frameOf, incompleteBanner, sourceNote } from "./captions";
import { composeSheet } from "./compose-sheet";
import { figureFormat, figureWidth, neededDecimals } from "./figure-column";
import { repeatedNote } from "./iku-rows";
import { headingUpTo, ikuRows, nameColumns, satuanColumn, sourceColumns, unreadableRows, type IkuRow } from "./iku-table";
import { computed, differenceFormula, ifNumbers } from "./live";
import type { ReportTable } from "./report-table";
import type { Column } from "./sheet-layout";

const sheet = { key: "banding-nasional", name: "Bab III Banding Nasional" };
const figures = ({ standarNasional, realisasiKinerja }: Iku) => [standarNasional, realisasiKinerja];
/** A dash says that there is none. */
const hasStandard = ({ standarNasional }: Iku): boolean => standarNasional?.state === "number" || standarNasional?.state === "unreadable";
const SAME = "Sama dengan standar";
const MOST_NAMES = 5;
/** What a realisasi above the standard is, and one below it. */
const REMARKS: Readonly<Record<Arah, readonly [above: string, below: string]>> = {
  naik: ["Di atas standar", "Di bawah standar"],
  turun: ["Kurang baik dari standar", "Lebih baik dari standar"],
};

/** Realisasi against the national standard, where there is one (PermenPANRB 53/2014, Lampiran II, analysis 4). */
export const bandingNasional: ReportTable = {
  ...sheet,
  required: false,
  chapter: 3,

  lacks: ({ records }) =>
    ikuRows(records).some(({ iku }) => hasStandard(iku) && iku.realisasiKinerja) ? null : "Perlu kolom Standar Nasional yang terisi pada tabel IKU, bila ada indikator yang punya standar nasional.",

  compose({ records, settings }, caption) {
    const all = ikuRows(records);
    const rows = all.filter(({ iku }) => hasStandard(iku));
    const others = all.length - rows.length;
    return composeSheet<IkuRow>({
      ...sheet, ...frameOf(caption, "Perbandingan Realisasi Kinerja dengan Standar Nasional", { records, settings }), rows,
      columns: [...nameColumns<IkuRow>({ sasaran: 26, indikator: 36 }), satuanColumn(), ...figureColumns(rows, records)],
      banners: incompleteBanner(unreadableRows(rows, figures)),
      kindOf: () => "body",
      notes: [
        `Selisih = Realisasi − Standar nasional; n/a: tidak dapat dihitung.${falling(rows)}`,
        ...(others > 0 ? [`${others} indikator lain tidak punya standar nasional di buku kerja.`] : []), ...repeatedNote(rows.some(({ isRepeated }) => isRepeated)), sourceNote(rows.flatMap(({ iku }) => figures(iku))),
      ],
    });
  },
};

function falling(rows: readonly IkuRow[]): string {
  const names = rows.filter(({ iku }) => iku.arah === "turun").map(({ iku }) => iku.indikator.text);
  if (names.length === 0) return "";
  return names.length > MOST_NAMES ? ` Makin rendah makin baik: ${names.length} indikator.` : ` Makin rendah makin baik: ${names.join(", ")}.`;
}

function figureColumns(rows: readonly IkuRow[], records: Records): Column<IkuRow>[] {
  const values = rows.flatMap(({ iku }) => figures(iku).map((figure) => figure?.value ?? null));
  const decimals = neededDecimals(values);
  const gaps = new Map(rows.map((row) => [row, gapOf(row.iku, decimals)]));
  return [
    ...sourceColumns(rows, records.find, [
      { id: "realisasi", heading: headingUpTo("Realisasi", records), figure: ({ realisasiKinerja }) => realisasiKinerja },
      { id: "standar", heading: "Standar Nasional", figure: ({ standarNasional }) => standarNasional },
    ]),
    {
      id: "selisih", heading: "Selisih", width: figureWidth([...gaps.values()], decimals, 11), look: { horizontal: "center", format: figureFormat(values) },
      content: (row, at) => computed(gaps.get(row) ?? null, differenceFormula(at.cell("realisasi"), at.cell("standar"), decimals)),
    },
    {
      id: "keterangan", heading: "Keterangan", width: 17, look: { horizontal: "center" },
      content(row, at) {
        const [above, below] = REMARKS[row.iku.arah];
        const gap = gaps.get(row) ?? null;
        const value = gap === null ? null : gap.isZero() ? SAME : gap.isPositive() ? above : below;
        return computed(value, ifNumbers([at.cell("selisih")], `IF(${at.cell("selisih")}>0,"${above}",IF(${at.cell("selisih")}<0,"${below}","${SAME}"))`));
      },
    },
  ];
}

const gapOf = ({ standarNasional, realisasiKinerja }: Iku, decimals: number): Decimal | null =>
  standarNasional?.value && realisasiKinerja?.value ? roundHalfUp(new Exact(realisasiKinerja.value).minus(standarNasional.value), decimals) : null;
