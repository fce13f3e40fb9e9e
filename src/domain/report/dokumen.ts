import type { DocumentBlock, ReportDocument } from "../report-document";
import type { SheetPlan } from "../sheet-plan";
import { composeNarasi } from "./narasi/compose-narasi";
import type { ReportInput } from "./report-table";

/** The tables of section 3.2 under their headings, in the order of the analyses that Bab III asks for (PermenPANRB 53/2014, Lampiran II). */
const EVALUASI: readonly { readonly heading: string; readonly sheet: string }[] = [
  { heading: "Perbandingan dengan tahun-tahun sebelumnya", sheet: "banding-tahun" },
  { heading: "Perbandingan dengan target akhir Renstra", sheet: "banding-renstra" },
  { heading: "Perbandingan dengan standar nasional", sheet: "banding-nasional" },
];
const SESUDAH: readonly { readonly heading: string; readonly sheet: string }[] = [
  { heading: "Analisis keberhasilan dan kegagalan", sheet: "analisis" },
  { heading: "Efisiensi penggunaan sumber daya", sheet: "efisiensi" },
  { heading: "Program dan kegiatan yang menunjang pencapaian kinerja", sheet: "program-penunjang" },
  { heading: "Masukan dan keluaran kegiatan", sheet: "masukan-keluaran" },
];

/** Bab III as text with its tables and charts; `null` when no table of it was written. */
export function composeDokumen(input: ReportInput, sheets: readonly SheetPlan[]): ReportDocument | null {
  const written = new Map(sheets.map((plan) => [plan.key, plan]));
  const table = (sheet: string): DocumentBlock[] => (written.has(sheet) ? [{ kind: "table", sheet }] : []);
  const chart = (id: string): DocumentBlock[] => (written.get("ringkasan")?.charts?.some((each) => each.id === id) ? [{ kind: "chart", sheet: "ringkasan", chart: id }] : []);
  const titled = (parts: typeof EVALUASI): DocumentBlock[] => parts.flatMap(({ heading, sheet }) => (written.has(sheet) ? [{ kind: "heading", text: heading } as const, ...table(sheet)] : []));
  const tables = ["capaian-iku", "realisasi-anggaran", ...[...EVALUASI, ...SESUDAH].map(({ sheet }) => sheet)];
  if (!tables.some((key) => written.has(key))) return null;
  const { capaian, evaluasi, anggaran } = composeNarasi(input);
  const { instansi, year, triwulan } = input.records;
  return {
    chapter: "BAB III", title: "AKUNTABILITAS KINERJA", instansi, year, triwulan,
    sections: [
      { number: capaian.number, title: capaian.title, blocks: [...capaian.prose, ...table("capaian-iku"), ...chart("capaian-iku")] },
      {
        number: evaluasi.number, title: evaluasi.title,
        blocks: [...titled(EVALUASI), ...(evaluasi.indikator.length > 0 ? [{ kind: "heading", text: "Uraian setiap indikator kinerja" } as const, ...evaluasi.opening] : []), ...evaluasi.indikator, ...titled(SESUDAH)],
      },
      { number: anggaran.number, title: anggaran.title, blocks: [...anggaran.overview, ...table("realisasi-anggaran"), ...chart("anggaran-program"), ...anggaran.details] },
    ],
  };
}
