import type { CellInput } from "../workbook-of";
import { textsOf } from "./table-text";

test.each<[string, CellInput[][], string[]]>([
  ["a list of people with their NIP counts nobody", [["No", "Nama", "NIP", "Golongan", "Jabatan"], [1, "Pegawai A", "198001012005011001", "III/a", "Kasi"]], []],
  ["villagers by men and women are no staff", [["Jumlah Penduduk"], ["No", "Kelurahan", "L", "P", "Jumlah"], [1, "Asri", 100, 90, 190], ["", "Jumlah", 100, 90, 190]],
    ["arithmetic A2:E4: A no, B unit, C laki-laki, D perempuan, E jumlah"]],
  ["units across golongan", [["No", "Unit Kerja", "Golongan", "", "", "Jumlah"], ["", "", "II", "III", "IV", ""], [1, "Sekretariat", 1, 2, 3, 6]], ["pegawai-golongan A1:F3: A no, B unit, F jumlah"]],
  ["a budget whose lines have indicators", [["Kode", "Program/Kegiatan", "Indikator", "Satuan", "Target", "Realisasi", "Pagu (Rp)", "Realisasi (Rp)", "%"], ["1.01.01", "Program A", "Jumlah dokumen", "Dokumen", 3, 3, 500000, 400000, 80]],
    ["anggaran A1:I2: A kode, B kegiatan, C indikator, D satuan, E target, F realisasi, G pagu, H realisasi-anggaran, I serapan"]],
  ["indicators with their budget, nothing said of whose realisasi is whose", [["No", "Indikator", "Target", "Realisasi", "%", "Program", "Anggaran", "Realisasi", "%"], [1, "IKM", 80, 81, 101, "Program A", 500000, 400000, 80]],
    ["capaian-iku A1:I2: A no, B indikator, C target, D realisasi, E capaian, F program, G pagu, H realisasi-anggaran, I serapan"]],
  ["an LRA: the sub kegiatan's code is the line's", [["kode_program", "nama_program", "kode_kegiatan", "nama_kegiatan", "kode_sub_kegiatan", "nama_sub_kegiatan", "kode_rekening", "nama_rekening", "nilai_realisasi_lra"], ["1.01.01", "P", "1.01.01.2.01", "K", "1.01.01.2.01.0001", "S", "5.1.01", "Belanja Pegawai", 500000]],
    ["anggaran A1:I2: B program, D kegiatan, E kode, F sub-kegiatan, I realisasi-anggaran"]],
  ["a sum over funds is the pagu", [["No", "Program", "Pagu (Rp)", "", "", "Realisasi (Rp)", "", ""], ["", "", "PAD", "DAU", "Jumlah", "PAD", "DAU", "Jumlah"], [1, "Program A", 1, 2, 3, 1, 1, 2]],
    ["anggaran A1:H3: A no, B program, E pagu, H realisasi-anggaran"]],
  ["a matrix of the Renstra", [["No", "Sasaran", "Indikator Tujuan/Sasaran", "Satuan", "Target Kinerja pada Tahun", "", ""], ["", "", "", "", 2021, 2022, 2023], [1, "Mutu", "IKM", "Indeks", 80, 81, 82]],
    ["banding-tahun A1:G3: A no, B sasaran, C indikator, D satuan, E tahun:2021:target, F tahun:2022:target, G tahun:2023:target"]],
  ["bare years below a caption of targets", [["Target Indikator Kinerja"], ["No", "Indikator", "Satuan", 2021, 2022], [1, "IKM", "Indeks", 80, 81]], ["banding-tahun A2:E3: A no, B indikator, C satuan, D tahun:2021:target, E tahun:2022:target"]],
  ["a pivot table is read as its figures only", [["Row Labels", "Sum of Pagu", "Sum of Realisasi"], ["Program A", 500000, 400000], ["Grand Total", 500000, 400000]], ["arithmetic A1:C3: "]],
  ["a pivot table in Indonesian is no budget", [["Label Baris", "Jumlah dari Pagu", "Jumlah dari Realisasi"], ["Program A", 500000, 400000], ["Total Keseluruhan", 500000, 400000]], ["arithmetic A1:C3: "]],
  ["other offices' codes and words", [["Kode Rekening", "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan", "Pagu DPA-SKPD", "Realisasi SP2D", "Daya Serap (%)"], ["1.02.02.2.01.0001", "Pengadaan Obat", 500000, 400000, 80]],
    ["anggaran A1:E2: A kode, B kegiatan, C pagu, D realisasi-anggaran, E serapan"]],
])("%s", (_, rows, expected) => {
  expect(textsOf(rows)).toEqual(expected);
});
