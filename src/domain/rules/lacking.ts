/** What several rules need, said when it is not there. */
export const NO_IKU = "Belum ada tabel indikator dengan target dan realisasi.";
export const NO_NARASI = "Belum ada naskah laporan (tabel dengan kolom Bagian dan Kalimat).";
export const NO_YEAR = "Tahun laporan belum diketahui.";
