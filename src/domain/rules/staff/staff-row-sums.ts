import { rowSumIssues } from "../rincian-sums";
import type { Rule } from "../rule";
import { NO_STAFF } from "./no-staff";

export const staffRowSums: Rule = {
  id: "staff-row-sums",
  severity: "inconsistency",
  title: "Jumlah per baris pegawai sama dengan rinciannya",
  basis: "Tiap pegawai dihitung satu kali di rincian barisnya.",
  notChecked: "Baris yang punya Jumlah tanpa rincian, yang diperiksa tersendiri.",
  lacks: ({ records }) => (records.pegawai.length === 0 ? [NO_STAFF] : records.pegawai.filter(({ rows, jumlahColumn }) => rows.length > 0 && !jumlahColumn).map(({ table }) => `Tabel pegawai di ${table.sheet} tidak punya kolom jumlah.`)),
  check: ({ records }) => records.pegawai.flatMap((rincian) => rowSumIssues(rincian, "Jumlah pegawai")),
};
