export const NO_STAFF = "Belum ada tabel pegawai.";
