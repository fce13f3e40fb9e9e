import { answer, both, heldTo, inBrackets, placesOf, reviewer, shareOfIku, undoubted, writtenSheet, type Answering } from "./formulir-reviu-answers";
import { anggaranShown, capaianShown, earlierYearsShown, figuresChecked, indicatorsEnough, namesOffice, quartersShown } from "./formulir-reviu-figures";

export interface FormSection {
  readonly title: string;
  readonly items: readonly FormItem[];
}

export interface FormItem {
  readonly pernyataan: string;
  readonly answer: Answering;
}

const item = (pernyataan: string, answering: Answering): FormItem => ({ pernyataan, answer: answering });

/** With a table of the Perjanjian Kinerja; without one the reviewer compares with the document. */
const withPk = (holds: Answering): Answering => (input) =>
  input.tables.some(({ kind }) => kind === "target-iku") ? holds(input) : answer(null, "Buku kerja tidak memuat tabel Perjanjian Kinerja; cocokkan dengan dokumen PK.");

const pkPlace: Answering = ({ tables }) => answer("Ya", `Tabel PK${inBrackets(placesOf(tables, "target-iku"))}.`);

const hasRenstra = shareOfIku("punya target akhir Renstra", ({ targetRenstra }) => Boolean(targetRenstra?.value), answer(null, "Buku kerja tidak memuat target akhir Renstra; cocokkan dengan dokumen Renstra."));
const hasNational = shareOfIku("punya standar nasional", ({ standarNasional }) => Boolean(standarNasional?.value), answer(null, "Buku kerja tidak memuat standar nasional; isi bila indikatornya punya standar."));
const hasCause = shareOfIku("punya isian Penyebab", ({ penyebab }) => penyebab !== null);
const hasRemedy = shareOfIku("punya isian Solusi", ({ solusi }) => solusi !== null);
const hasFigures = shareOfIku("lengkap target dan realisasinya", ({ target, realisasiKinerja }) => target.value !== null && Boolean(realisasiKinerja?.value));

/** All that Bab III cannot do without. */
const isComplete: Answering = ({ missing }) => {
  const gaps = missing.filter(({ required }) => required).map(({ name }) => name);
  return gaps.length === 0 ? answer("Ya", "Semua tabel wajib Bab III dapat dibuat.") : answer("Sebagian", `Belum dapat dibuat: ${gaps.join(", ")}.`);
};

const deadline: Answering = ({ records: { year } }) => answer(null, year === null ? "Batasnya dua bulan setelah tahun anggaran berakhir." : `Batasnya dua bulan setelah Tahun ${year} berakhir; catat tanggal penyampaian.`);

/**
 * What a review of the report asks, in our own words after the subjects of PermenPANRB 53/2014, Lampiran III (form, way of
 * preparation, substance), and what the evaluation asks of it (LKE of PermenPANRB 88/2021, Pelaporan Kinerja).
 */
export const formSections: readonly FormSection[] = [
  { title: "A. Bentuk laporan", items: [
    item("Nama instansi dan tahun laporan jelas.", namesOffice),
    item("Target kinerja disebut untuk setiap indikator.", shareOfIku("punya target", ({ target }) => target.value !== null)),
    item("Capaian kinerja disajikan dan hitungannya benar.", both(capaianShown, undoubted(["capaian-matches-figures", "capaian-formula-sound"], "Hitungannya tidak ada yang janggal."))),
    item("Data pendukung capaian disebut sumbernya.", shareOfIku("disebut sumber datanya", ({ sumberData }) => sumberData !== null, answer(null, "Buku kerja tidak memuat kolom Sumber Data; lihat lampiran laporan."))),
    item("Ada rencana perbaikan untuk tahun berikutnya.", hasRemedy),
    item("Realisasi anggaran dipertanggungjawabkan.", both(anggaranShown, undoubted(["parts-sum-to-total", "serapan-matches-figures", "sisa-matches", "realisasi-within-pagu"], "Jumlah dan persentasenya tidak ada yang janggal."))),
  ] },
  { title: "B. Cara penyusunan", items: [
    item("Disusun oleh unit yang memang bertugas menyusunnya.", reviewer("Lihat keputusan tim penyusun.")),
    item("Setiap bagian menyampaikan datanya melalui alur yang ditetapkan.", reviewer("Lihat alur atau surat permintaan data.")),
    item("Ada penanggung jawab pengumpul data.", reviewer("Lihat penunjukan petugas data.")),
    item("Sumber data dapat dipercaya dan dapat ditelusuri.", reviewer("Telusuri beberapa angka sampai dokumen asalnya.")),
    item("Hitungan dan kecocokan angka sudah diuji.", figuresChecked),
    item("Penjelasan capaian diketahui bagian yang bersangkutan.", reviewer("Tanyakan kepada penanggung jawab program.")),
  ] },
  { title: "C. Isi laporan", items: [
    item("Sasaran dan indikator sama dengan Perjanjian Kinerja.", withPk(both(pkPlace, heldTo(["sasaran-worded-alike"], "Nama sasaran dan indikator sama.")))),
    item("Target sama dengan Perjanjian Kinerja.", withPk(heldTo(["target-equals-pk"], "Target sama dengan tabel PK."))),
    item("Sasaran selaras dengan target Renstra.", hasRenstra),
    item("Indikator sama dengan IKU yang ditetapkan.", heldTo(["iku-set-equal-everywhere"], "Daftar indikator sama di semua tabel buku kerja; cocokkan dengan keputusan penetapan IKU.")),
    item("Capaian dibandingkan dengan tahun-tahun sebelumnya.", earlierYearsShown),
    item("Capaian dibandingkan dengan standar nasional, bila ada.", hasNational),
    item("Indikator cukup untuk mengukur sasarannya.", indicatorsEnough),
  ] },
  { title: "D. Evaluasi AKIP, Pelaporan Kinerja: pemenuhan (bobot 3)", items: [
    item("Laporan tersusun, lengkap bagian wajibnya.", isComplete),
    item("Kinerja juga dilaporkan secara berkala.", quartersShown),
    item("Laporan sudah ditandatangani, direviu, dan diumumkan.", reviewer("Lihat naskah akhir dan laman resmi.")),
    item("Laporan disampaikan tepat waktu.", deadline),
  ] },
  { title: "E. Evaluasi AKIP, Pelaporan Kinerja: mutu (bobot 4,5)", items: [
    item("Susunannya mengikuti bentuk baku.", isComplete),
    item("Semua informasi kinerja tersaji.", hasFigures),
    item("Dibandingkan dengan target tahunan.", writtenSheet("capaian-iku", "Bab III Capaian IKU")),
    item("Dibandingkan dengan target jangka menengah.", writtenSheet("banding-renstra", "Bab III Banding Renstra")),
    item("Dibandingkan dengan tahun-tahun sebelumnya.", writtenSheet("banding-tahun", "Bab III Banding Tahun")),
    item("Dibandingkan dengan standar nasional atau internasional.", hasNational),
    item("Keberhasilan atau kegagalan dijelaskan dengan upaya dan hambatannya.", hasCause),
    item("Efisiensi penggunaan sumber daya dijelaskan.", writtenSheet("efisiensi", "Bab III Efisiensi")),
    item("Ada rekomendasi perbaikan.", hasRemedy),
  ] },
  { title: "F. Evaluasi AKIP, Pelaporan Kinerja: pemanfaatan (bobot 7,5)", items: [
    item("Pimpinan terlibat dalam penyusunan dan membaca hasilnya.", reviewer("Lihat notulen atau lembar paraf.")),
    item("Hasilnya dipakai menyesuaikan kegiatan dan anggaran.", reviewer("Bandingkan dengan rencana tahun berikutnya.")),
    item("Hasilnya dipakai menilai keberhasilan kinerja.", reviewer("Lihat evaluasi kinerja unit dan pegawai.")),
    item("Hasilnya mendorong perubahan cara kerja.", reviewer("Lihat tindak lanjut atas laporan tahun lalu.")),
  ] },
];
