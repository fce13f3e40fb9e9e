import type { TableKind } from "../../assessment";
import { refName } from "../../grid";
import type { Records } from "../../model/records";
import type { Context, Issue, Rule } from "../rule";
import { firstCellOf } from "./first-cell";

/** A part of the report by its sheet's key, as PermenPANRB 53/2014, Lampiran II, has it; `words` tell that the text of Bab III has it in words. */
const PARTS: readonly { readonly key: string; readonly item: string; readonly what: string; readonly at: readonly TableKind[]; readonly words?: RegExp }[] = [
  { key: "capaian-iku", item: "III.A.1", what: "perbandingan target dan realisasi kinerja tahun ini", at: ["capaian-iku", "target-iku", "realisasi-iku"] },
  { key: "banding-tahun", item: "III.A.2", what: "perbandingan realisasi dan capaian dengan tahun lalu", at: ["banding-tahun", "capaian-iku"] },
  { key: "banding-renstra", item: "III.A.3", what: "perbandingan realisasi sampai tahun ini dengan target jangka menengah (Renstra)", at: ["renstra", "capaian-iku"] },
  { key: "banding-nasional", item: "III.A.4", what: "perbandingan realisasi dengan standar nasional, bila ada standarnya", at: ["renstra", "capaian-iku"] },
  { key: "analisis", item: "III.A.5", what: "analisis penyebab keberhasilan atau kegagalan dan solusinya", at: ["realisasi-iku", "capaian-iku"], words: /\b(?:disebabkan|dikarenakan|penyebab(?:nya)?|kendala(?:nya)?)\b/iu },
  { key: "efisiensi", item: "III.A.6", what: "analisis efisiensi penggunaan sumber daya", at: ["efisiensi", "anggaran", "capaian-iku"] },
  { key: "program-penunjang", item: "III.A.7", what: "analisis program/kegiatan yang menunjang keberhasilan atau kegagalan", at: ["anggaran", "capaian-iku"], words: /program\s*(?:\/|dan)\s*kegiatan\s+yang\s+(?:menunjang|mendukung)/iu },
  { key: "realisasi-anggaran", item: "III.B", what: "realisasi anggaran", at: ["anggaran"] },
];

export const bab3Complete: Rule = {
  id: "bab3-complete",
  severity: "warning",
  title: "Bab III lengkap dan Bab II memuat Perjanjian Kinerja",
  basis: "PermenPANRB 53/2014, Lampiran II: tujuh analisis kinerja dan realisasi anggaran; Lampiran I dan II: Perjanjian Kinerja di Bab II.",
  notChecked: "Apakah kalimat pengganti tabel memang sebuah analisis, dan apakah analisisnya meyakinkan.",
  lacks: ({ tables, records }) => (tables.length === 0 ? ["Belum ada tabel yang dikenali."] : isBlank(records) ? ["Tabel indikator dan anggaran belum berisi, sehingga kelengkapan Bab III belum diperiksa."] : []),
  check: (context) => (isBlank(context.records) ? [] : [...missingParts(context), ...missingPk(context)]),
};

/** A workbook just prepared: that its tables are empty is told once, not part by part. */
const isBlank = ({ indikatorRows, bandingRows, realisasiIku, anggaran, pegawai, narasi }: Records): boolean =>
  [indikatorRows, bandingRows, realisasiIku, narasi, anggaran.flatMap(({ lines }) => lines), pegawai.flatMap(({ rows }) => rows)].every((rows) => rows.length === 0);

function missingParts({ missing, tables, records }: Context): Issue[] {
  const bab3 = records.narasi.filter(({ bagian }) => /^(?:3(?:\.|$)|bab\s+iii\b)/iu.test(bagian?.text ?? ""));
  return PARTS.flatMap(({ key, item, what, at, words }): Issue[] => {
    const gap = missing.find((sheet) => sheet.key === key);
    const place = firstCellOf(tables, at);
    if (!gap || !place) return [];
    const said = words && bab3.find(({ teks }) => words.test(teks.text))?.teks.cell;
    if (said) {
      return [{
        title: "Analisis baru ada di naskah", at: [place, said], found: `di naskah (${refName(said)})`, expected: `tabel ${what}`,
        message: `Naskah menyinggung ${what}, tetapi tabelnya belum dapat dibuat dari buku kerja ini (PermenPANRB 53/2014, Lampiran II, ${item}).`,
        remedy: gap.lacks, facts: { item, key, required: gap.required, inText: true },
      }];
    }
    return [{
      title: "Bab III belum lengkap", at: [place], found: "belum ada", expected: what,
      message: `Bab III belum dapat memuat ${what} (PermenPANRB 53/2014, Lampiran II, ${item}).`,
      remedy: gap.lacks, facts: { item, key, required: gap.required, inText: false },
    }];
  });
}

/** The targets agreed at the year's beginning: a table of indicators with targets and no realisasi. */
function missingPk({ tables }: Context): Issue[] {
  const place = firstCellOf(tables, ["capaian-iku", "realisasi-iku", "anggaran"]);
  if (!place || tables.some(({ kind }) => kind === "target-iku")) return [];
  return [{
    title: "Tabel Perjanjian Kinerja belum ada", at: [place], found: "belum ada", expected: "tabel Perjanjian Kinerja",
    message: "Tidak ada tabel Perjanjian Kinerja (sasaran, indikator kinerja, target), sehingga target di Bab III tidak dapat dicocokkan (PermenPANRB 53/2014, Lampiran II, Bab II).",
    remedy: "Tambahkan tabel Perjanjian Kinerja dengan kolom Sasaran, Indikator Kinerja, dan Target.",
    facts: { item: "II", key: "perjanjian-kinerja", required: true },
  }];
}
