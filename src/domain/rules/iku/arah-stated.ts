import { computeCapaian } from "../../calculate/capaian";
import { chooseArah } from "../../calculate/choose-arah";
import type { Iku } from "../../model/iku";
import type { Settings } from "../../settings";
import type { Rule } from "../rule";
import { isFallingName } from "./falling-name";

export const arahStated: Rule = {
  id: "arah-stated",
  severity: "warning",
  title: "Arah indikator diketahui",
  basis: "The capaian of an indicator that is better when lower is reckoned by another formula; the regulation (PermenPANRB 53/2014) fixes none, so the workbook has to say which way is better.",
  notChecked: "Indicators whose name does not tell that lower is better; a direction that the table, the choices or the stated capaian gives.",
  lacks: ({ records }) => (records.iku.length === 0 ? ["Belum ada tabel indikator dengan target dan realisasi."] : []),
  check: ({ records, settings }) =>
    records.iku.flatMap((iku) => {
      const { indikator, arah } = iku;
      if (arah === "turun" || !isFallingName(indikator.text) || chooseArah(iku, settings).arahFrom !== "bawaan" || isSameEitherWay(iku, settings)) return [];
      return [{
        title: "Arah indikator belum disebut", at: [indikator.cell], found: indikator.text,
        message: "Menurut namanya indikator ini makin baik bila makin rendah, tetapi tabel tidak menyebut arahnya; capaiannya sekarang dihitung seperti indikator yang makin tinggi makin baik.",
        remedy: "Tambahkan kolom Arah (naik/turun) pada tabel indikator, atau tetapkan arahnya pada Pilihan.",
        facts: { indikator: indikator.text, arah },
      }];
    }),
};

/** The target is met exactly: nothing depends on the direction. */
function isSameEitherWay({ target, realisasiKinerja }: Iku, settings: Settings): boolean {
  const [up, down] = (["naik", "turun"] as const).map((arah) => computeCapaian(target.value, realisasiKinerja?.value ?? null, arah, settings));
  return up !== undefined && up !== null && down?.eq(up) === true;
}
