import type { ColumnRole } from "./assessment";

type PlainRole = Exclude<ColumnRole, `tahun:${string}` | `tw:${string}`>;

const plain: { readonly [role in PlainRole]: string } = {
  no: "Nomor",
  sasaran: "Sasaran strategis",
  indikator: "Indikator kinerja",
  satuan: "Satuan",
  arah: "Arah (naik/turun)",
  target: "Target",
  realisasi: "Realisasi kinerja",
  capaian: "Capaian",
  program: "Program",
  kegiatan: "Kegiatan",
  "sub-kegiatan": "Sub kegiatan",
  kode: "Kode",
  pagu: "Pagu",
  "pagu-perubahan": "Pagu perubahan",
  "realisasi-anggaran": "Realisasi anggaran",
  serapan: "Serapan",
  sisa: "Sisa anggaran",
  fisik: "Realisasi fisik",
  unit: "Unit",
  golongan: "Golongan",
  jumlah: "Jumlah",
  "laki-laki": "Laki-laki",
  perempuan: "Perempuan",
  keterangan: "Keterangan",
  tahun: "Tahun",
  triwulan: "Triwulan",
  "target-renstra": "Target akhir Renstra",
  "standar-nasional": "Standar nasional",
  penyebab: "Penyebab",
  solusi: "Solusi",
  "sumber-data": "Sumber data",
  mendukung: "Indikator/sasaran yang didukung",
  "tolok-ukur": "Tolok ukur",
  "satuan-realisasi": "Satuan realisasi",
  predikat: "Predikat",
  bagian: "Bagian naskah",
  kalimat: "Kalimat",
  other: "Tidak dipakai",
};

/** A column's role as the office calls it: "tahun:2021:target" → "Target 2021", "tw:2:realisasi" → "Realisasi kinerja TW 2". */
export function roleName(role: ColumnRole): string {
  const match = /^tahun:(\d+):(target|realisasi|pagu|serapan)$/.exec(role);
  const quarter = /^tw:([1-4]):(target|realisasi)$/.exec(role);
  if (quarter) return `${plain[quarter[2] as "target" | "realisasi"]} TW ${quarter[1]}`;
  return match ? `${plain[match[2] as "target" | "realisasi" | "pagu" | "serapan"]} ${match[1]}` : plain[role as PlainRole];
}
