/** Whose post a row or a column of a staff table counts; `post`: a post that may be of any, `any`: it does not say. */
export type StaffStatus = "pns" | "pppk" | "kontrak" | "asn" | "post" | "any";

const KONTRAK = /\b(?:thl|thls|tks|tkk|ptt|phl|honor\w*|kontrak|tenaga\s+harian|non\s*-?\s*(?:pns|asn)|tenaga\s+(?:sukarela|kebersihan)|outsourc\w*)\b/i;
const PPPK = /\b(?:pppk|p3k|perjanjian\s+kerja)\b/i;
const PNS = /\b(?:c?pns|(?:pegawai\s+)?negeri\s+sipil)\b/i;
const ASN = /\b(?:asn|aparatur\s+sipil(?:\s+negara)?)\b/i;
const POST = /\b(?:ess?elon|jfu|jft|struktural|fungsional|pelaksana|pengawas|administrator|jpt|jabatan)\b/i;
const GOLONGAN = /^\W*(?:gol(?:ongan)?\b\.?(?:\s*ruang)?\s*)?(?<roman>[IVX]+)\b(?:\s*\/?\s*[a-e]\b)?\.?$|\b(?:IV|III|II|I)\s*\/\s*[a-e]\b|\b(?:pembina|penata|pengatur|juru)\b/i;

/** What a label or a heading says of the people counted under it. */
export function staffStatus(text: string): StaffStatus {
  if (KONTRAK.test(text)) return "kontrak";
  if (PPPK.test(text)) return "pppk";
  if (PNS.test(text)) return "pns";
  if (ASN.test(text)) return "asn";
  const golongan = GOLONGAN.exec(text);
  // PPPK have golongan I to XVII, most of them V, VII, IX or X; PNS have four.
  if (golongan) return /^(?:[IVX]+)$/i.test(golongan.groups?.["roman"] ?? "IV") && !/^(?:I|II|III|IV)$/i.test(golongan.groups?.["roman"] ?? "IV") ? "pppk" : "pns";
  return POST.test(text) ? "post" : "any";
}
