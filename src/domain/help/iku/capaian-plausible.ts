import type { RuleHelp } from "../rule-help";

export const capaianPlausibleHelp: RuleHelp = {
  rule: "capaian-plausible",
  why: "Capaian yang sangat tinggi biasanya berarti target terlalu rendah atau satuan tertukar. Persentase dari keseluruhan tidak dapat melebihi 100 %.",
  example: "Target 10 kegiatan, realisasi 60, capaian 600 %. Pereviu akan bertanya mengapa targetnya 10.",
  steps: [
    "Periksa apakah target dan realisasi memakai satuan yang sama.",
    "Periksa apakah yang ditulis di kolom realisasi adalah realisasi, bukan capaian.",
    "Bila angkanya benar, jelaskan penyebabnya di naskah dan tinjau target tahun berikutnya.",
  ],
};
