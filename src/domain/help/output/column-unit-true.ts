import type { RuleHelp } from "../rule-help";

export const columnUnitTrueHelp: RuleHelp = {
  rule: "column-unit-true",
  why: "Satuan di judul kolom berlaku untuk semua angka di bawahnya. “Target (Rp.)” di atas “12 bulan” dibaca sebagai kekeliruan.",
  example: "Kolom “Target (Rp.)” dan “Realisasi (Rp.)” memuat dana dalam rupiah sekaligus keluaran dalam bulan.",
  steps: [
    "Hapus “(Rp.)” dari judul kolomnya dan tulis satuan di tiap baris.",
    "Atau buat kolom satuan tersendiri, atau pisahkan baris dana dari baris keluaran.",
  ],
};
