import { distance } from "fastest-levenshtein";
import { unitName, type UnitName } from "../../calculate/unit-name";
import { cellAt, cellName, type CellRef, type Workbook } from "../../grid";
import type { Words } from "../../model/figure";
import type { Records } from "../../model/records";
import type { Issue, Rule } from "../rule";

export const unitNameKnown: Rule = {
  id: "unit-name-known",
  severity: "warning",
  title: "Kelurahan/desa yang disebut ada di daftar unit kecamatan",
  basis: "Kecamatan terdiri atas kelurahan atau desa yang tercantum di tabelnya; nama lain berarti salah eja atau milik kecamatan lain.",
  notChecked: "Tetangga di kalimat tentang batas dan sejarah; nama yang seluruhnya huruf besar; unit selain kelurahan dan desa; laporan kantor selain kecamatan.",
  lacks: ({ records }) => (!isOfKecamatan(records) || knownUnits(records).size >= 2 ? [] : ["Belum ada tabel yang mendaftar kelurahan atau desa (misalnya tabel pegawai atau luas wilayah)."]),
  check({ records, workbook }) {
    const units = knownUnits(records);
    if (!isOfKecamatan(records) || units.size < 2) return [];
    const names = [...units.values()];
    return textsOf(records).flatMap(({ text, cell }) => mentions(text).filter((name) => !isKnown(name, units)).map((name): Issue => {
      const likely = misspeltOf(name, units);
      const mend = likely === null ? null : respell(workbook, cell, name, likely);
      return {
        title: "Kelurahan/desa tidak dikenal", at: [cell], found: name, expected: likely ?? names.join(", "),
        message: `${name} tidak ada di antara kelurahan/desa pada tabel: ${names.join(", ")}.`,
        remedy: likely ? `Mungkin maksudnya ${likely}; perbaiki ejaannya.` : "Perbaiki namanya, atau tambahkan kelurahan/desa itu di tabel.",
        facts: { name, known: names, likely }, ...(mend && { mend }),
      };
    }));
  },
};

/** The only unit whose name differs by one or two letters; `null` when none or several do. */
function misspeltOf(name: string, units: ReadonlyMap<string, string>): string | null {
  const { key } = unitName(name);
  const [likely, ...others] = key.length < 5 ? [] : [...units].filter(([known]) => distance(known, key) <= (key.length < 8 ? 1 : 2)).map(([, text]) => text);
  return likely === undefined || others.length > 0 ? null : likely;
}

const PREFIX = /^\s*(?:kelurahan|kel\.?|desa|pekon|nagari)\s+/i;

/** The cell's text with the name spelt as the tables spell it; `null` where the cell does not hold it in one piece. */
function respell({ grids }: Workbook, at: CellRef, name: string, likely: string): Issue["mend"] | null {
  const grid = grids.find(({ sheet }) => sheet === at.sheet);
  const value = grid && cellAt(grid, at.row, at.column).value;
  const right = (PREFIX.exec(name)?.[0] ?? "") + likely.replace(PREFIX, "");
  return typeof value === "string" && value.includes(name) ? { label: `Tulis ${right}`, edits: [{ at, value: value.replaceAll(name, right), after: right }] } : null;
}

/** By its own name; the budget of a kelurahan lists no neighbours. */
const isOfKecamatan = ({ instansi }: Records): boolean => /^(?:kantor\s+)?kecamatan\b/i.test(instansi ?? "");

/** The kelurahan and desa of the tables, by their names as they are compared, as written first. */
function knownUnits({ pegawai, rincian }: Records): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const { rows, table } of [...pegawai, ...rincian]) {
    for (const { label, group } of rows) {
      const isListed = label && /kelurahan|desa|pekon|nagari/i.test(table.headings.get(label.cell.column) ?? "");
      for (const text of [group, label?.text ?? null]) {
        if (text === null) continue;
        const { kind, key } = unitName(text);
        if (key !== "" && !units.has(key) && (kind === "kelurahan" || (isListed && kind === null && text === label.text))) units.set(key, text);
      }
    }
  }
  return units;
}

const BORDERS = /berbatasan|sebelah|pemekaran|berasal\s+dari|wilayah\s+administrasi/i;
const MENTION = /\b(?:Kelurahan|Kel\.|Desa|Pekon|Nagari)\s+((?:(?:I{1,3}|IV|V|\p{Lu}\p{Ll}+)\b[ -]?){1,3})/gu;
/** Words in capitals behind "Kelurahan" that name no place. */
const NO_NAME = /^(?:dan|atau|serta|yang|di|dalam|dengan|untuk|pada|oleh|ke|se|sesuai|tingkat|tahun|kecamatan|kota|kabupaten|kelurahan|desa|lain\w*|setempat|tersebut|terkait|melalui|terhadap|bidang|pemerintah\w*|masing|wisata|siaga|tangguh|layak|mandiri|sadar|binaan|percontohan|terbaik|berprestasi|tertinggal|adat|cantik|digital|bersih|sehat|aman|maju|cerdas|bebas|ramah|tanggap|lingkungan|kampung|berbasis|berkembang|swadaya|swasembada|swakarya|penerima|sebanyak|secara|antar|rw|rt|lpm|pkk|anggaran)\b/iu;

/** "Kelurahan Margorejo": the kelurahan and desa that a text names. */
const mentions = (text: string): string[] =>
  BORDERS.test(text) || text === text.toUpperCase() ? [] : [...new Set([...text.matchAll(MENTION)].flatMap(([all, name = ""]) => (NO_NAME.test(name) ? [] : [all.trim()])))];

/** The name may be followed by other words in capitals: as many of its words as make a known name are the name. */
function isKnown(mention: string, units: ReadonlyMap<string, string>): boolean {
  const words = mention.split(/\s+/);
  const keys: UnitName[] = words.slice(1).map((_, i) => unitName(words.slice(0, i + 2).join(" ")));
  return keys.some(({ key }) => units.has(key)) || [...units.keys()].some((key) => keys.some((own) => key.startsWith(own.key) && own.key.length >= 4 && keys.at(-1) === own));
}

/** Sentences and the names of programs and kegiatan, each cell once. */
function textsOf({ narasi, anggaran, keluaran }: Records): Words[] {
  const all = [...narasi.map(({ teks }) => teks), ...anggaran.flatMap(({ lines }) => lines.map(({ name }) => name)), ...keluaran.flatMap(({ lines }) => lines.map(({ kegiatan }) => kegiatan)).filter((words) => words !== null)];
  const seen = new Map<string, Words>();
  for (const words of all) if (/\b(?:Kel|Desa|Pekon|Nagari)/.test(words.text)) seen.set(`${words.cell.sheet}!${cellName(words.cell)}`, words);
  return [...seen.values()];
}
