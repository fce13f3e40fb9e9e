import { parseTriwulan } from "../recognise/parse-triwulan";
import { lampuLaluLintas, lan239, permendagri86, type Settings } from "../settings";

/** A column of the table Profil that chooses a setting. */
export interface ProfileColumn {
  /** Squeezed, as `squeeze` does. */
  readonly heading: string;
  readonly setting: keyof Settings;
  /** `undefined`: the word is not understood. Numbers arrive as "2", percentages in per cent. */
  read(text: string): unknown;
  /** What may stand there. */
  readonly allowed: string;
}

/** The first whose pattern the text fits. */
const oneOf = <T>(...choices: readonly (readonly [RegExp, T])[]) => (text: string): T | undefined => choices.find(([pattern]) => pattern.test(text))?.[1];

/** "2025", "TA 2025"; not "2024/2025". */
function readYear(text: string): number | undefined {
  const [year, another] = text.match(/\d+/g) ?? [];
  return year !== undefined && another === undefined && year.length === 4 && Number(year) >= 2000 && Number(year) <= 2100 ? Number(year) : undefined;
}

/** Nobody means to hold a capaian below 100: what is less was meant otherwise. */
function readCap(text: string): number | null | undefined {
  if (/^(?:-|tanpa|tidak|tak)/i.test(text)) return null;
  const number = /^(\d{3,6}(?:[.,]\d+)?)\s*%?$/.exec(text)?.[1];
  return number !== undefined && Number(number.replace(",", ".")) >= 100 ? Number(number.replace(",", ".")) : undefined;
}

const readTriwulan = (text: string): Settings["triwulan"] | undefined => (/^(?:-|tahun|setahun|tidak|tanpa)/i.test(text) ? null : (parseTriwulan(text) ?? undefined));

export const profileColumns: readonly ProfileColumn[] = [
  { heading: "instansi", setting: "instansi", read: (text) => text, allowed: "nama instansi" },
  { heading: "tahun", setting: "year", read: readYear, allowed: "empat angka, misalnya 2025" },
  { heading: "triwulan", setting: "triwulan", read: readTriwulan, allowed: "I, II, III, atau IV; kosongkan untuk laporan tahunan" },
  { heading: "rumusarahturun", setting: "fallingFormula", read: oneOf([/2\s*[×x*]?\s*\(?\s*t/i, "2T-R"], [/\bt\w*\s*[/:÷]\s*r/i, "T/R"]), allowed: "2T-R atau T/R" },
  { heading: "targetnol", setting: "zeroTarget", read: oneOf([/^100\s*%?$/, "100"], [/^(?:n\s*\/?\s*a$|-|tidak|tanpa)/i, "n/a"]), allowed: "n/a atau 100" },
  { heading: "batascapaian", setting: "cap", read: readCap, allowed: "angka 100 atau lebih, misalnya 120; kosongkan bila tanpa batas" },
  { heading: "pembulatan", setting: "decimals", read: (text) => (/^[1-4](?!\d)(?![.,]\d)/.test(text) ? Number(text.charAt(0)) : undefined), allowed: "1 sampai 4" },
  {
    heading: "skalapredikat", setting: "scale", read: oneOf([/permendagri|\b86\b/i, permendagri86], [/\blan\b|239/i, lan239], [/lampu|lalu\s*lintas/i, lampuLaluLintas]),
    allowed: `${permendagri86.name}, ${lan239.name}, atau ${lampuLaluLintas.name}; skala sendiri diisi di panel`,
  },
  {
    heading: "rumusefisiensi", setting: "efisiensi", allowed: "selisih, rasio, atau PMK",
    read: oneOf([/selisih|capaian\s*[-−–]/i, "selisih"], [/rasio|capaian\s*[/:÷]/i, "rasio"], [/pmk|k\s*\/\s*l|kementerian/i, "pmk"]),
  },
  { heading: "kertas", setting: "paper", read: oneOf([/a\s*-?\s*4|21[.,]?0?\s*[x×]\s*29/i, "A4"], [/f\s*-?\s*4|folio|legal\s*13|8[.,]5\s*[x×]\s*13|21[.,]?[56]?\s*[x×]\s*33/i, "F4"]), allowed: "A4 atau F4" },
];
