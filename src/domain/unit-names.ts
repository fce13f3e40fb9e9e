/** Units that outputs and indicators are counted in, as they are written out; the short ones as everybody writes them. */
export const unitNames: readonly string[] = [
  "Dokumen", "Laporan", "Bulan", "Kegiatan", "Paket", "Orang", "Lembar", "Tahun", "Hari", "Buah", "Kepala Keluarga", "Orang Bulan", "Orang Hari", "Orang Kali", "Orang Tahun", "Orang Jam", "Jam",
  "Rupiah", "Persen", "Unit", "Kali", "Keluarga", "Kelompok", "Lembaga", "Hektare", "Meter Persegi", "km Persegi", "km", "m", "Meter", "Kilometer", "ls", "Set", "Titik", "Rumah", "Berkas",
  "Surat", "Rapat", "Jenis", "Ruas", "Kelurahan", "Desa", "Kecamatan", "Lokasi", "Sekolah", "Triwulan", "Semester", "Minggu", "Eksemplar", "Kendaraan", "Liter", "kg", "Ton", "Indeks", "Nilai", "Skor",
  "Poin", "Angka", "Lembaga Kemasyarakatan", "Unit Kerja", "Ormas", "Pokmas", "Rekomendasi", "Peserta", "Pegawai", "Layanan", "Data", "Aplikasi", "Sertifikat", "Objek", "Kasus", "Buku",
];
