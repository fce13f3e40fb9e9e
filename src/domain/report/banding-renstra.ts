import type { Decimal } from "decimal.js";
import { computeCapaian } from "../calculate/capaian";
import { Exact, roundHalfUp } from "../calculate/decimals";
import type { Iku } from "../model/iku";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { capaianNote, frameOf, incompleteBanner, roundingNote, sourceNote } from "./captions";
import { composeSheet } from "./compose-sheet";
import { figureFormat, figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { repeatedNote } from "./iku-rows";
import { arahOf, headingUpTo, ikuRows, nameColumns, satuanColumn, sourceColumns, unreadableRows, type IkuRow } from "./iku-table";
import { capaianFormula, computed, ifNumbers } from "./live";
import type { ReportTable } from "./report-table";
import type { Column } from "./sheet-layout";

const sheet = { key: "banding-renstra", name: "Bab III Banding Renstra" };
const figures = ({ targetRenstra, realisasiKinerja }: Iku) => [targetRenstra, realisasiKinerja];
const REACHED = "Sudah tercapai";
const NOT_REACHED = "Belum tercapai";

/** Realisasi up to this year against the Renstra's target (PermenPANRB 53/2014, Lampiran II, analysis 3). */
export const bandingRenstra: ReportTable = {
  ...sheet,
  required: true,
  chapter: 3,

  lacks: ({ records: { iku } }) =>
    iku.some(({ targetRenstra, realisasiKinerja }) => targetRenstra && realisasiKinerja) ? null : "Perlu kolom Target akhir Renstra yang terisi pada tabel IKU, di samping Indikator Kinerja dan Realisasi.",

  compose({ records, settings }, caption) {
    const rows = ikuRows(records);
    return composeSheet<IkuRow>({
      ...sheet, ...frameOf(caption, "Perbandingan Realisasi Kinerja dengan Target Akhir Renstra", { records, settings }), rows,
      columns: [...nameColumns<IkuRow>({ sasaran: 26, indikator: 36 }), satuanColumn(), ...figureColumns(rows, records, settings)],
      banners: incompleteBanner(unreadableRows(rows, figures)),
      kindOf: () => "body",
      notes: [
        "Tingkat kemajuan = realisasi terhadap target akhir Renstra dengan rumus capaian, tanpa batas atas; 0 pada kolom sisa berarti target akhir sudah tercapai.",
        "Sisa = Target akhir Renstra − Realisasi; pada indikator yang makin rendah makin baik: Realisasi − Target akhir Renstra.",
        capaianNote(arahOf(rows), uncapped(settings)), ...repeatedNote(rows.some(({ isRepeated }) => isRepeated)), roundingNote(settings), sourceNote(rows.flatMap(({ iku }) => figures(iku))),
      ],
    });
  },
};

/** A cap would hide how far beyond the end target an indicator already is. */
const uncapped = (settings: Settings): Settings => ({ ...settings, cap: null });

function figureColumns(rows: readonly IkuRow[], records: Records, settings: Settings): Column<IkuRow>[] {
  const { decimals } = settings;
  const values = rows.flatMap(({ iku }) => figures(iku).map((figure) => figure?.value ?? null));
  const digits = neededDecimals(values);
  const progress = new Map(rows.map((row) => [row, progressOf(row.iku, settings)]));
  const left = new Map(rows.map((row) => [row, leftOf(row.iku, digits)]));
  return [
    ...sourceColumns(rows, records.find, [
      { id: "realisasi", heading: headingUpTo("Realisasi", records), figure: ({ realisasiKinerja }) => realisasiKinerja },
      { id: "renstra", heading: "Target Akhir Renstra", figure: ({ targetRenstra }) => targetRenstra },
    ]),
    {
      id: "kemajuan", heading: "Tingkat Kemajuan (%)", width: figureWidth([...progress.values()], decimals, 12), look: { horizontal: "center", format: numberFormat(decimals, false) },
      content: (row, at) => computed(progress.get(row) ?? null, capaianFormula(at.cell("renstra"), at.cell("realisasi"), row.iku.arah, uncapped(settings))),
    },
    {
      id: "sisa", heading: "Sisa (poin)", width: figureWidth([...left.values()], digits, 11), look: { horizontal: "center", format: figureFormat(values) },
      content(row, at) {
        const [renstra, realisasi] = [at.cell("renstra"), at.cell("realisasi")];
        const difference = row.iku.arah === "turun" ? `${realisasi}-${renstra}` : `${renstra}-${realisasi}`;
        return computed(left.get(row) ?? null, ifNumbers([renstra, realisasi], `MAX(0,ROUND(${difference},${digits}))`));
      },
    },
    {
      id: "keterangan", heading: "Keterangan", width: 15, look: { horizontal: "center" },
      content: (row, at) => computed(remark(progress.get(row) ?? null), ifNumbers([at.cell("kemajuan")], `IF(${at.cell("kemajuan")}>=100,"${REACHED}","${NOT_REACHED}")`)),
    },
  ];
}

function progressOf({ targetRenstra, realisasiKinerja, arah }: Iku, settings: Settings): Decimal | null {
  const exact = computeCapaian(targetRenstra?.value ?? null, realisasiKinerja?.value ?? null, arah, uncapped(settings));
  return exact && roundHalfUp(exact, settings.decimals);
}

/** What is left to the end target, rounded as shown; 0 where it is reached. */
function leftOf({ targetRenstra, realisasiKinerja, arah }: Iku, decimals: number): Decimal | null {
  if (!targetRenstra?.value || !realisasiKinerja?.value) return null;
  const rising = roundHalfUp(new Exact(targetRenstra.value).minus(realisasiKinerja.value), decimals);
  const left = arah === "turun" ? rising.negated() : rising;
  return left.isPositive() ? left : new Exact(0);
}

const remark = (progress: Decimal | null): string | null => (progress === null ? null : progress.gte(100) ? REACHED : NOT_REACHED);
