/** What most rules about the document need, said when it is not there. */
export const NO_NARASI = "Belum ada naskah laporan (tabel dengan kolom Bagian dan Kalimat).";
export const NO_YEAR = "Tahun laporan belum diketahui.";
