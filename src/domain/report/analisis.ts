import type { Decimal } from "decimal.js";
import type { Words } from "../model/figure";
import type { Iku } from "../model/iku";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { capaianNote, frameOf, incompleteBanner, roundingNote, sourceNote } from "./captions";
import { composeSheet } from "./compose-sheet";
import { figureWidth, numberFormat } from "./figure-column";
import { repeatedNote } from "./iku-rows";
import { arahOf, headingUpTo, ikuRows, nameColumns, roundedCapaian, sourceColumns, unreadableRows, type IkuRow } from "./iku-table";
import { capaianFormula, computed, ifNumbers } from "./live";
import type { ReportTable } from "./report-table";
import type { Column } from "./sheet-layout";

const sheet = { key: "analisis", name: "Bab III Analisis" };
const figures = ({ target, realisasiKinerja }: Iku) => [target, realisasiKinerja];
const MET = "Tercapai";
const NOT_MET = "Belum tercapai";

export const NOT_FILLED = "[belum diisi]";

/** Why each indicator was reached or not, and what is done about it (PermenPANRB 53/2014, Lampiran II, analysis 5). */
export const analisis: ReportTable = {
  ...sheet,
  required: true,
  chapter: 3,

  lacks({ records: { iku } }) {
    if (!iku.some(({ realisasiKinerja }) => realisasiKinerja)) return "Perlu tabel IKU dengan Target dan Realisasi, serta kolom Penyebab dan Solusi.";
    return iku.some(({ penyebab, solusi }) => penyebab ?? solusi) ? null : "Perlu kolom Penyebab dan Solusi di samping Indikator Kinerja.";
  },

  compose({ records, settings }, caption) {
    const rows = ikuRows(records);
    return composeSheet<IkuRow>({
      ...sheet, ...frameOf(caption, "Analisis Keberhasilan dan Kegagalan Pencapaian Kinerja", { records, settings }), rows, columns: columnsFor(rows, records, settings),
      banners: incompleteBanner(unreadableRows(rows, figures)),
      kindOf: () => "body",
      notes: [
        "Tercapai: capaian paling sedikit 100%.", capaianNote(arahOf(rows), settings), ...repeatedNote(rows.some(({ isRepeated }) => isRepeated)), roundingNote(settings),
        ...emptyNote(rows),
        sourceNote(rows.flatMap(({ iku }) => [...figures(iku), ...[iku.penyebab, iku.solusi]])),
      ],
    });
  },
};

/** How many still lack a cause or a solution. */
function emptyNote(rows: readonly IkuRow[]): string[] {
  const count = rows.filter(({ iku }) => !iku.penyebab || !iku.solusi).length;
  return count === 0 ? [] : [`${NOT_FILLED}: lengkapi penyebab dan solusi ${count} indikator di buku kerja.`];
}

function columnsFor(rows: readonly IkuRow[], records: Records, settings: Settings): Column<IkuRow>[] {
  const capaian = new Map(rows.map((row) => [row, roundedCapaian(row.iku, settings)]));
  const text = (id: string, heading: string, width: number, of: (iku: Iku) => Words | null): Column<IkuRow> => ({
    id, heading, width, look: { vertical: "top", horizontal: "left" }, content: ({ iku }) => of(iku)?.text ?? NOT_FILLED,
  });
  return [
    ...nameColumns<IkuRow>({ sasaran: 22, indikator: 28 }),
    ...sourceColumns(rows, records.find, [
      { id: "target", heading: headingUpTo("Target", records), figure: ({ target }) => target },
      { id: "realisasi", heading: headingUpTo("Realisasi", records), figure: ({ realisasiKinerja }) => realisasiKinerja },
    ]),
    {
      id: "capaian", heading: "Capaian (%)", width: figureWidth([...capaian.values()], settings.decimals, 12), look: { horizontal: "center", format: numberFormat(settings.decimals, false) },
      content: (row, at) => computed(capaian.get(row) ?? null, capaianFormula(at.cell("target"), at.cell("realisasi"), row.iku.arah, settings)),
    },
    {
      id: "status", heading: "Status", width: 14, look: { horizontal: "center" },
      content: (row, at) => computed(statusOf(capaian.get(row) ?? null), ifNumbers([at.cell("capaian")], `IF(${at.cell("capaian")}>=100,"${MET}","${NOT_MET}")`)),
    },
    text("penyebab", "Penyebab", 40, ({ penyebab }) => penyebab),
    text("solusi", "Solusi / Tindak Lanjut", 40, ({ solusi }) => solusi),
    ...(rows.some(({ iku }) => iku.sumberData) ? [{ ...text("sumber", "Sumber Data", 18, ({ sumberData }) => sumberData), content: ({ iku }: IkuRow) => iku.sumberData?.text ?? null }] : []),
  ];
}

const statusOf = (capaian: Decimal | null): string | null => (capaian === null ? null : capaian.gte(100) ? MET : NOT_MET);
