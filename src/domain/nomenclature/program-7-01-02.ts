import type { NomenclatureEntry } from "./entry";

/** Program Penyelenggaraan Pemerintahan dan Pelayanan Publik. */
export const program70102: readonly NomenclatureEntry[] = [
  ["7.01.02", "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik", null],
  ["7.01.02.2.01", "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan", null],
  ["7.01.02.2.01.0001", "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait", "Laporan"],
  ["7.01.02.2.01.0002", "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan", "Dokumen"],
  ["7.01.02.2.02", "Penyelenggaraan Urusan Pemerintahan yang Tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah yang Ada di Kecamatan", null],
  ["7.01.02.2.02.0001", "Perencanaan Kegiatan Pelayanan kepada Masyarakat di Kecamatan", "Dokumen"],
  ["7.01.02.2.02.0002", "Fasilitasi Percepatan Pencapaian Standar Pelayanan Minimal di Wilayah Kecamatan", "Laporan"],
  ["7.01.02.2.02.0003", "Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah Kecamatan", "Laporan"],
  ["7.01.02.2.03", "Koordinasi Pemeliharaan Prasarana dan Sarana Pelayanan Umum", null],
  ["7.01.02.2.03.0001", "Koordinasi/Sinergi dengan Perangkat Daerah dan/atau Instansi Vertikal yang Terkait dalam Pemeliharaan Sarana dan Prasarana Pelayanan Umum", "Dokumen"],
  ["7.01.02.2.03.0002", "Pelaksanaan Pemeliharaan Prasarana dan Fasilitas Pelayanan Umum yang Melibatkan Pihak Swasta", "Unit"],
  ["7.01.02.2.04", "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat", null],
  ["7.01.02.2.04.0001", "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha", "Dokumen"],
  ["7.01.02.2.04.0002", "Pelaksanaan Urusan Pemerintahan yang terkait dengan Nonperizinan", "Laporan"],
  ["7.01.02.2.04.0003", "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Kewenangan Lain yang Dilimpahkan", "Laporan"],
];
