import { grandTotalIssues } from "../rincian-sums";
import type { Rule } from "../rule";
import { NO_STAFF } from "./no-staff";

export const staffGrandTotal: Rule = {
  id: "staff-grand-total",
  severity: "inconsistency",
  title: "Total pegawai sama menurut baris, menurut kolom, dan yang tertulis",
  basis: "Pegawai yang sama dihitung menurut baris dan menurut kolom.",
  notChecked: "Apakah totalnya sesuai dengan tabel lain dan dengan naskah.",
  lacks: ({ records }) => (records.pegawai.length === 0 ? [NO_STAFF] : records.pegawai.filter(({ rows, total, jumlahColumn }) => rows.length > 0 && (!total || !jumlahColumn)).map(({ table }) => `Tabel pegawai di ${table.sheet} tidak punya baris dan kolom jumlah.`)),
  check: ({ records }) => records.pegawai.flatMap((rincian) => grandTotalIssues(rincian, "Total pegawai")),
};
