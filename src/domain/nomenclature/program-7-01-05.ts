import type { NomenclatureEntry } from "./entry";

/** Program Penyelenggaraan Urusan Pemerintahan Umum. */
export const program70105: readonly NomenclatureEntry[] = [
  ["7.01.05", "Program Penyelenggaraan Urusan Pemerintahan Umum", null],
  ["7.01.05.2.01", "Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah", null],
  ["7.01.05.2.01.0001", "Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional dalam rangka Memantapkan Pengamalan Pancasila, Pelaksanaan Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, Pelestarian Bhinneka Tunggal Ika serta Pemertahanan dan Pemeliharaan Keutuhan Negara Kesatuan Republik Indonesia", "Orang"],
  ["7.01.05.2.01.0002", "Fasilitasi, Koordinasi dan Pembinaan (Bimtek, Sosialisasi, Konsultasi) Wawasan Kebangsaan dan Ketahanan Nasional", "Orang"],
  ["7.01.05.2.01.0003", "Pembinaan Persatuan dan Kesatuan Bangsa", "Orang"],
  ["7.01.05.2.01.0004", "Pembinaan Kerukunan Antar Suku dan Intra Suku, Umat Beragama, Ras, dan Golongan Lainnya Guna Mewujudkan Stabilitas Keamanan Lokal, Regional, dan Nasional", "Orang"],
  ["7.01.05.2.01.0005", "Penanganan Konflik Sosial Sesuai Ketentuan Peraturan Perundang-Undangan", "Laporan"],
  ["7.01.05.2.01.0006", "Pengembangan Kehidupan Demokrasi berdasarkan Pancasila", "Lembaga Masyarakat"],
  ["7.01.05.2.01.0007", "Pelaksanaan Semua Urusan Pemerintahan yang Bukan Merupakan Kewenangan Daerah dan Tidak Dilaksanakan oleh Instansi Vertikal", "Dokumen"],
  ["7.01.05.2.01.0008", "Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan", "Dokumen"],
];
