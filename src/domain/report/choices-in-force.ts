import { Exact } from "../calculate/decimals";
import { formatIndonesian } from "../indonesian-number";
import type { Settings } from "../settings";
import { FALLING, scaleNote, triwulanName } from "./captions";
import type { ReportInput } from "./report-table";

/** One choice of the workbook's, as people read it. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

const EFISIENSI: Readonly<Record<Settings["efisiensi"], string>> = {
  selisih: "Capaian − Serapan, bila capaian paling sedikit 100%",
  rasio: "Capaian / Serapan",
  pmk: "Nilai efisiensi K/L, E antara −20 dan 20",
};

/** Everything that the figures of the report depend on besides the data: none of it is fixed by the regulation (PermenPANRB 53/2014). */
export function choicesInForce({ records, settings }: Pick<ReportInput, "records" | "settings">): Choice[] {
  const { fallingFormula, zeroTarget, cap, scale, decimals, efisiensi, paper, penandatangan, triwulan } = settings;
  const falling = records.iku.filter(({ arah }) => arah === "turun").map(({ indikator }) => indikator.text);
  return [
    { name: "Instansi", value: records.instansi ?? "[belum diisi]" },
    { name: "Tahun", value: records.year === null ? "[belum diisi]" : String(records.year) },
    { name: "Masa laporan", value: triwulan === null ? "Setahun" : `Sampai dengan ${triwulanName(triwulan)}` },
    { name: "Indikator yang makin rendah makin baik", value: falling.length === 0 ? "Tidak ada" : falling.join("; ") },
    { name: "Rumus capaian indikator itu", value: FALLING[fallingFormula] },
    { name: "Target nol", value: zeroTarget === "100" ? "100 bila realisasinya nol dan makin rendah makin baik, selain itu n/a" : "n/a" },
    { name: "Batas capaian", value: cap === null ? "Tanpa batas" : `${formatIndonesian(new Exact(cap))}%` },
    { name: "Skala predikat", value: scaleNote(scale) },
    { name: "Pembulatan persentase", value: `${decimals} angka di belakang koma, setengah ke atas` },
    { name: "Rumus efisiensi", value: EFISIENSI[efisiensi] },
    { name: "Kertas", value: paper === "F4" ? "F4 (Folio)" : "A4" },
    { name: "Penandatangan", value: penandatangan === null ? "Tidak dicantumkan" : [penandatangan.jabatan, penandatangan.nama].filter((part) => part !== "").join(", ") },
  ];
}
