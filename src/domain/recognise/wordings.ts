/** What a heading says, before the kind of its table decides what that means there. */
export type Meaning =
  | "no" | "kode" | "sasaran" | "indikator" | "tolok-ukur" | "satuan" | "target" | "realisasi" | "capaian" | "persen" | "serapan" | "pagu"
  | "pagu-perubahan" | "sisa" | "fisik" | "program" | "kegiatan" | "sub-kegiatan" | "program-kegiatan" | "unit" | "golongan" | "jabatan"
  | "jumlah" | "laki-laki" | "perempuan" | "keterangan" | "uraian" | "bagian" | "kalimat" | "arah" | "triwulan" | "renstra" | "penyebab"
  | "solusi" | "sumber-data" | "sumber-dana" | "standar-nasional" | "mendukung" | "satuan-realisasi" | "tahun" | "periode" | "predikat";

/** Wordings per meaning, squeezed: lower case, letters and digits only, "%" kept. From the tables of DOMAIN.md §6. */
export const WORDINGS: readonly (readonly [Meaning, readonly string[]])[] = [
  ["no", ["no", "nomor", "nourut", "nomorurut"]],
  ["kode", ["kode", "koderekening", "koderek", "rekening", "rek", "kodeprogram", "kodekegiatan", "kodeprogramkegiatan"]],
  ["sasaran", ["sasaran", "sasaranstrategis", "sasarankinerja", "sasaranprogram", "tujuansasaran", "sasaranutama"]],
  ["indikator", ["indikator", "indikatorkinerja", "indikatorsasaran", "indikatorkinerjautama", "indikatorkinerjasasaran", "indikatorutama", "iku", "indikatorprogram", "indikatorkegiatan", "indikatorsasaranstrategis", "uraianindikator", "indikatorkinerjasasaranstrategis"]],
  ["tolok-ukur", ["tolokukur", "tolokukurkinerja", "tolokukurkeluaran", "keluaran", "output", "indikatorkeluaran", "indikatoroutput", "indikatorkinerjakeluaran", "uraiankeluaran", "keluaransubkegiatan", "keluarankegiatan", "tolokukuroutput"]],
  ["satuan", ["satuan", "sat", "satuantarget"]],
  ["satuan-realisasi", ["satuanrealisasi", "satrealisasi"]],
  ["target", ["target", "rencana", "rencanatingkatcapaian", "targetkinerja", "targettahunan", "targetcapaian", "targetpk", "targetperjanjiankinerja", "targetsetahun", "targetakhirtahun", "targetkinerjatahunan", "targettahunberjalan"]],
  ["realisasi", ["realisasi", "real", "terealisasi", "hasil", "hasilpengukuran", "hasilkinerja", "penyerapan", "realisasikinerja", "realisasicapaian", "realisasianggaran", "realisasikeuangan", "realisasibelanja", "realisasianggarankeuangan", "jumlahrealisasi", "nilairealisasi", "penyerapananggaran", "realisasipenyerapan", "realisasita", "realisasisddesember", "realisasisdtriwulaniv", "realisasisdakhirtahun", "realisasisampaidengandesember", "realisasiakhirtahun", "realisasitahunan", "realisasisetahun"]],
  ["capaian", ["capaian", "pencapaian", "%capaian", "%pencapaian", "capaiankinerja", "persentasecapaian", "rasiocapaian", "tingkatcapaian", "capaian%", "capaiantarget", "realisasicapaian%", "persentasecapaiankinerja", "tingkatcapaiankinerja", "capaiankinerja%", "%capaiankinerja", "kinerja"]],
  ["persen", ["%", "persen", "prosen", "persentase", "prosentase", "presentase", "rasio"]],
  ["serapan", ["serapan", "%serapan", "serapananggaran", "%realisasi", "persentaserealisasi", "realisasi%", "%penyerapan", "capaiananggaran", "persentaserealisasianggaran", "tingkatpenyerapan"]],
  ["pagu", ["pagu", "anggaran", "dianggarkan", "paguanggaran", "jumlahanggaran", "alokasianggaran", "dpa", "rka", "pagumurni", "anggaranmurni", "apbd", "sebelumperubahan", "anggaransebelumperubahan", "pagusebelumperubahan", "paguindikatif", "plafon", "targetanggaran", "anggaranta", "jumlahpagu", "alokasi", "paguta", "totalanggaran", "totalpagu", "anggaranmurnita"]],
  ["pagu-perubahan", ["paguperubahan", "dppa", "dpap", "apbdp", "papbd", "anggaranperubahan", "setelahperubahan", "sesudahperubahan", "anggaransetelahperubahan", "anggaransesudahperubahan", "pagusetelahperubahan", "perubahan", "pagudppa", "paguanggaranperubahan", "paguanggaransetelahperubahan", "dpaperubahan", "anggarandppa"]],
  ["sisa", ["sisa", "sisaanggaran", "sisapagu", "selisih", "sisadana", "sisaanggaranrp"]],
  ["fisik", ["fisik", "realisasifisik", "fisik%"]],
  ["program", ["program", "namaprogram"]],
  ["sub-kegiatan", ["subkegiatan", "namasubkegiatan"]],
  ["program-kegiatan", ["programkegiatan", "programdankegiatan", "programkegiatansubkegiatan", "programkegiatandansubkegiatan", "urusanprogramkegiatan", "kegiatansubkegiatan", "uraianprogramkegiatan"]],
  ["kegiatan", ["kegiatan", "namakegiatan", "paketpekerjaan", "namapaketpekerjaan", "namapaket"]],
  ["unit", ["unit", "unitkerja", "unitorganisasi", "kelurahan", "desa", "kelurahandesa", "desakelurahan", "namakelurahan", "kecamatan", "opd", "skpd", "instansi", "wilayah"]],
  ["golongan", ["golongan", "pangkat", "pangkatgolongan", "golonganruang", "uraianpangkatgolruang", "pangkatgolruang", "golruang", "pangkatgolonganruang", "uraiangolongan"]],
  ["jabatan", ["jabatan", "namajabatan", "eselon", "jenisjabatan"]],
  ["jumlah", ["jumlah", "total", "jml", "jumlahtotal", "jumlahpegawai", "totalpegawai"]],
  ["laki-laki", ["l", "lakilaki", "pria", "lk"]],
  ["perempuan", ["p", "perempuan", "wanita", "pr"]],
  ["keterangan", ["ket", "keterangan", "catatan"]],
  ["uraian", ["uraian", "nama", "rincian", "jenis"]],
  ["bagian", ["bagian", "bab"]],
  ["kalimat", ["kalimat", "naskah", "paragraf", "teks"]],
  ["arah", ["arah", "arahindikator", "jenisindikator", "polaritas", "polarisasi", "polaritasindikator", "sifatindikator", "arahcapaian", "arahkinerja"]],
  ["predikat", ["predikat", "predikatkinerja", "predikatcapaian", "predikatcapaiankinerja", "kategori", "kategoricapaian", "kategorikinerja", "kategoricapaiankinerja", "kriteria", "kriteriacapaian", "kriteriapenilaian", "kriteriakinerja", "kriteriapenilaiankinerja", "kriteriapenilaianrealisasikinerja", "tingkatkeberhasilan", "interpretasi"]],
  ["penyebab", ["penyebab", "faktorpenyebab", "analisispenyebab", "penyebabkeberhasilankegagalan", "penyebabkeberhasilanataukegagalan", "faktorpendorongpenghambat", "faktorpenghambat", "hambatan", "kendala", "analisis", "analisa"]],
  ["solusi", ["solusi", "tindaklanjut", "solusitindaklanjut", "rencanatindaklanjut", "rencanaaksi", "upayaperbaikan", "alternatifsolusi", "solusiyangdilakukan", "solusiyangtelahdilakukan", "upayatindaklanjut"]],
  ["sumber-data", ["sumberdata", "datadukung", "sumber", "sumberdatakinerja", "datapendukung"]],
  ["sumber-dana", ["sumberdana", "sumberpendanaan"]],
  ["standar-nasional", ["standar", "standarnasional", "targetnasional", "capaiannasional", "realisasinasional", "rataratanasional", "ratanasional", "standarnasionalprovinsi", "spm"]],
  ["tahun", ["tahundata", "tahunrealisasi"]],
  ["mendukung", ["mendukung", "indikatorsasaranyangdidukung", "sasaranindikatoryangdidukung", "sasaranyangdidukung", "indikatoryangdidukung", "ikuyangdidukung", "mendukungsasaran", "mendukungindikator", "mendukungiku"]],
];
