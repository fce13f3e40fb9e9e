import type { Headline } from "../assessment";
import { roundHalfUp } from "../calculate/decimals";
import { mean } from "../calculate/mean";
import { computeSerapan } from "../calculate/serapan";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import { growBudget } from "./budget-tree";
import { chooseAnggaran } from "./choose-anggaran";
import { ikuRows, roundedCapaian } from "./iku-table";

/** The few figures of an office, as its Ringkasan has them: mean capaian of the indicators, and the budget recalculated from its lines. */
export function composeHeadline(records: Records, settings: Settings): Headline {
  const capaian = mean(ikuRows(records).map(({ iku }) => roundedCapaian(iku, settings)));
  const anggaran = chooseAnggaran(records);
  const { pagu, realisasi } = anggaran ? growBudget(anggaran) : { pagu: null, realisasi: null };
  const broken = pagu?.broken || realisasi?.broken;
  const serapan = broken ? null : computeSerapan(pagu?.value ?? null, realisasi?.value ?? null);
  return {
    capaian: capaian && roundHalfUp(capaian, settings.decimals), serapan: serapan && roundHalfUp(serapan, settings.decimals),
    pagu: broken ? null : (pagu?.value ?? null), realisasiAnggaran: broken ? null : (realisasi?.value ?? null),
  };
}
