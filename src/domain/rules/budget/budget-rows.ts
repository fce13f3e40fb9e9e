export const NO_BUDGET = "Belum ada tabel anggaran dengan pagu dan realisasi.";
