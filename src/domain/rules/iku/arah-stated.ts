import { computeCapaian } from "../../calculate/capaian";
import { chooseArah } from "../../calculate/choose-arah";
import type { Iku } from "../../model/iku";
import type { Settings } from "../../settings";
import { NO_IKU } from "../lacking";
import type { Rule } from "../rule";
import { isFallingName } from "./falling-name";

export const arahStated: Rule = {
  id: "arah-stated",
  severity: "warning",
  title: "Arah indikator diketahui",
  basis: "Capaian indikator yang makin baik bila makin rendah dihitung dengan rumus lain; PermenPANRB 53/2014 tidak menetapkan rumusnya, jadi buku kerja harus menyebut arahnya.",
  notChecked: "Indikator yang namanya tidak menunjukkan bahwa makin rendah makin baik; arah yang sudah diberikan tabel, Pilihan, atau capaian tertulis.",
  lacks: ({ records }) => (records.iku.length === 0 ? [NO_IKU] : []),
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
