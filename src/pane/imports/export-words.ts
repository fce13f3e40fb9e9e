import type { ExportKind, ExportMeaning, ImportField } from "../../domain/imports/export";

export const exportName: Readonly<Record<ExportKind, string>> = { lra: "LRA SIPD", rfk: "RFK" };

/** What a column holds, for people. */
export const meaningName: Readonly<Record<ExportMeaning, string>> = {
  kode: "Kode",
  uraian: "Program/Kegiatan",
  "kode-skpd": "Kode SKPD",
  "nama-skpd": "Nama SKPD",
  "kode-sub-skpd": "Kode unit",
  "nama-sub-skpd": "Nama unit",
  "kode-program": "Kode program",
  "nama-program": "Program",
  "kode-kegiatan": "Kode kegiatan",
  "nama-kegiatan": "Kegiatan",
  "kode-sub-kegiatan": "Kode sub kegiatan",
  "nama-sub-kegiatan": "Sub kegiatan",
  "kode-rekening": "Kode rekening",
  "nama-rekening": "Rekening",
  pagu: "Pagu (DPA)",
  "pagu-perubahan": "Pagu perubahan (DPPA)",
  realisasi: "Realisasi",
  fisik: "Realisasi fisik (%)",
};

export const fieldName: Readonly<Record<ImportField | "kode", string>> = { kode: "Kode", pagu: "Pagu", "pagu-perubahan": "Pagu Perubahan", realisasi: "Realisasi", fisik: "Realisasi fisik (%)" };
