import { columnSumIssues } from "../rincian-sums";
import type { Rule } from "../rule";
import { NO_STAFF } from "./no-staff";

export const staffColumnSums: Rule = {
  id: "staff-column-sums",
  severity: "inconsistency",
  title: "Jumlah per kolom pegawai sama dengan rinciannya",
  basis: "The total row adds up each column of the breakdown.",
  notChecked: "The corner where the row totals and the column totals meet (staff-grand-total).",
  lacks: ({ records }) => (records.pegawai.length === 0 ? [NO_STAFF] : records.pegawai.filter(({ rows, total }) => rows.length > 0 && !total).map(({ table }) => `Tabel pegawai di ${table.sheet} tidak punya baris jumlah.`)),
  check: ({ records }) => records.pegawai.flatMap((rincian) => columnSumIssues(rincian, "Jumlah pegawai")),
};
