import { formatIndonesian } from "../../indonesian-number";
import { NO_IKU } from "../lacking";
import type { Rule } from "../rule";

export const targetNonzero: Rule = {
  id: "target-nonzero",
  severity: "warning",
  title: "Target lebih dari nol",
  basis: "Capaian adalah realisasi dibandingkan target: terhadap target 0 tidak ada persentase (n/a), dan tidak ikut dalam rata-rata.",
  notChecked: "Target triwulan atau tahun sebelumnya; indikator dengan target dan realisasi 0 yang pada Pilihan dihitung 100 %.",
  lacks: ({ records }) => (records.iku.length === 0 ? [NO_IKU] : []),
  check: ({ records, settings }) =>
    records.iku.flatMap(({ indikator, target, realisasiKinerja, arah }) => {
      const { value } = target;
      if (!value || value.gt(0) || (value.isZero() && arah === "turun" && settings.zeroTarget === "100" && realisasiKinerja?.value?.isZero())) return [];
      const isZero = value.isZero();
      return [{
        title: isZero ? "Target nol" : "Target negatif", at: [target.cell], found: target.text,
        message: isZero ? `Target ${indikator.text} nol, sehingga capaiannya n/a dan tidak ikut dalam rata-rata.` : `Target ${indikator.text} negatif (${formatIndonesian(value)}), sehingga persentase capaiannya tidak bermakna.`,
        remedy: isZero ? "Periksa targetnya. Bila memang nol (misalnya nol kasus), jelaskan di naskah; pada Pilihan, target 0 yang tercapai dapat dihitung 100 %." : "Periksa tandanya, atau jelaskan di naskah cara menghitung capaiannya.",
        facts: { target: value.toFixed(), indikator: indikator.text },
      }];
    }),
};
