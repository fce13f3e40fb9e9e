import { remember } from "../remember";

/** A word of a name: as written, and as it is compared. */
export interface NameWord {
  readonly text: string;
  readonly key: string;
}

/** Bullets, a code and the number or letter of a list in front of a name: "- a.", "7.01.01", "II.", "c .". */
const BULLET = /^[\s\-–—•·❖*]+/u;
const NUMBERING = /^(?:(?:\d{1,2}|X)(?:\.(?:\d{1,4}|XX))+\.?\s+|\(?(?:[ivxlc]{1,5}|[a-z]|\d{1,3})\s*[.)]\s*|[ivx]{1,4}\s+(?=program\b|kegiatan\b|sub\b))/iu;
/** What the name is of, in front of it: it says nothing of which. */
const LEVEL = /^(?:program|sub\s*-?\s*kegiatan|kegiatan)\s*:?\s+(?=\p{L})/iu;

/** Spellings and short forms that stand side by side in official documents, by the one that they are compared as. */
const SPELLING: ReadonlyMap<string, string> = new Map(Object.entries({
  ketentraman: "ketenteraman", kab: "kabupaten", kec: "kecamatan", kel: "kelurahan", adm: "administrasi", thn: "tahun", th: "tahun",
  analisa: "analisis", aktifitas: "aktivitas", efektifitas: "efektivitas", kwalitas: "kualitas", resiko: "risiko", jadual: "jadwal", sistim: "sistem",
  ijin: "izin", perijinan: "perizinan", prosentasi: "prosentase",
}));

/** A name without what may stand in front of it. */
export function bareName(name: string): string {
  let rest = name.normalize("NFKC").trim();
  for (let i = 0; i < 3; i++) rest = rest.replace(BULLET, "").replace(NUMBERING, "");
  return rest.replace(LEVEL, "").replace(NUMBERING, "").trim();
}

/**
 * The words of a name, without case, punctuation, what stands in front, and the "Kabupaten/Kota" that many leave out at its
 * end. Empty when nothing of the name is left.
 */
export const nameWords = remember((name: string): readonly NameWord[] => {
  const words = [...bareName(name).replace(/&/g, " dan ").matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map(([text]) => ({ text, key: keyOf(text) }));
  const [last, before] = [words.at(-1)?.key, words.at(-2)?.key];
  return words.length > 3 && last === "kota" && before === "kabupaten" ? words.slice(0, -2) : words;
});

function keyOf(text: string): string {
  const key = text.toLowerCase().replace(/['’]/g, "");
  return SPELLING.get(key) ?? key;
}
