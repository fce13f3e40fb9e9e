import type { CellInput } from "../workbook-of";
import { tablesOf, textsOf } from "./table-text";

test.each<[string, CellInput[][], string, number[]]>([
  ["words spread over two rows", [["No", "Nama", "Pagu", "Realisasi", "Persentase"], ["", "Kelurahan", "Anggaran (Rp)", "Anggaran (Rp)", "(%)"], [1, "Asri", 500000, 400000, 80]],
    "anggaran A1:E3: A no, B unit, C pagu, D realisasi-anggaran, E serapan", [1, 2]],
  ["one heading over two rows, the stages of the pagu below it", [["No", "Program", "Pagu Anggaran", "Pagu Anggaran", "Realisasi Anggaran", "Realisasi Anggaran"], ["", "", "APBD Murni (Rp)", "P-APBD (Rp)", "(Rp)", "(%)"], [1, "Program A", 500000, 600000, 400000, 66]],
    "anggaran A1:F3: A no, B program, C pagu, D pagu-perubahan, E realisasi-anggaran, F serapan", [1, 2]],
  ["units below headings, not in brackets", [["No", "Uraian", "Anggaran", "Realisasi"], ["", "", "Rp", "Rp"], [1, "Belanja Pegawai", 500000, 400000]], "anggaran A1:D3: A no, B kegiatan, C pagu, D realisasi-anggaran", [1, 2]],
  ["units below a heading that spans two columns", [["No", "Program", "Anggaran", "Realisasi", "", "Permasalahan"], ["", "", "(Rp)", "(Rp)", "(%)", ""], [1, "Program A", 500000, 400000, 80, ""]],
    "anggaran A1:F3: A no, B program, C pagu, D realisasi-anggaran, E serapan", [1, 2]],
  ["groups above, the names lower at the left", [["", "", "", "REALI-\nSASI", "", ""], ["No", "Program/ Kegi-\natan", "Angga-\nran (Rp)", "Rp", "%", "Kete-\nrangan"], [1, "Program A", 500000, 400000, 80, ""]],
    "anggaran A1:F3: A no, B kegiatan, C pagu, D realisasi-anggaran, E serapan, F keterangan", [1, 2]],
  ["years above, the names lower at the left", [["", "", 2021, "", 2022, ""], ["No", "Indikator", "Target", "Realisasi", "Target", "Realisasi"], [1, "IKM", 80, 76, 82, 70]],
    "banding-tahun A1:F3: A no, B indikator, C tahun:2021:target, D tahun:2021:realisasi, E tahun:2022:target, F tahun:2022:realisasi", [1, 2]],
  ["a caption in the middle is no group", [["", "", "Realisasi Anggaran", "", ""], ["No", "Program", "Pagu", "Realisasi", "%"], [1, "Program A", 500000, 400000, 80]], "anggaran A2:E3: A no, B program, C pagu, D realisasi-anggaran, E serapan", [2]],
  ["each year heads its realisasi only", [["No", "Indikator", "2021", "2022"], ["", "", "Realisasi", "Realisasi"], [1, "IKM", 80, 81]], "banding-tahun A1:D3: A no, B indikator, C tahun:2021:realisasi, D tahun:2022:realisasi", [1, 2]],
  ["money under the group Anggaran", [["No", "Indikator", "Kinerja", "", "", "Program", "Anggaran", "", ""], ["", "", "Target", "Realisasi", "Capaian (%)", "", "Pagu (Rp)", "Realisasi (Rp)", "Capaian (%)"], [1, "IKM", 80, 76, 95, "Program A", 500000, 400000, 80]],
    "capaian-iku A1:I3: A no, B indikator, C target, D realisasi, E capaian, F program, G pagu, H realisasi-anggaran, I serapan", [1, 2]],
  ["targets and what was reached of money and of work", [["No", "Kegiatan", "Pagu", "Keuangan", "", "", "Fisik", "", ""], ["", "", "", "Target", "Realisasi", "%", "Target", "Realisasi", "%"], [1, "Kegiatan A", 500000, 500000, 400000, 80, 100, 90, 90]],
    "anggaran A1:I3: A no, B kegiatan, C pagu, E realisasi-anggaran, F serapan, H fisik", [1, 2]],
])("%s", (_, rows, expected, headerRows) => {
  expect(textsOf(rows)).toEqual([expected]);
  expect(tablesOf(rows).map((table) => table.headerRows)).toEqual([headerRows]);
});

test("a row of words under headings is data when it is no heading", () => {
  const rows: CellInput[][] = [["Indikator", "Penyebab", "Solusi"], ["IKM", "Kendala jaringan", "Upaya percepatan layanan"]];
  expect(tablesOf(rows).map(({ headerRows, bodyRows }) => [headerRows, bodyRows])).toEqual([[[1], [2]]]);
});

test("a group whose columns' names stand lower reaches only over what does not stand for itself", () => {
  const rows: CellInput[][] = [["", "", "", "Realisasi", "", ""], ["No", "Program", "Pagu", "Rp", "%", "Keterangan"], [1, "Program A", 500000, 400000, 80, ""]];
  expect(tablesOf(rows).map(({ headings }) => [...headings.values()])).toEqual([["No", "Program", "Pagu", "Realisasi Rp", "Realisasi %", "Keterangan"]]);
});
