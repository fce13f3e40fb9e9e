import type { RuleHelp } from "../rule-help";

export const staffRowSumsHelp: RuleHelp = {
  rule: "staff-row-sums",
  why: "Jumlah di ujung baris dipakai lagi di tabel lain dan di naskah. Bila tidak sama dengan rincian barisnya, pembaca tidak tahu mana yang benar.",
  example: "Eselon III 1, Eselon IV 7, JFU 9, THL 6, Jumlah 22. Seharusnya 23, atau salah satu rinciannya kelebihan satu orang.",
  steps: [
    "Jumlahkan sendiri rincian baris yang ditandai.",
    "Cocokkan tiap angka dengan daftar pegawai unit itu.",
    "Perbaiki rincian atau jumlahnya; sebaiknya pakai rumus =SUM(...).",
    "Perbaiki juga baris jumlah paling bawah bila ikut berubah.",
  ],
};
