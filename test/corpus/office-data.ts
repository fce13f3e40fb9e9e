/** A program, its kegiatan and their sub kegiatan, as the national list names them. */
export type ProgramNames = readonly [nama: string, kegiatan: readonly (readonly [nama: string, subs: readonly string[]])[]];

/** sasaran, indikator, satuan, least and most of the target, whether less is better. */
export type IndikatorFacts = readonly [sasaran: string, nama: string, satuan: string, least: number, most: number, isFalling?: true];

export interface OfficeFacts {
  readonly nama: string;
  readonly kepala: string;
  /** Urusan and bidang. */
  readonly kode: string;
  readonly bidang: string;
  readonly programs: readonly ProgramNames[];
  readonly indikator: readonly IndikatorFacts[];
  /** The parts that staff is counted by. */
  readonly units: readonly string[];
}

/** Every office has it, as its program 01. */
export const PENUNJANG: ProgramNames = ["PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", [
  ["Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", ["Penyusunan Dokumen Perencanaan Perangkat Daerah", "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD", "Evaluasi Kinerja Perangkat Daerah"]],
  ["Administrasi Keuangan Perangkat Daerah", ["Penyediaan Gaji dan Tunjangan ASN", "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD"]],
  ["Administrasi Umum Perangkat Daerah", ["Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor", "Penyediaan Bahan Logistik Kantor", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD"]],
  ["Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", ["Penyediaan Jasa Surat Menyurat", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik"]],
  ["Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", ["Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas", "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya"]],
]];

const AKIP: readonly IndikatorFacts[] = [
  ["Meningkatnya akuntabilitas kinerja perangkat daerah", "Nilai AKIP Perangkat Daerah", "Nilai", 60, 85],
  ["Meningkatnya akuntabilitas kinerja perangkat daerah", "Persentase temuan APIP yang ditindaklanjuti", "%", 80, 100],
];

const KELURAHAN = ["Kelurahan Sumber Jaya", "Kelurahan Tirta Kencana", "Kelurahan Banjar Sari", "Kelurahan Mulya Asri", "Kelurahan Karang Rejo"];
const BIDANG = ["Sekretariat", "Bidang I", "Bidang II", "UPTD"];

export const OFFICES: readonly OfficeFacts[] = [
  { nama: "Kecamatan Sukamaju", kepala: "Camat", kode: "7.01", bidang: "KECAMATAN", units: ["Kecamatan", ...KELURAHAN],
    programs: [
      ["PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK", [["Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan", ["Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan"]], ["Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat", ["Pelaksanaan Urusan Pemerintahan yang terkait dengan Pelayanan Perizinan Non Usaha"]]]],
      ["PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN", [["Kegiatan Pemberdayaan Kelurahan", ["Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Kelurahan", "Pembangunan Sarana dan Prasarana Kelurahan", "Pemberdayaan Masyarakat di Kelurahan"]]]],
      ["PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM", [["Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum", ["Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di Wilayah Kecamatan"]]]],
    ],
    indikator: [["Meningkatnya kualitas pelayanan publik kecamatan", "Indeks Kepuasan Masyarakat (IKM)", "Indeks", 75, 95], ["Meningkatnya kualitas pelayanan publik kecamatan", "Persentase pengaduan yang ditindaklanjuti", "%", 80, 100], ["Meningkatnya ketertiban umum", "Angka pelanggaran ketertiban umum", "Kasus", 4, 30, true], ["Meningkatnya pemberdayaan masyarakat kelurahan", "Persentase swadaya masyarakat", "%", 10, 60], ...AKIP] },
  { nama: "Kelurahan Banjar Sari", kepala: "Lurah", kode: "7.01", bidang: "KECAMATAN", units: ["Kelurahan", "RW 01", "RW 02"],
    programs: [["PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN", [["Kegiatan Pemberdayaan Kelurahan", ["Pembangunan Sarana dan Prasarana Kelurahan", "Pemberdayaan Masyarakat di Kelurahan", "Evaluasi Kelurahan"]], ["Pemberdayaan Lembaga Kemasyarakatan Tingkat Kelurahan", ["Penyelenggaraan Lembaga Kemasyarakatan"]]]]],
    indikator: [["Meningkatnya pelayanan kelurahan", "Indeks Kepuasan Masyarakat", "Poin", 75, 92], ["Meningkatnya pelayanan kelurahan", "Rata-rata waktu penyelesaian surat", "Menit", 10, 40, true], ["Meningkatnya peran serta masyarakat", "Jumlah kelompok masyarakat yang dibina", "Kelompok", 5, 60]] },
  { nama: "Dinas Kesehatan", kepala: "Kepala Dinas", kode: "1.02", bidang: "URUSAN PEMERINTAHAN BIDANG KESEHATAN", units: BIDANG,
    programs: [
      ["PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT", [["Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota", ["Pengadaan Obat, Vaksin", "Rehabilitasi dan Pemeliharaan Puskesmas"]], ["Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota", ["Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Pengelolaan Pelayanan Kesehatan Balita", "Operasional Pelayanan Puskesmas"]]]],
      ["PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN", [["Pengembangan Mutu dan Peningkatan Kompetensi Teknis Sumber Daya Manusia Kesehatan", ["Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan"]]]],
      ["PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN", [["Pelaksanaan Sehat dalam rangka Promotif Preventif", ["Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat"]]]],
    ],
    indikator: [["Meningkatnya derajat kesehatan masyarakat", "Angka kematian ibu", "Per 100.000 KH", 60, 180, true], ["Meningkatnya derajat kesehatan masyarakat", "Prevalensi stunting", "%", 9, 24, true], ["Meningkatnya derajat kesehatan masyarakat", "Usia harapan hidup", "Tahun", 68, 75], ["Meningkatnya mutu layanan kesehatan", "Persentase puskesmas terakreditasi paripurna", "%", 40, 100], ...AKIP] },
  { nama: "RSUD Tirta Medika", kepala: "Direktur", kode: "1.02", bidang: "URUSAN PEMERINTAHAN BIDANG KESEHATAN", units: ["Bagian Tata Usaha", "Bidang Pelayanan Medik", "Bidang Keperawatan", "Bidang Penunjang"],
    programs: [["PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT", [["Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota", ["Operasional Pelayanan Rumah Sakit", "Pengelolaan Pelayanan Kesehatan Dasar Melalui Pendekatan Keluarga"]], ["Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota", ["Pengadaan Alat Kesehatan/Alat Penunjang Medik", "Pengembangan Rumah Sakit"]]]]],
    indikator: [["Meningkatnya mutu pelayanan rumah sakit", "Bed Occupancy Rate (BOR)", "%", 60, 85], ["Meningkatnya mutu pelayanan rumah sakit", "Net Death Rate (NDR)", "‰", 10, 25, true], ["Meningkatnya mutu pelayanan rumah sakit", "Rata-rata waktu tunggu rawat jalan", "Menit", 30, 60, true], ["Meningkatnya kepuasan pasien", "Indeks Kepuasan Masyarakat", "Indeks", 76, 95]] },
  { nama: "Dinas Pendidikan dan Kebudayaan", kepala: "Kepala Dinas", kode: "1.01", bidang: "URUSAN PEMERINTAHAN BIDANG PENDIDIKAN", units: BIDANG,
    programs: [
      ["PROGRAM PENGELOLAAN PENDIDIKAN", [["Pengelolaan Pendidikan Sekolah Dasar", ["Pembangunan Ruang Kelas Baru", "Pengelolaan Dana BOS Sekolah Dasar"]], ["Pengelolaan Pendidikan Sekolah Menengah Pertama", ["Rehabilitasi Sedang/Berat Ruang Kelas Sekolah", "Pengelolaan Dana BOS Sekolah Menengah Pertama"]], ["Pengelolaan Pendidikan Anak Usia Dini (PAUD)", ["Pengelolaan Dana BOP PAUD"]]]],
      ["PROGRAM PENGEMBANGAN KURIKULUM", [["Penetapan Kurikulum Muatan Lokal Pendidikan Dasar", ["Penyusunan Kompetensi Dasar Muatan Lokal Pendidikan Dasar"]]]],
      ["PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN", [["Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan", ["Perhitungan dan Pemetaan Pendidik dan Tenaga Kependidikan"]]]],
    ],
    indikator: [["Meningkatnya akses dan mutu pendidikan", "Rata-rata lama sekolah", "Tahun", 7, 12], ["Meningkatnya akses dan mutu pendidikan", "Harapan lama sekolah", "Tahun", 11, 15], ["Meningkatnya akses dan mutu pendidikan", "Angka putus sekolah SMP", "%", 1, 5, true], ["Meningkatnya akses dan mutu pendidikan", "Jumlah sekolah terakreditasi A", "Sekolah", 12, 90], ...AKIP] },
  { nama: "Dinas Komunikasi dan Informatika", kepala: "Kepala Dinas", kode: "2.16", bidang: "URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA", units: BIDANG,
    programs: [["PROGRAM PENGELOLAAN INFORMASI DAN KOMUNIKASI PUBLIK", [["Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota", ["Pengelolaan Konten dan Perencanaan Media Komunikasi Publik", "Pelayanan Informasi Publik", "Kemitraan dengan Pemangku Kepentingan"]]]],
      ["PROGRAM PENGELOLAAN APLIKASI INFORMATIKA", [["Pengelolaan Nama Domain yang telah ditetapkan oleh Pemerintah Pusat dan Sub Domain", ["Pengelolaan Nama Domain dan Sub Domain"]], ["Pengelolaan e-government di Lingkup Pemerintah Daerah Kabupaten/Kota", ["Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik", "Pengelolaan Pusat Data Pemerintahan Daerah"]]]]],
    indikator: [["Meningkatnya tata kelola pemerintahan berbasis elektronik", "Indeks SPBE", "Indeks", 2, 4], ["Meningkatnya keterbukaan informasi publik", "Nilai keterbukaan informasi publik", "Nilai", 70, 98], ["Meningkatnya keterbukaan informasi publik", "Persentase layanan publik daring", "%", 30, 100], ...AKIP] },
  { nama: "Badan Keuangan dan Aset Daerah", kepala: "Kepala Badan", kode: "5.02", bidang: "KEUANGAN", units: ["Sekretariat", "Bidang Anggaran", "Bidang Perbendaharaan", "Bidang Akuntansi", "Bidang Aset"],
    programs: [["PROGRAM PENGELOLAAN KEUANGAN DAERAH", [["Koordinasi dan Penyusunan Rencana Anggaran Daerah", ["Koordinasi dan Penyusunan KUA dan PPAS", "Koordinasi, Penyusunan dan Verifikasi RKA-SKPD"]], ["Koordinasi dan Pengelolaan Perbendaharaan Daerah", ["Koordinasi dan Pengelolaan Kas Daerah"]], ["Koordinasi dan Pelaksanaan Akuntansi dan Pelaporan Keuangan Daerah", ["Koordinasi Penyusunan Laporan Pertanggungjawaban Pelaksanaan APBD", "Rekonsiliasi dan Verifikasi Aset, Kewajiban, Ekuitas"]]]],
      ["PROGRAM PENGELOLAAN BARANG MILIK DAERAH", [["Pengelolaan Barang Milik Daerah", ["Inventarisasi Barang Milik Daerah", "Pengamanan Barang Milik Daerah"]]]]],
    indikator: [["Meningkatnya kualitas pengelolaan keuangan daerah", "Opini BPK atas LKPD", "Nilai", 3, 4], ["Meningkatnya kualitas pengelolaan keuangan daerah", "Persentase SKPD yang tepat waktu menyampaikan laporan", "%", 85, 100], ["Meningkatnya pengelolaan aset daerah", "Persentase aset tanah bersertifikat", "%", 40, 95], ...AKIP] },
  { nama: "Sekretariat DPRD", kepala: "Sekretaris DPRD", kode: "4.02", bidang: "SEKRETARIAT DPRD", units: ["Bagian Umum", "Bagian Persidangan", "Bagian Keuangan"],
    programs: [["PROGRAM DUKUNGAN PELAKSANAAN TUGAS DAN FUNGSI DPRD", [["Pembentukan Peraturan Daerah dan Peraturan DPRD", ["Penyusunan dan Pembahasan Program Pembentukan Peraturan Daerah", "Fasilitasi Penyusunan Penjelasan/Keterangan Naskah Akademik"]], ["Pengawasan Penyelenggaraan Pemerintahan", ["Pengawasan Urusan Pemerintahan Bidang Pemerintahan dan Hukum"]], ["Penyerapan dan Penghimpunan Aspirasi Masyarakat", ["Pelaksanaan Reses"]]]]],
    indikator: [["Meningkatnya dukungan terhadap tugas DPRD", "Persentase rancangan perda yang ditetapkan", "%", 60, 100], ["Meningkatnya dukungan terhadap tugas DPRD", "Indeks kepuasan anggota DPRD", "Indeks", 75, 95], ...AKIP] },
  { nama: "Dinas Pekerjaan Umum dan Penataan Ruang", kepala: "Kepala Dinas", kode: "1.03", bidang: "URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG", units: ["Sekretariat", "Bidang Bina Marga", "Bidang Cipta Karya", "Bidang Sumber Daya Air"],
    programs: [["PROGRAM PENYELENGGARAAN JALAN", [["Penyelenggaraan Jalan Kabupaten/Kota", ["Rekonstruksi Jalan", "Pemeliharaan Rutin Jalan", "Rehabilitasi Jembatan"]]]],
      ["PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM DRAINASE", [["Pengelolaan dan Pengembangan Sistem Drainase yang Terhubung Langsung dengan Sungai", ["Pembangunan Sistem Drainase Perkotaan", "Operasi dan Pemeliharaan Sistem Drainase"]]]],
      ["PROGRAM PENATAAN BANGUNAN GEDUNG", [["Penyelenggaraan Bangunan Gedung di Wilayah Daerah Kabupaten/Kota", ["Penyusunan Regulasi terkait Bangunan Gedung"]]]]],
    indikator: [["Meningkatnya kualitas infrastruktur jalan", "Persentase jalan dalam kondisi mantap", "%", 50, 92], ["Meningkatnya kualitas infrastruktur jalan", "Panjang jalan yang ditingkatkan", "Km", 12, 90], ["Berkurangnya kawasan genangan", "Luas kawasan genangan", "Ha", 5, 40, true], ...AKIP] },
  { nama: "Puskesmas Karang Rejo", kepala: "Kepala Puskesmas", kode: "1.02", bidang: "URUSAN PEMERINTAHAN BIDANG KESEHATAN", units: ["Puskesmas Induk", "Pustu Melati", "Pustu Anggrek"],
    programs: [["PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT", [["Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota", ["Operasional Pelayanan Puskesmas", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Pengelolaan Surveilans Kesehatan"]]]]],
    indikator: [["Meningkatnya derajat kesehatan ibu dan anak", "Cakupan kunjungan ibu hamil K4", "%", 80, 100], ["Meningkatnya derajat kesehatan ibu dan anak", "Cakupan imunisasi dasar lengkap", "%", 80, 100], ["Menurunnya penyakit menular", "Angka kesakitan DBD", "Per 100.000 penduduk", 15, 49, true]] },
];

/** Rekening under a sub kegiatan. */
export const ACCOUNTS: readonly (readonly [kode: string, nama: string])[] = [
  ["5.1.01.01.01.0001", "Belanja Gaji Pokok PNS"], ["5.1.02.01.01.0024", "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor"], ["5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat"],
  ["5.1.02.02.01.0003", "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia"], ["5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa"], ["5.2.02.05.01.0005", "Belanja Modal Alat Kantor Lainnya"],
];
