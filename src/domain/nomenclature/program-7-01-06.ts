import type { NomenclatureEntry } from "./entry";

/** Program Pembinaan dan Pengawasan Pemerintahan Desa. */
export const program70106: readonly NomenclatureEntry[] = [
  ["7.01.06", "Program Pembinaan dan Pengawasan Pemerintahan Desa", null],
  ["7.01.06.2.01", "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa", null],
  ["7.01.06.2.01.0001", "Fasilitasi Penyusunan Peraturan Desa dan Peraturan Kepala Desa", "Dokumen"],
  ["7.01.06.2.01.0002", "Fasilitasi Administrasi Tata Pemerintahan Desa", "Dokumen"],
  ["7.01.06.2.01.0003", "Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa", "Dokumen"],
  ["7.01.06.2.01.0004", "Fasilitasi Penerapan dan Penegakan Peraturan Perundang-Undangan", "Laporan"],
  ["7.01.06.2.01.0005", "Fasilitasi Pelaksanaan Tugas Kepala Desa dan Perangkat Desa", "Dokumen"],
  ["7.01.06.2.01.0006", "Fasilitasi Pelaksanaan Pemilihan Kepala Desa", "Dokumen"],
  ["7.01.06.2.01.0007", "Fasilitasi Pelaksanaan Tugas dan Fungsi Badan Permusyawaratan Desa", "Dokumen"],
  ["7.01.06.2.01.0008", "Rekomendasi Pengangkatan dan Pemberhentian Perangkat Desa", "Dokumen"],
  ["7.01.06.2.01.0009", "Fasilitasi Sinkronisasi Perencanaan Pembangunan Daerah dengan Pembangunan Desa", "Dokumen"],
  ["7.01.06.2.01.0010", "Fasilitasi Penetapan Lokasi Pembangunan Kawasan Perdesaan", "Dokumen"],
  ["7.01.06.2.01.0011", "Fasilitasi Penyelenggaraan Ketenteraman dan Ketertiban Umum", "Dokumen"],
  ["7.01.06.2.01.0012", "Fasilitasi Pelaksanaan Tugas, Fungsi, dan Kewajiban Lembaga Kemasyarakatan", "Dokumen"],
  ["7.01.06.2.01.0013", "Fasilitasi Penyusunan Perencanaan Pembangunan Partisipatif", "Dokumen"],
  ["7.01.06.2.01.0014", "Fasilitasi Kerja Sama Antar Desa dan Kerja Sama Desa dengan Pihak Ketiga", "Dokumen"],
  ["7.01.06.2.01.0015", "Fasilitasi Penataan, Pemanfaatan, dan Pendayagunaan Ruang Desa serta Penetapan dan Penegasan Batas Desa", "Dokumen"],
  ["7.01.06.2.01.0016", "Fasilitasi Penyusunan Program dan Pelaksanaan Pemberdayaan Masyarakat Desa", "Dokumen"],
  ["7.01.06.2.01.0017", "Koordinasi Pendampingan Desa di Wilayahnya", "Laporan"],
  ["7.01.06.2.01.0018", "Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan", "Laporan"],
];
