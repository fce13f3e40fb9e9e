import { distance } from "fastest-levenshtein";

/** What a heading says, before the kind of its table decides what that means there. */
export type Meaning =
  | "no" | "kode" | "sasaran" | "indikator" | "tolok-ukur" | "satuan" | "target" | "realisasi" | "capaian" | "persen" | "serapan" | "pagu"
  | "pagu-perubahan" | "sisa" | "fisik" | "program" | "kegiatan" | "sub-kegiatan" | "program-kegiatan" | "unit" | "golongan" | "jabatan"
  | "jumlah" | "laki-laki" | "perempuan" | "keterangan" | "uraian" | "bagian" | "kalimat" | "arah" | "triwulan" | "renstra" | "penyebab"
  | "solusi" | "sumber-data" | "standar-nasional" | "mendukung" | "satuan-realisasi" | "tahun";

export interface Heading {
  /** The levels joined from top to bottom. */
  readonly text: string;
  readonly meaning: Meaning | null;
  /** A year named in it. */
  readonly year: number | null;
  /** What stands in its brackets, in lower case: "rp", "%", "km persegi". */
  readonly unit: string | null;
}

/** Wordings per meaning, squeezed: lower case, letters and digits only, "%" kept. From the tables of DOMAIN.md §6. */
const WORDINGS: readonly (readonly [Meaning, readonly string[]])[] = [
  ["no", ["no", "nomor", "nourut", "nomorurut"]],
  ["kode", ["kode", "koderekening", "koderek", "rekening", "kodeprogram", "kodekegiatan", "kodeprogramkegiatan"]],
  ["sasaran", ["sasaran", "sasaranstrategis", "sasarankinerja", "sasaranprogram", "tujuansasaran", "sasaranutama"]],
  ["indikator", ["indikator", "indikatorkinerja", "indikatorsasaran", "indikatorkinerjautama", "indikatorkinerjasasaran", "indikatorutama", "iku", "indikatorprogram", "indikatorkegiatan", "indikatorsasaranstrategis", "uraianindikator", "indikatorkinerjasasaranstrategis"]],
  ["tolok-ukur", ["tolokukur", "tolokukurkinerja", "tolokukurkeluaran"]],
  ["satuan", ["satuan", "sat", "satuantarget"]],
  ["satuan-realisasi", ["satuanrealisasi"]],
  ["target", ["target", "rencana", "rencanatingkatcapaian", "targetkinerja", "targettahunan", "targetcapaian", "targetpk", "targetperjanjiankinerja"]],
  ["realisasi", ["realisasi", "penyerapan", "realisasikinerja", "realisasicapaian", "realisasianggaran", "realisasikeuangan", "realisasibelanja", "realisasianggarankeuangan", "jumlahrealisasi", "nilairealisasi", "penyerapananggaran", "realisasipenyerapan", "realisasita", "realisasisddesember", "realisasisdtriwulaniv", "realisasisdakhirtahun", "realisasisampaidengandesember"]],
  ["capaian", ["capaian", "pencapaian", "%capaian", "%pencapaian", "capaiankinerja", "persentasecapaian", "rasiocapaian", "tingkatcapaian", "capaian%", "capaiantarget", "realisasicapaian%", "persentasecapaiankinerja", "tingkatcapaiankinerja", "capaiankinerja%", "%capaiankinerja", "kinerja"]],
  ["persen", ["%", "persen", "persentase", "prosentase", "presentase", "rasio"]],
  ["serapan", ["serapan", "%serapan", "serapananggaran", "%realisasi", "persentaserealisasi", "realisasi%", "%penyerapan", "capaiananggaran", "persentaserealisasianggaran", "tingkatpenyerapan"]],
  ["pagu", ["pagu", "anggaran", "paguanggaran", "jumlahanggaran", "alokasianggaran", "dpa", "rka", "pagumurni", "anggaranmurni", "sebelumperubahan", "anggaransebelumperubahan", "pagusebelumperubahan", "paguindikatif", "plafon", "targetanggaran", "anggaranta", "jumlahpagu", "alokasi", "paguta", "totalanggaran", "totalpagu", "anggaranmurnita"]],
  ["pagu-perubahan", ["paguperubahan", "dppa", "anggaranperubahan", "setelahperubahan", "sesudahperubahan", "anggaransetelahperubahan", "anggaransesudahperubahan", "pagusetelahperubahan", "perubahan", "pagudppa", "paguanggaranperubahan", "paguanggaransetelahperubahan", "dpaperubahan", "anggarandppa"]],
  ["sisa", ["sisa", "sisaanggaran", "sisapagu", "selisih", "sisadana", "sisaanggaranrp"]],
  ["fisik", ["fisik", "realisasifisik", "fisik%"]],
  ["program", ["program", "namaprogram"]],
  ["sub-kegiatan", ["subkegiatan", "namasubkegiatan"]],
  ["program-kegiatan", ["programkegiatan", "programdankegiatan", "programkegiatansubkegiatan", "programkegiatandansubkegiatan", "urusanprogramkegiatan", "kegiatansubkegiatan", "uraianprogramkegiatan"]],
  ["kegiatan", ["kegiatan", "namakegiatan"]],
  ["unit", ["unit", "unitkerja", "unitorganisasi", "kelurahan", "desa", "kelurahandesa", "desakelurahan", "namakelurahan", "kecamatan", "opd", "skpd", "instansi", "wilayah"]],
  ["golongan", ["golongan", "pangkat", "pangkatgolongan", "golonganruang", "uraianpangkatgolruang", "pangkatgolruang", "golruang", "pangkatgolonganruang", "uraiangolongan"]],
  ["jabatan", ["jabatan", "namajabatan", "eselon", "jenisjabatan"]],
  ["jumlah", ["jumlah", "total", "jml", "jumlahtotal", "jumlahpegawai", "totalpegawai"]],
  ["laki-laki", ["l", "lakilaki", "pria", "lk"]],
  ["perempuan", ["p", "perempuan", "wanita", "pr"]],
  ["keterangan", ["ket", "keterangan", "catatan"]],
  ["uraian", ["uraian", "nama", "rincian", "jenis"]],
  ["bagian", ["bagian", "bab"]],
  ["kalimat", ["kalimat", "naskah", "paragraf", "teks"]],
  ["arah", ["arah", "arahindikator", "jenisindikator"]],
  ["penyebab", ["penyebab", "faktorpenyebab", "analisispenyebab", "penyebabkeberhasilankegagalan", "penyebabkeberhasilanataukegagalan", "faktorpendorongpenghambat", "faktorpenghambat", "hambatan", "kendala", "analisis"]],
  ["solusi", ["solusi", "tindaklanjut", "solusitindaklanjut", "rencanatindaklanjut", "rencanaaksi", "upayaperbaikan", "alternatifsolusi", "solusiyangdilakukan", "solusiyangtelahdilakukan", "upayatindaklanjut"]],
  ["sumber-data", ["sumberdata", "datadukung"]],
  ["standar-nasional", ["standarnasional", "targetnasional", "capaiannasional", "realisasinasional", "rataratanasional", "ratanasional", "standarnasionalprovinsi"]],
  ["mendukung", ["mendukung", "indikatorsasaranyangdidukung", "sasaranindikatoryangdidukung", "sasaranyangdidukung", "indikatoryangdidukung", "ikuyangdidukung", "mendukungsasaran", "mendukungindikator", "mendukungiku"]],
];

const BY_WORDING = new Map(WORDINGS.flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const)));

/** "Tar\nget (%)" → "target"; words split by a line break, brackets and punctuation fall away. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/\([^)]*\)/g, "").replace(/[^\p{L}\p{N}%]/gu, "");

const bracketOf = (text: string): string | null => /\(([^)]*)\)\s*$/.exec(text)?.[1]?.toLowerCase().replace(/[.\s]+/g, " ").trim() ?? null;

/** The meaning of one level's text; a letter or two of misspelling in a long heading is forgiven. */
function meaningOf(text: string): Meaning | null {
  const exact = BY_WORDING.get(squeeze(text));
  if (exact) return exact;
  const word = squeeze(text).replace(/(?:tahun)?(?:19|20)\d\d$/, "");
  const direct = BY_WORDING.get(word);
  if (direct || word.length < 6) return direct ?? null;
  const allowed = word.length >= 12 ? 2 : 1;
  for (const [wording, meaning] of BY_WORDING) {
    if (wording.length >= 6 && Math.abs(wording.length - word.length) <= allowed && distance(word, wording) <= allowed) return meaning;
  }
  return null;
}

const TRIWULAN = /triwulan|\btw\b|semester/i;
/** "Realisasi s.d. Triwulan IV": the whole year. */
const WHOLE_YEAR = /s\.?\s*\/?\s*d\.?\s*(?:triwulan|tw)\s*(?:iv|4)\b/i;
const RENSTRA = /renstra|akhir periode|jangka menengah/i;

/** The text on one line; a known word that a line break splits ("Tar\nget") is put together again. */
function unbroken(text: string): string {
  const joined = text.replace(/(\p{L})-?\s*\n\s*(?=\p{Ll})/gu, "$1");
  return (BY_WORDING.has(squeeze(text)) ? joined : text).replace(/\s+/g, " ").trim();
}

/** Reads a heading from its levels, top to bottom; the lowest level that says something wins, a year may stand on any. */
export function readHeading(levels: readonly string[]): Heading {
  const said = levels.filter((text) => text.trim() !== "");
  const text = said.map(unbroken).join(" ");
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  const unit = said.map(bracketOf).filter((bracket) => bracket !== null).at(-1) ?? null;
  return { text, unit, year: year === undefined ? null : Number(year), meaning: meaningOfLevels(said, unit) };
}

function meaningOfLevels(levels: readonly string[], unit: string | null): Meaning | null {
  const joined = levels.join(" ");
  if (levels.length === 1 && squeeze(joined) === "tahun") return "tahun";
  if (TRIWULAN.test(joined) && !WHOLE_YEAR.test(joined)) return "triwulan";
  if (RENSTRA.test(joined)) return "renstra";
  const meanings = levels.map(meaningOf);
  const lowest = meanings.filter((meaning) => meaning !== null).at(-1) ?? null;
  const upper = meanings.find((meaning) => meaning !== null) ?? null;
  if (lowest === "persen" && upper === "realisasi") return "serapan";
  if (lowest === "realisasi" && unit === "%") return "serapan";
  if (lowest === "fisik" || upper === "fisik") return "fisik";
  // "Pendidikan / S-1": the group above says nothing of the column itself.
  return meanings.at(-1) ?? (levels.length > 1 && /^(?:rp\.?|rupiah|(?:tahun\s*)?20\d\d)$/i.test(levels.at(-1)?.trim() ?? "") ? upper : null);
}
