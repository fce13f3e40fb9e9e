import type { SettingIssue } from "../assessment";
import type { CellRef } from "../grid";
import { parseTriwulan } from "../recognise/parse-triwulan";
import { squeeze } from "../recognise/heading";
import { knownScales, type Settings } from "../settings";
import type { Choices } from "../settings-store";
import type { TableReader } from "./table-reader";

/** A cell of the profile that is filled. */
interface Filled {
  readonly text: string;
  readonly cell: CellRef;
  readonly isNumber: boolean;
}

/** What a column chooses; `null` when its word is not understood. */
interface ProfileColumn {
  readonly heading: string;
  readonly setting: keyof Settings;
  read(text: string): unknown;
  /** What may stand there. */
  readonly allowed: string;
}

const digits = (text: string): number => Number(text.replace("%", "").replace(",", ".").trim());

const COLUMNS: readonly ProfileColumn[] = [
  { heading: "instansi", setting: "instansi", read: (text) => text, allowed: "" },
  { heading: "tahun", setting: "year", read: (text) => (/^2[01]\d\d$/.test(text) && Number(text) <= 2100 ? Number(text) : null), allowed: "empat angka, misalnya 2025" },
  { heading: "triwulan", setting: "triwulan", read: parseTriwulan, allowed: "I, II, III, atau IV" },
  { heading: "rumusarahturun", setting: "fallingFormula", read: (text) => (/2\s*[×x*]?\s*t/i.test(text) ? "2T-R" : /t\w*\s*[/:]\s*r/i.test(text) ? "T/R" : null), allowed: "2T-R atau T/R" },
  { heading: "targetnol", setting: "zeroTarget", read: (text) => (/^100\s*%?$/.test(text) ? "100" : /^n\s*\/?\s*a$/i.test(text) ? "n/a" : null), allowed: "n/a atau 100" },
  { heading: "batascapaian", setting: "cap", read: (text) => (digits(text) > 0 ? digits(text) : null), allowed: "angka di atas 0, misalnya 120" },
  { heading: "pembulatan", setting: "decimals", read: (text) => (/^[1-4]$/.test(text) ? Number(text) : null), allowed: "1 sampai 4" },
  { heading: "skalapredikat", setting: "scale", read: readScale, allowed: knownScales.map(({ name }) => name).join(", ") },
  { heading: "rumusefisiensi", setting: "efisiensi", read: (text) => (["selisih", "rasio", "pmk"] as const).find((name) => text.toLowerCase().includes(name)) ?? null, allowed: "selisih, rasio, atau PMK" },
  { heading: "kertas", setting: "paper", read: (text) => (/^a\s*4$/i.test(text) ? "A4" : /^f\s*4$|folio/i.test(text) ? "F4" : null), allowed: "A4 atau F4" },
];

function readScale(text: string): Settings["scale"] | null {
  if (/86/.test(text)) return knownScales[0] ?? null;
  if (/\blan\b|239/i.test(text)) return knownScales[1] ?? null;
  return /lampu|lalu lintas/i.test(text) ? (knownScales[2] ?? null) : null;
}

/** The choices of the table Profil: its first row. A word that is not understood is told with its cell. */
export function readProfil(reader: TableReader | null): Choices {
  if (!reader) return { choices: {}, issues: [] };
  const choices: Partial<Record<keyof Settings, unknown>> = {};
  const issues: SettingIssue[] = [];
  for (const column of COLUMNS) {
    const filled = cellUnder(reader, column.heading);
    if (!filled) continue;
    const value = column.read(filled.text);
    if (value !== null) choices[column.setting] = value;
    else issues.push({ setting: column.setting, message: `“${filled.text}” bukan ${headingOf(reader, filled)} yang dikenal; isi dengan ${column.allowed}. Pilihan bawaan yang berlaku.`, at: filled.cell });
  }
  const signer = readSigner(reader, issues);
  if (signer) choices.penandatangan = signer;
  return { choices: choices as Partial<Settings>, issues };
}

function readSigner(reader: TableReader, issues: SettingIssue[]): Settings["penandatangan"] {
  const text = (heading: string): string => cellUnder(reader, heading)?.text ?? "";
  const nip = cellUnder(reader, "nip");
  if (nip?.isNumber) issues.push({ setting: "penandatangan", message: "NIP tersimpan sebagai angka, padahal Excel hanya menyimpan 15 dari 18 angkanya; formatlah selnya sebagai Teks lalu ketik ulang.", at: nip.cell });
  const tanggal = cellUnder(reader, "tanggal");
  if (tanggal?.isNumber) issues.push({ setting: "penandatangan", message: "Tanggal tersimpan sebagai tanggal Excel; tulislah sebagai teks, misalnya 31 Januari 2026.", at: tanggal.cell });
  const signer = {
    tempat: text("tempat"), tanggal: tanggal?.isNumber ? "" : (tanggal?.text ?? ""), jabatan: text("jabatan"), nama: text("kepala"), pangkat: text("pangkat"), nip: nip?.isNumber ? "" : (nip?.text ?? ""),
  };
  return signer.nama === "" && signer.nip === "" ? null : signer;
}

function cellUnder(reader: TableReader, heading: string): Filled | null {
  const column = [...reader.table.headings].find(([, text]) => squeeze(text) === heading)?.[0];
  const row = reader.table.bodyRows[0];
  const words = column === undefined || row === undefined ? null : reader.words(row, column);
  return words && column !== undefined && row !== undefined ? { text: words.text, cell: words.cell, isNumber: reader.figure(row, column).stored === "number" } : null;
}

const headingOf = (reader: TableReader, { cell }: Filled): string => reader.table.headings.get(cell.column) ?? "";
