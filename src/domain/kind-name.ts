import type { TableKind } from "./assessment";

/** Each kind of table as the office calls it. */
export const kindName: { readonly [kind in TableKind]: string } = {
  profil: "Profil instansi",
  "target-iku": "Target IKU",
  "realisasi-iku": "Realisasi IKU",
  "capaian-iku": "Capaian IKU",
  "banding-tahun": "Perbandingan antartahun",
  renstra: "Target Renstra",
  triwulan: "Capaian triwulan",
  anggaran: "Realisasi anggaran",
  "anggaran-multi-tahun": "Anggaran beberapa tahun",
  keluaran: "Masukan dan keluaran",
  efisiensi: "Efisiensi",
  "pegawai-golongan": "Pegawai menurut golongan",
  "pegawai-jabatan": "Pegawai menurut jabatan",
  "pegawai-jenis-kelamin": "Pegawai menurut jenis kelamin",
  narasi: "Narasi",
  arithmetic: "Tabel hitungan lain",
};
