import { indonesianDate } from "../domain/indonesian-date";
import { COUNT, needed, optional, PERCENT, TEXT, type TableTemplate } from "../domain/template/table-template";
import type { FileReport } from "./check-file";

const percent = (value: string | null): number | string => (value === null ? "n/a" : Number(value));

/** The roll-up of several offices as a table of a workbook of its own, for sorting and filtering: a row a file. */
export const rollUpTemplate = (reports: readonly FileReport[], today: string): TableTemplate => ({
  name: "Rekapitulasi",
  sheet: "Rekapitulasi",
  title: "Rekapitulasi Pemeriksaan LAKIP",
  help: `Diperiksa ${indonesianDate(today)}. Galat, beda, dan peringatan dihitung tanpa temuan yang diabaikan instansi. Capaian: rata-rata indikator; serapan dihitung dari rincian.`,
  legend: "",
  columns: [
    needed("Instansi", { width: 40, format: TEXT, example: "" }),
    optional("Tahun", { width: 8, format: COUNT, example: "" }),
    needed("Siap", { width: 16, format: TEXT, example: "" }),
    needed("Galat", { width: 9, format: COUNT, example: "" }),
    needed("Beda", { width: 9, format: COUNT, example: "" }),
    optional("Peringatan", { width: 12, format: COUNT, example: "" }),
    optional("Diabaikan", { width: 11, format: COUNT, example: "" }),
    optional("Capaian (%)", { width: 12, format: PERCENT, example: "" }),
    optional("Serapan (%)", { width: 12, format: PERCENT, example: "" }),
    optional("Berkas", { width: 44, format: TEXT, example: "" }),
    optional("Keterangan", { width: 50, format: TEXT, example: "" }),
  ],
  rows: reports.map(({ file, standing: of, failures }) => {
    const told = failures.map(({ userMessage }) => userMessage).join(" ");
    if (!of) return [null, null, "tidak diperiksa", null, null, null, null, null, null, file, told];
    return [of.instansi, of.year, of.ready ? "siap" : "belum siap", of.errors, of.inconsistencies, of.warnings, of.waived, percent(of.capaian), percent(of.serapan), file, told === "" ? null : told];
  }),
});
