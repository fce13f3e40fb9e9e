import { writeXlsx } from "hucre/xlsx";
import { tableTemplates } from "../../src/domain/template/index";

type Row = readonly (string | number | null)[];

const YEARS = [2021, 2022, 2023, 2024, 2025];

function table(name: string, rows: readonly Row[]) {
  const headings = tableTemplates.find((template) => template.name === name)?.columns.map(({ heading }) => heading) ?? [];
  return {
    name, rows: [[name], headings, ...rows.map((row) => [...row])],
    tables: [{ name, range: `A2:${String.fromCharCode(64 + headings.length)}${rows.length + 2}`, columns: headings.map((heading) => ({ name: heading })) }],
  };
}

/** A workbook of named tables that fills every sheet of Bab III: so many sub kegiatan and IKU over five years. */
export function fullReport(subKegiatan: number, iku: number): Promise<Uint8Array> {
  const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
  return writeXlsx({
    sheets: [
      table("Profil", [["Kecamatan Contoh", 2025]]),
      table("TargetIKU", range(iku).map((i): Row => [`Sasaran strategis ke-${Math.floor(i / 5) + 1}`, `Indikator kinerja utama ke-${i + 1}`, i % 2 ? "%" : "Indeks", i % 7 ? "naik" : "turun", 70 + (i % 30), null, null, null, null, 90 + (i % 10), i % 3 ? null : 88, "Laporan"])),
      table("RealisasiIKU", range(iku).flatMap((i) => YEARS.map((year, y): Row => [`Indikator kinerja utama ke-${i + 1}`, year, null, 60 + ((i * 7 + y * 3) % 40), 65 + ((i + y) % 30), "Penyebab yang dicatat pada tahun itu.", "Tindak lanjut yang direncanakan."]))),
      table("Anggaran", range(subKegiatan).map((i): Row => [
        `7.01.${String(Math.floor(i / 100) + 1).padStart(2, "0")}.2.${String((Math.floor(i / 10) % 10) + 1).padStart(2, "0")}.${String((i % 10) + 1).padStart(4, "0")}`,
        `Program ke-${Math.floor(i / 100) + 1}`, `Kegiatan ke-${Math.floor(i / 10) + 1}`, `Sub kegiatan ke-${i + 1}`, 1_000_000 + i * 1_117, i % 3 ? 1_100_000 + i * 1_117 : null, 900_000 + i * 1_100, 100, `Indikator kinerja utama ke-${(i % iku) + 1}`, null,
      ])),
      table("Keluaran", range(subKegiatan).map((i): Row => [`Sub kegiatan ke-${i + 1}`, `Jumlah dokumen sub kegiatan ke-${i + 1}`, 4, "Dokumen", 4 - (i % 2), "Dokumen"])),
      table("PegawaiJabatan", range(8).map((i): Row => [`Kelurahan ke-${i + 1}`, 0, 0, 4, 5, 1, 2, 12])),
    ],
  });
}
