import { computeCapaian } from "../../calculate/capaian";
import { roundHalfUp } from "../../calculate/decimals";
import { formatIndonesian } from "../../indonesian-number";
import type { Iku } from "../../model/iku";
import { NO_IKU } from "../lacking";
import type { Context, Issue, Rule } from "../rule";
import { isOfPercent, mayExceedWhole } from "./measured-in";

/** Above this a reviewer asks whether the target was too low, in per cent. */
const MOST = 150;

export const capaianPlausible: Rule = {
  id: "capaian-plausible",
  severity: "warning",
  title: "Capaian masuk akal",
  basis: "PermenPANRB 53/2014, Lampiran III: indikator dan target harus cukup mengukur. Capaian di bawah 0 atau jauh di atas 100 % membuat pereviu menanyakan targetnya.",
  notChecked: "Apakah target di bawah itu cukup menantang; persentase pertumbuhan, yang boleh melebihi 100.",
  lacks: ({ records }) => (records.iku.length === 0 ? [NO_IKU] : []),
  check: ({ records, settings }: Context) => records.iku.flatMap((iku) => [...capaianIssue(iku, settings), ...shareIssue(iku)]),
};

function capaianIssue({ indikator, target, realisasiKinerja, capaian, arah }: Iku, settings: Context["settings"]): Issue[] {
  const exact = computeCapaian(target.value, realisasiKinerja?.value ?? null, arah, { ...settings, cap: null });
  if (!exact || !realisasiKinerja || target.value?.isNegative() || (exact.gte(0) && exact.lte(MOST))) return [];
  const shown = `${formatIndonesian(exact, settings.decimals)} %`;
  const isLow = exact.isNegative();
  return [{
    title: isLow ? "Capaian negatif" : "Capaian sangat tinggi", at: capaian?.value ? [capaian.cell, realisasiKinerja.cell, target.cell] : [realisasiKinerja.cell, target.cell], found: shown,
    message: `Capaian ${indikator.text} ${shown} (target ${target.text}, realisasi ${realisasiKinerja.text}). ${isLow ? "Capaian di bawah nol jarang benar." : `Di atas ${MOST} % pereviu akan bertanya apakah targetnya terlalu rendah.`}`,
    remedy: isLow ? "Periksa realisasi, target, dan arah indikatornya." : "Periksa satuan dan angkanya. Bila benar, jelaskan penyebabnya di naskah dan tinjau target tahun berikutnya.",
    facts: { kind: isLow ? "negative" : "above-150", capaian: roundHalfUp(exact, 6).toFixed(), target: target.value?.toFixed() ?? null, realisasi: realisasiKinerja.value?.toFixed() ?? null },
  }];
}

/** A share of a whole cannot be more than the whole. */
function shareIssue({ indikator, satuan, target, realisasiKinerja }: Iku): Issue[] {
  const value = realisasiKinerja?.value;
  if (!realisasiKinerja || !value?.gt(100) || !isOfPercent(indikator, satuan, [realisasiKinerja, target]) || mayExceedWhole(indikator) || target.value?.gt(100)) return [];
  return [{
    title: "Realisasi di atas 100 %", at: [realisasiKinerja.cell], found: realisasiKinerja.text,
    message: `Realisasi ${indikator.text} ${realisasiKinerja.text}, padahal indikator persentase tidak dapat melebihi 100 %.`,
    remedy: "Tulis realisasi indikatornya, bukan capaiannya; bila satuannya bukan %, perbaiki satuannya.",
    facts: { kind: "share-above-100", realisasi: value.toFixed() },
  }];
}
