import { EVEN } from "../calculate/efisiensi";
import type { Settings } from "../settings";
import { ifNumbers, NA } from "./live";
import type { At } from "./sheet-layout";

export const NOT_COUNTED = "tidak dihitung";
/** Of what has no efficiency. */
export const NONE = "—";

/** The formula in use, as it stands below the table. */
export const EFISIENSI_NOTE: Readonly<Record<Settings["efisiensi"], string>> = {
  selisih: "Rumus selisih: Efisiensi = Capaian − Serapan (poin), hanya dihitung bila capaian paling sedikit 100%; efisien bila ≥ 0.",
  rasio: "Rumus rasio: Efisiensi = Capaian / Serapan; efisien bila ≥ 1.",
  pmk: "Rumus K/L: Nilai efisiensi (NE) = 50% + E / 20 × 50%, dengan E = (Pagu × Capaian − Realisasi) / (Pagu × Capaian) × 100 yang dibatasi −20 sampai 20; efisien bila NE ≥ 50.",
};
export const EFISIENSI_HEADING: Readonly<Record<Settings["efisiensi"], string>> = { selisih: "Efisiensi (poin)", rasio: "Efisiensi (rasio)", pmk: "Nilai Efisiensi / NE (%)" };

/** `computeEfisiensi`, rounded, over the row's own cells. */
export function efisiensiFormula(at: At, { efisiensi: formula, decimals }: Settings): string {
  const [capaian, pagu, realisasi] = [at.cell("capaian"), at.cell("pagu"), at.cell("anggaran")];
  const serapan = `${realisasi}/${pagu}*100`;
  const rounded = {
    selisih: `IF(${capaian}<100,"${NOT_COUNTED}",ROUND(${capaian}-${serapan},${decimals}))`,
    rasio: `IF(${realisasi}=0,"${NA}",ROUND(${capaian}/(${serapan}),${decimals}))`,
    pmk: `IF(${capaian}=0,"${NA}",ROUND(${heldE(at)}/20*50+50,${decimals}))`,
  }[formula];
  return ifNumbers([capaian, pagu, realisasi], `IF(${pagu}=0,"${NA}",${rounded})`);
}

/** `computeE`, not rounded. */
export const heldE = (at: At): string => {
  const planned = `(${at.cell("pagu")}*${at.cell("capaian")}/100)`;
  return `MAX(-20,MIN(20,(${planned}-${at.cell("anggaran")})/${planned}*100))`;
};

/** `efisiensiLabel` of a cell. */
export const labelFormula = (cell: string, { efisiensi: formula }: Settings): string => `=IF(COUNT(${cell})=0,"${NONE}",IF(${cell}>=${EVEN[formula]},"Efisien","Tidak efisien"))`;
