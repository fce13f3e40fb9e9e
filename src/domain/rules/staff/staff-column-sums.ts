import { columnSumIssues, grandTotalIssues } from "../rincian-sums";
import type { Rincian } from "../../model/rincian";
import type { Issue, Rule } from "../rule";
import { NO_STAFF } from "./no-staff";

export const staffColumnSums: Rule = {
  id: "staff-column-sums",
  severity: "inconsistency",
  title: "Jumlah per kolom pegawai sama dengan rinciannya",
  basis: "Baris jumlah menjumlahkan tiap kolom rincian, dan baris golongan menjumlahkan ruangnya.",
  notChecked: "Pojok tempat jumlah baris dan jumlah kolom bertemu, yang diperiksa tersendiri.",
  lacks: ({ records }) => (records.pegawai.length === 0 ? [NO_STAFF] : records.pegawai.filter(({ rows, total }) => rows.length > 0 && !total).map(({ table }) => `Tabel pegawai di ${table.sheet} tidak punya baris jumlah.`)),
  check: ({ records }) => records.pegawai.flatMap((rincian) => [...columnSumIssues(rincian, "Jumlah pegawai"), ...subtotalIssues(rincian)]),
};

/** A golongan's row against the rows of its ruang. */
const subtotalIssues = (rincian: Rincian): Issue[] =>
  rincian.subtotals.flatMap(({ row, parts }) => {
    const own: Rincian = { ...rincian, rows: parts, total: row, sumColumns: [] };
    const columns = columnSumIssues(own, "Jumlah golongan");
    return columns.length > 0 ? columns : grandTotalIssues(own, "Jumlah golongan");
  });
