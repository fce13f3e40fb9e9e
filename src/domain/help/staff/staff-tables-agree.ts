import type { RuleHelp } from "../rule-help";

export const staffTablesAgreeHelp: RuleHelp = {
  rule: "staff-tables-agree",
  why: "Pegawai yang sama ditulis menurut golongan, pendidikan, jabatan, dan jenis kelamin. Bila jumlahnya berbeda antartabel, pereviu menyimpulkan data kepegawaian belum mutakhir.",
  example: "Menurut golongan PNS Kelurahan Mulyosari 7 orang; menurut jabatan (Eselon IV 5 dan JFU 3) 8 orang. Seharusnya sama.",
  steps: [
    "Ambil daftar pegawai pada satu tanggal, misalnya 31 Desember tahun laporan.",
    "Hitung PNS, PPPK, dan tenaga kontrak tiap unit dari daftar itu.",
    "Perbaiki tabel yang tidak cocok dengan daftar.",
    "Bila tabel memang menghitung kelompok lain, tulis di judulnya, misalnya “Pegawai Negeri Sipil”.",
  ],
};
