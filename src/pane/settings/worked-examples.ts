import type { Settings } from "../../domain/settings";
import type { ChoiceOption } from "./Choice";

/** What each choice comes to, on figures that tell the choices apart. The tests reckon them. */

export const fallingOptions: readonly ChoiceOption<Settings["fallingFormula"]>[] = [
  { value: "2T-R", label: "(2 × target − realisasi) ÷ target", note: "Target 8, realisasi 10 → 75 %" },
  { value: "T/R", label: "target ÷ realisasi", note: "Target 8, realisasi 10 → 80 %" },
];

export const zeroOptions: readonly ChoiceOption<Settings["zeroTarget"]>[] = [
  { value: "n/a", label: "n/a", note: "Tidak ikut dirata-rata." },
  { value: "100", label: "100 %", note: "Tercapai: yang ditargetkan nihil memang nihil." },
];

export const decimalsOptions: readonly ChoiceOption<"1" | "2" | "3" | "4">[] = [
  { value: "1", label: "1" },
  { value: "2", label: "2" },
  { value: "3", label: "3" },
  { value: "4", label: "4" },
];

export const efisiensiOptions: readonly ChoiceOption<Settings["efisiensi"]>[] = [
  { value: "selisih", label: "capaian − serapan", note: "Hanya bila capaian 100 % atau lebih. Capaian 110 %, serapan 88 % → 22" },
  { value: "rasio", label: "capaian ÷ serapan", note: "Capaian 110 %, serapan 88 % → 1,25" },
  { value: "pmk", label: "Rumus kementerian/lembaga (PMK)", note: "(pagu × capaian − realisasi) ÷ (pagu × capaian). Capaian 110 %, serapan 88 % → 20 %" },
];
