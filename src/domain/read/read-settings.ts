import type { SettingIssue } from "../assessment";
import type { Choices } from "../check-choices";
import type { CellRef } from "../grid";
import { squeeze } from "../recognise/heading";
import type { Penandatangan, Settings } from "../settings";
import { profileColumns } from "./profile-columns";
import { serialDate } from "./serial-date";
import type { TableReader } from "./table-reader";

/** A cell of the profile that is filled. */
interface Filled {
  readonly heading: string;
  readonly text: string;
  readonly cell: CellRef;
  readonly isNumber: boolean;
}

type Profile = ReadonlyMap<string, Filled>;
type Complain = (setting: keyof Settings, message: string, at: CellRef) => void;

/** The choices of the table Profil: its first row. A word that is not understood is told with its cell. */
export function readProfil(reader: TableReader | null): Choices {
  const profile = reader ? readCells(reader) : new Map<string, Filled>();
  const issues: SettingIssue[] = [];
  const complain: Complain = (setting, message, at) => void issues.push({ setting, message, at });
  const chosen = profileColumns.flatMap((column): [keyof Settings, unknown][] => {
    const filled = profile.get(column.heading);
    if (!filled) return [];
    const value = column.read(filled.text);
    if (value !== undefined) return [[column.setting, value]];
    complain(column.setting, `${filled.heading} “${filled.text}” di tabel Profil tidak dikenal; isi dengan ${column.allowed}. Yang berlaku pilihan di panel atau bawaan.`, filled.cell);
    return [];
  });
  const signer = readSigner(profile, complain);
  return { choices: Object.fromEntries(signer ? [...chosen, ["penandatangan", signer]] : chosen), issues };
}

/** By squeezed heading; the left one of two that are called alike. */
function readCells(reader: TableReader): Profile {
  const [row] = reader.table.bodyRows;
  const profile = new Map<string, Filled>();
  if (row === undefined) return profile;
  for (const [column, heading] of reader.table.headings) {
    const [words, figure] = [reader.words(row, column), reader.figure(row, column)];
    const isNumber = figure.stored === "number" || figure.stored === "formula";
    const text = isNumber && figure.value ? figure.value.toFixed() : words?.text;
    const key = squeeze(heading);
    if (words && text !== undefined && !profile.has(key)) profile.set(key, { heading, text, cell: words.cell, isNumber });
  }
  return profile;
}

/** Kepala, Jabatan, NIP and what else stands in a signature; nobody signs without a name or a NIP. */
function readSigner(profile: Profile, complain: Complain): Penandatangan | null {
  const text = (heading: string): string => profile.get(heading)?.text ?? "";
  const tanggal = profile.get("tanggal");
  const signer = {
    tempat: text("tempat"), tanggal: tanggal?.isNumber ? serialDate(Number(tanggal.text)) : text("tanggal"), jabatan: text("jabatan"), nama: text("kepala"), pangkat: text("pangkat"),
    nip: readNip(profile.get("nip"), complain),
  };
  return signer.nama === "" && signer.nip === "" ? null : signer;
}

/** 18 digits, however spaced; words such as "belum ada" are kept as they are. */
function readNip(filled: Filled | undefined, complain: Complain): string {
  const digits = filled?.text.replace(/^nip\b/i, "").replace(/[\s.:-]/g, "") ?? "";
  if (!filled || digits === "") return "";
  if (filled.isNumber) complain("penandatangan", "NIP di tabel Profil tersimpan sebagai angka, padahal Excel hanya menyimpan 15 dari 18 angkanya. Formatlah selnya sebagai Teks, lalu ketik ulang; sementara itu NIP dikosongkan.", filled.cell);
  else if (/\p{L}/u.test(digits)) return filled.text;
  else if (!/^\d{18}$/.test(digits)) complain("penandatangan", `NIP “${filled.text}” di tabel Profil bukan 18 angka. Perbaiki di sana; sementara itu NIP dikosongkan.`, filled.cell);
  else return digits;
  return "";
}
