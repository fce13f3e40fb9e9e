import type { Records } from "../../../src/domain/model/records";
import { anggaran, empty, iku, ikuTahunan, number, percent, records, table, typed, words } from "./records-builder";

const sasaran = words("IKU 2022!A5", "Meningkatnya kualitas pelayanan publik");
const IKM = "Prosentase Indeks Kepuasan Masyarakat (IKM) Pengantar KK Advis IMB Rekomendasi Izin Usaha Rek. Nikah";
const MUSRENBANG = "Tingkat partisipasi masyarakat dalam proses perencanaan pembangunan";
const PBB = "Tingkat partisipasi masyarakat dalam pembangunan melalui ketaatan membayar PBB";
const KONFLIK = "Presentase Penanganan Konflik";

const named = (row: number, text: string) => ({ sasaran, indikator: words(`IKU 2022!B${row}`, text) });
const percentUnit = { sasaran: words("Tabel 3.2!A7", sasaran.text), satuan: words("Tabel 3.2!C7", "%") };
const t = (cell: string, value: number) => number(`Tabel 3.2!${cell}`, value);
const rp = (cell: string, value: number) => typed(`Realisasi Anggaran!${cell}`, `Rp. ${value}`, value);
const cell = (name: string, value: number) => number(`Realisasi Anggaran!${name}`, value);
const none = (name: string) => empty(`Realisasi Anggaran!${name}`);

/** The tables of the worked case, with the texts and numbers as its cells hold them. */
export const metroBarat: Records = records({
  instansi: "Kecamatan Metro Barat",
  iku: [
    iku({ ...named(5, IKM), target: number("IKU 2022!C5", 82), realisasiKinerja: number("IKU 2022!D5", 70) }),
    iku({ ...named(6, MUSRENBANG), target: typed("IKU 2022!C6", "85%", 85), realisasiKinerja: typed("IKU 2022!D6", "85%", 85) }),
    iku({ ...named(7, PBB), target: typed("IKU 2022!C7", "85%", 85), realisasiKinerja: typed("IKU 2022!D7", "63,57%", "63.57") }),
    iku({ ...named(8, KONFLIK), target: percent("IKU 2022!C8", 1), realisasiKinerja: percent("IKU 2022!D8", 1) }),
  ],
  ikuTahunan: [
    ikuTahunan(7, IKM, { 2021: [t("D7", 80), t("E7", 76)], 2022: [t("F7", 82), t("G7", 70)] }, percentUnit),
    ikuTahunan(8, MUSRENBANG, { 2021: [t("D8", 85), t("E8", 70)], 2022: [t("F8", 85), t("G8", 85)] }, percentUnit),
    ikuTahunan(9, PBB, { 2021: [t("D9", 85), t("E9", 69)], 2022: [t("F9", 85), typed("Tabel 3.2!G9", "63,57", "63.57")] }, percentUnit),
    ikuTahunan(10, KONFLIK, { 2021: [t("D10", 100), t("E10", 100)], 2022: [t("F10", 100), t("G10", 100)] }, percentUnit),
    ikuTahunan(11, "Nilai AKIP Kecamatan Metro Barat", { 2021: [empty("Tabel 3.2!D11"), empty("Tabel 3.2!E11")], 2022: [empty("Tabel 3.2!F11"), empty("Tabel 3.2!G11")] }, { ...percentUnit, satuan: words("Tabel 3.2!C11", "nilai") }),
  ],
  anggaran: [anggaran([
    ["program", "Program Penunjang Urusan Pemerintahan Daerah", none("C5"), none("D5")],
    ["kegiatan", "Kegiatan Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", rp("C6", 12897600), rp("D6", 12837600)],
    ["kegiatan", "Administrasi Keuangan Perangkat Daerah", rp("C7", 4112784533), rp("D7", 3952130660)],
    ["kegiatan", "Administrasi Umum Perangkat Daerah", cell("C8", 250844950), cell("D8", 239771550)],
    ["kegiatan", "Penyediaan Jasa Penunjang Urusan Pemerintah Daerah", rp("C9", 28904985), rp("D9", 25657054)],
    ["kegiatan", "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", rp("C10", 86213000), rp("D10", 86164540)],
    ["program", "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik", none("C11"), none("D11")],
    ["kegiatan", "Penyelenggaraan Urusan Pemerintah yang Tidak Dilakukan oleh Unit Kerja Perangkat Daerah yang ada di Kecamatan", rp("C12", 1281169177), rp("D12", 1278650764)],
    ["program", "Program Pemberdayaan Masyarakat Desa dan Kelurahan", none("C13"), none("D13")],
    ["kegiatan", "Kegiatan Pemberdayaan Kelurahan", rp("C14", 711144650), rp("D14", 708380720)],
    ["kegiatan", "Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan", cell("C15", 38674800), cell("D15", 38522500)],
    ["program", "Program Koordinasi Ketentraman dan Ketertiban Umum", none("C16"), none("D16")],
    ["kegiatan", "Koordinasi Upaya Penyelenggaraan Ketentraman dan Ketertiban Umum", rp("C17", 11200000), rp("D17", 11200000)],
    ["program", "Program Penyelenggaraan Urusan Pemerintahan Umum", none("C18"), none("D18")],
    ["kegiatan", "Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah Kelurahan Margorejo", rp("C19", 1018842650), rp("D19", 1006227066)],
  ], [{ row: 20, label: words("Realisasi Anggaran!B20", "JUMLAH"), pagu: rp("C20", 7514001545), realisasiAnggaran: rp("D20", 7321015384), serapan: typed("Realisasi Anggaran!E20", "97,43%", "97.43") }],
  table("anggaran", "Realisasi Anggaran"))],
});

/** The same with everything that Bab III cannot do without. */
export const completeCase: Records = {
  ...metroBarat,
  iku: metroBarat.iku.map((each) => ({
    ...each, targetRenstra: number(`IKU 2022!E${each.target.cell.row}`, 95), penyebab: words(`IKU 2022!F${each.target.cell.row}`, "Petugas bertambah"), solusi: words(`IKU 2022!G${each.target.cell.row}`, "Dipertahankan"),
  })),
  anggaran: metroBarat.anggaran.map((each) => ({ ...each, lines: each.lines.map((line) => ({ ...line, mendukung: words(`Realisasi Anggaran!H${line.row}`, sasaran.text) })) })),
};
