import type { Meaning } from "./wordings";

/** A meaning that offices word freely: each of `needs` must be there, and nothing but `words`. */
interface Phrase {
  readonly meaning: Meaning;
  readonly needs: readonly RegExp[];
  readonly words: ReadonlySet<string>;
}

/** Says nothing of what the column holds. */
const GRAMMAR = "dan atau yang pada di dalam untuk dari per setiap tiap ke tahun thn ta t a n";
const RATIO = "% persen persentase prosentase presentase rasio tingkat";
const IS_RATIO = /^(?:%|persen|persentase|prosentase|presentase|rasio|tingkat)$/;
const MONEY = "rp rupiah anggaran keuangan belanja dana";
const OFFICE = "skpd opd apbd kabupaten kota";

const phrase = (meaning: Meaning, needs: readonly RegExp[], words: string): Phrase => ({ meaning, needs, words: new Set(`${words} ${GRAMMAR}`.split(" ")) });

/** The first that fits counts, so the more particular ones stand first. */
const PHRASES: readonly Phrase[] = [
  phrase("penyebab", [/penyebab|hambatan|kendala|masalah|faktor|keberhasilan|kegagalan/], "analisis analisa uraian faktor penyebab keberhasilan kegagalan ketidakberhasilan peningkatan penurunan pencapaian kinerja pendorong pendukung penghambat hambatan kendala permasalahan masalah tercapai tercapainya dihadapi utama tidak target"),
  phrase("solusi", [/solusi|tindak|aksi|pemecahan|upaya|rekomendasi|langkah|perbaikan/], "alternatif solusi rencana tindak lanjut aksi upaya langkah rekomendasi strategi pemecahan penyelesaian masalah perbaikan peningkatan kinerja antisipasi telah akan sudah dilakukan ditempuh diambil ke depan"),
  phrase("mendukung", [/^didukung$/], "indikator sasaran tujuan iku kinerja strategis utama didukung"),
  phrase("standar-nasional", [/nasional|minimal|^(?:spm|standar)$/], "standar target capaian realisasi rata angka nilai indeks tingkat pelayanan minimal spm nasional"),
  phrase("fisik", [/^fisik$/], `fisik realisasi capaian progres progress kemajuan pelaksanaan kegiatan pekerjaan ${RATIO}`),
  phrase("serapan", [IS_RATIO, /^(?:realisasi|serapan|penyerapan|keuangan|anggaran|belanja)$/], `realisasi serapan penyerapan capaian antara terhadap pagu dpa dppa ${MONEY} ${RATIO}`),
  phrase("serapan", [/^(?:serap|serapan)$/], `daya serap serapan tingkat dpa pagu ${OFFICE} ${MONEY}`),
  phrase("serapan", [/^(?:capaian|pencapaian)$/, /^(?:keuangan|anggaran|belanja)$/], `capaian pencapaian ${MONEY}`),
  phrase("sisa", [/^tidak$/, /^(?:terserap|terealisasi)$/], `tidak terserap terealisasi ${MONEY}`),
  phrase("sisa", [/^(?:sisa|saldo)$/], `sisa saldo lebih kurang pagu kas dpa dppa s d sd sampai dengan akhir desember ${MONEY}`),
  phrase("sisa", [/^selisih$/, /^(?:anggaran|pagu|dana|belanja)$/], `selisih lebih kurang pagu realisasi ${MONEY}`),
  phrase("pagu-perubahan", [/^(?:perubahan|pergeseran|dppa)$/], `pagu dpa dppa jumlah total nilai alokasi plafon setelah sesudah perubahan pergeseran ${OFFICE} ${MONEY}`),
  phrase("pagu-perubahan", [/^p$/, /^apbd$/], `p pagu jumlah total ${OFFICE} ${MONEY}`),
  phrase("pagu", [/^(?:pagu|anggaran|plafond?|alokasi|dpa|rka|dana)$/], `pagu plafon plafond alokasi dpa rka jumlah total nilai besaran besarnya rencana murni induk pokok awal sebelum perubahan pergeseran indikatif tersedia kebutuhan program kegiatan sub ${OFFICE} ${MONEY}`),
  phrase("realisasi", [/^(?:realisasi|penyerapan|pencairan|terserap|terealisasi)$/], `realisasi penyerapan terserap terealisasi renja pencairan pengeluaran sp d spj akhir berjalan kumulatif jumlah total nilai kinerja capaian hasil indikator program kegiatan sub keluaran output volume lra ${OFFICE} ${MONEY}`),
  // Up to the end of the year; "Realisasi Desember" is the month's.
  phrase("realisasi", [/^(?:realisasi|penyerapan)$/, /^(?:s|sd|sampai)$/, /^(?:desember|des|akhir|tahun)$/], `realisasi penyerapan sp s d sd sampai dengan bulan tanggal tgl desember des akhir ini jumlah total kinerja capaian ${OFFICE} ${MONEY}`),
  phrase("capaian", [/^(?:capaian|pencapaian|ketercapaian)$/], `capaian pencapaian ketercapaian rata kinerja target rencana sasaran strategis indikator iku program kegiatan terhadap tahunan ${RATIO}`),
  phrase("target", [/^(?:target|rencana)$/], "target rencana semula menjadi renja kinerja capaian tingkat tahunan setahun akhir berjalan pk perjanjian penetapan sasaran strategis program iku keluaran output volume"),
  phrase("kode", [/^(?:kode|kd)$/], "kode kd no nomor rekening rek akun urusan bidang program kegiatan sub belanja nomenklatur"),
  phrase("kode", [/^(?:no|nomor)$/, /^(?:rekening|rek|akun)$/], "no nomor rekening rek akun belanja"),
  phrase("tolok-ukur", [/^(?:tolok|tolak|keluaran|output)$/], "tolok tolak ukur keluaran output indikator kinerja uraian hasil dihasilkan sub kegiatan"),
  phrase("indikator", [/^(?:indikator|iku)$/], "indikator iku spm kinerja utama kunci individu tujuan sasaran strategis program kegiatan sub uraian nama daerah outcome hasil"),
  phrase("sasaran", [/^sasaran$/], `sasaran tujuan strategis utama kinerja uraian program kegiatan daerah ${OFFICE}`),
  phrase("satuan", [/^satuan$/], "satuan unit ukur ukuran pengukuran keluaran output indikator kinerja target volume"),
  phrase("golongan", [/^(?:golongan|gol|pangkat)$/], "golongan gol pangkat ruang uraian nama unit kerja"),
  phrase("unit", [/^(?:unit|kelurahan|desa|kecamatan|opd|skpd|instansi|perangkat|uptd?|puskesmas|sekolah)$/], "nama unit kerja organisasi satuan sub kelurahan desa kecamatan opd skpd instansi perangkat daerah upt uptd puskesmas sekolah wilayah"),
  phrase("unit", [/^satuan$/, /^kerja$/], "nama satuan unit kerja perangkat daerah"),
  phrase("unit", [/^(?:bidang|bagian|seksi|subbag|subbagian)$/, /^(?:bidang|bagian|seksi|subbag|subbagian|sekretariat)$/], "nama bidang bagian seksi sub subbag subbagian subbidang sekretariat unit kerja"),
  phrase("jumlah", [/^(?:jumlah|total|jml)$/], "jumlah total jml pegawai pns asn orang formasi keseluruhan seluruh seluruhnya semua"),
  phrase("keterangan", [/^(?:keterangan|ket|catatan)$/], "keterangan ket catatan tambahan lain"),
  phrase("uraian", [/^(?:nama|uraian|rincian|jenis)$/, /^(?:rekening|akun|belanja|objek)$/], "nama uraian rincian jenis rekening akun belanja objek"),
];

const PLAN = new Set(`nama uraian rincian nomenklatur urusan bidang pemerintahan daerah program kegiatan sub subkegiatan paket pendukung penunjang aktivitas belanja rekening ${GRAMMAR}`.split(" "));

/** "Nama Program/Kegiatan", "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan": which levels of the budget a column names. */
function planMeaning(words: readonly string[]): Meaning | null {
  if (!words.every((word) => PLAN.has(word))) return null;
  const hasProgram = words.includes("program");
  const sub = words.filter((word, i) => word === "subkegiatan" || (word === "kegiatan" && words[i - 1] === "sub")).length;
  const kegiatan = words.filter((word, i) => word === "kegiatan" && words[i - 1] !== "sub").length;
  if (hasProgram) return kegiatan + sub > 0 ? "program-kegiatan" : "program";
  if (kegiatan > 0) return sub > 0 ? "program-kegiatan" : "kegiatan";
  return sub > 0 ? "sub-kegiatan" : null;
}

/** Each word with which such a heading may begin. */
export const PHRASE_WORDS: readonly string[] = [...new Set([...PHRASES.flatMap(({ words }) => [...words]), ...PLAN])].filter((word) => word !== "%");

const FIRST_SAID = /^(?:target|rencana|(?:ke|pen)?(?:ter)?capaian)$/;

/** What a heading of several words means that is made of words for it and nothing else ("Faktor Penghambat dan Kendala yang Dihadapi"). */
export function phraseMeaning(text: string): Meaning | null {
  const words = text.toLowerCase().replace(/\([^)]*\)/g, " ").replace(/20\d\d/g, " tahun ").match(/\p{L}+|%/gu) ?? [];
  if (words.length < 2) return null;
  const isPlanned = /^(?:target|rencana)$/.test(words.find((word) => FIRST_SAID.test(word)) ?? "");
  // "Target Capaian" is a target, "Capaian Target" is none.
  const fits = ({ meaning, needs, words: allowed }: Phrase): boolean => !(isPlanned && meaning === "capaian") && words.every((word) => allowed.has(word)) && needs.every((need) => words.some((word) => need.test(word)));
  return PHRASES.find(fits)?.meaning ?? planMeaning(words);
}
