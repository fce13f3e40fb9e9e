import type { RuleHelp } from "../rule-help";

export const yearIsReportYearHelp: RuleHelp = {
  rule: "year-is-report-year",
  why: "Kalimat yang tersalin dari laporan tahun lalu membawa tahunnya. Pereviu mengira data tahun lalu yang dilaporkan.",
  example: "Laporan tahun 2022 menulis “ringkasan Perjanjian Kinerja tahun 2021”. Seharusnya tahun 2022.",
  steps: [
    "Baca kalimat yang ditandai.",
    "Ganti tahunnya bila yang dimaksud tahun laporan.",
    "Bila memang tahun lain yang dimaksud, biarkan, atau sebutkan dengan jelas bahwa itu tahun lalu.",
    "Di sampul, waktu penyusunan lebih jelas ditulis dengan bulannya, misalnya “Metro, Februari 2023”.",
  ],
};
