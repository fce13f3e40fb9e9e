/** What makes a number the name of something: laws, tables, chapters, addresses. */
const NAMED = /(?:\bno(?:mor)?\.?|\bpasal|\bayat|\btabel(?:\s*\.)?|\bgrafik|\bdiagram|\bgambar|\bbagan|\bbab|\bsub\s*bab|\bbutir|\bpoin|\blampiran|\bhalaman|\bhal\.|\btanggal|\btgl\.?|\bpukul|\bjam|\buud|\bnip\.?|\bkode pos|\btelp?\.?|\btelepon|\bfax|\brt\.?|\brw\.?|\blan|\bstrata)\s*[:.]?\s*$/iu;
const MONTH = /^\s*(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b/iu;
const CLOCK = /^\s*wi(?:b|ta|t)\b/iu;
/** "undang-undang 23 tahun 2014", "PermenPAN RB Nomor 53 Tahun". */
const LAW = /(?:undang|\buud?\b|peraturan|permen|\bper(?:da|wa(?:l|ko)|bup|gub|pres)\b|\bpp\b|instruksi|inpres|keputusan|kep(?:men|wal|bup|gub|pres)|ketetapan|\btap\b|edaran|\bdekrit)[^;]{0,160}$/iu;
const YEAR = /^(?:19|20)\d\d$/;
/** "-", "s/d", "s.d.", "sampai (dengan)" between two figures, a unit of one or two letters or "%" before it. */
const UP_TO = String.raw`(?:[-–—]|s\s*[./]\s*d\.?|sampai(?:\s+dengan)?)`;
const OPENS_RANGE = new RegExp(String.raw`^\s*(?:\p{L}{1,2}\d?\s+|%\s*)?${UP_TO}\s*(?:rp\.?\s*)?\d`, "iu");
const CLOSES_RANGE = new RegExp(String.raw`\d[\d.,]*\s*(?:\p{L}{1,2}\d?\s+|%\s*)?${UP_TO}\s*(?:rp\.?\s*)?$`, "iu");

/**
 * The number at `start` to `end` of a sentence states nothing: it numbers a law, a heading, a list item or a table, is part
 * of a date, a time or a code, or is an end of a range. Years of a range stay years; a law's own year is none.
 * @param digits the number without currency and unit
 * @param isPlain neither an amount nor a percentage
 */
export function isUnstated(sentence: string, start: number, end: number, digits: string, isPlain: boolean): boolean {
  const [before, after] = [sentence.slice(Math.max(0, start - 200), start), sentence.slice(end, end + 40)];
  const isYear = isPlain && YEAR.test(digits);
  if (isYear) return isYearOfLaw(before) || NAMED.test(before) || /^[/.]\d/.test(after);
  if (OPENS_RANGE.test(after) || CLOSES_RANGE.test(before)) return true;
  if (!isPlain) return false;
  return NAMED.test(before) || MONTH.test(after) || CLOCK.test(after) || /^\/\p{L}?\d|^\/\p{Lu}+\//u.test(after) || isNumbering(before, after, digits) || (LAW.test(before) && /^\s*tahun\s+(?:19|20)\d\d/i.test(after));
}

/** "… Nomor 28 Tahun 1999", "… No. 7/2021", "Permendagri 86 Tahun 2017". */
const isYearOfLaw = (before: string): boolean =>
  /\bno(?:mor)?\s*\.?\s*:?\s*[\p{L}\d][\p{L}\d./-]*\s+(?:tahun|thn?\.?)\s*$/iu.test(before) || (LAW.test(before) && /\d[\p{L}\d./-]*\s+(?:tahun|thn?\.?)\s*$/iu.test(before));

/** "3.2 Evaluasi", "1. Tugas", "(1) data internal": the number of a heading or a list item. */
function isNumbering(before: string, after: string, digits: string): boolean {
  if (!/^\d+(?:\.\d+)*\.?$/.test(digits)) return false;
  if (/\(\s*$/.test(before)) return /^\s*\)\s*(?:\p{L}|$)/u.test(after) && digits.length < 3;
  if (!/^[\s\-–❖•*]*$/u.test(before)) return false;
  return /^\s*[.)]+\s*(?:\p{L}|$)/u.test(after) || (digits.includes(".") && /^\s*(?:\p{L}|$)/u.test(after));
}
