import { initialsKey, wordingKey } from "../../calculate/wording";
import { isAccountName } from "../../read/account-class";
import { levelOfWording } from "../../read/budget-level";
import { refName } from "../../grid";
import { mapKept } from "../../map-kept";
import type { AnggaranLine, Level } from "../../model/anggaran";
import type { Words } from "../../model/figure";
import type { Records } from "../../model/records";

/** The name of a program, kegiatan or sub kegiatan at one of the places where the workbook writes it. */
export interface PlacedName {
  readonly words: Words;
  /** "keluaran": the table of its outputs · "naskah": a heading or list item of the text. */
  readonly source: "anggaran" | "keluaran" | "naskah";
  /** `null` where the place does not say. */
  readonly level: Level | null;
  readonly kode: string | null;
  /** The budget table it is a line of. */
  readonly table: number | null;
  /** `wordingKey` and `initialsKey` of it. */
  readonly key: string;
  readonly initials: string;
}

/** A heading or an item of a list, with its number or letter in front; sentences are longer or go on after a stop. */
const ITEM = /^[\s\-–•·❖*]*(?:(?:[ivx]{1,4}|[a-z]|\d{1,2})\s*[.)]|(?=(?:program|kegiatan|sub\s*kegiatan)\s))\s*\p{L}/iu;
const LONGEST = 40;
const known = new WeakMap<Records, readonly PlacedName[]>();

/** Every name of the budget, of the output tables and of the text's lists, read once for all rules. Accounts ("Belanja Pegawai") are none. */
export function placedNames(records: Records): readonly PlacedName[] {
  const names = known.get(records) ?? read(records);
  known.set(records, names);
  return names;
}

function read({ anggaran, keluaran, narasi }: Records): readonly PlacedName[] {
  const placed = (source: PlacedName["source"], words: Words, level: Level | null): PlacedName[] => {
    const said = keysOf(words);
    return said ? [{ words, source, level, kode: null, table: null, ...said }] : [];
  };
  const lines = new Set(keluaran.length === 0 ? [] : anggaran.flatMap((table) => table.lines.map(({ name }) => refName(name.cell))));
  const captions = new Map(keluaran.flatMap((table) => table.lines.flatMap(({ kegiatan }) => (kegiatan && !lines.has(refName(kegiatan.cell)) ? [[refName(kegiatan.cell), kegiatan] as const] : []))));
  const items = narasi.map(({ teks }) => teks).filter(({ text }) => ITEM.test(text) && text.split(/\s+/, LONGEST + 1).length <= LONGEST && !/[.;:]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text.replace(ITEM, "")));
  return [
    ...anggaran.flatMap((of, table) => namesOfLines(of.lines, table)),
    ...[...captions.values()].flatMap((words) => placed("keluaran", words, null)),
    ...items.flatMap((words) => placed("naskah", words, levelOfWording(words.text.replace(/^[\s\-–•·❖*]*(?:(?:[ivx]{1,4}|[a-z]|\d{1,2})\s*[.)])?\s*/iu, "")))),
  ];
}

const keysOfLines = mapKept<AnggaranLine, ReturnType<typeof keysOf>>();

function namesOfLines(lines: readonly AnggaranLine[], table: number): PlacedName[] {
  const names: PlacedName[] = [];
  const keys = keysOfLines(lines, ({ name }) => keysOf(name));
  lines.forEach(({ name, level, kode }, i) => {
    const said = keys[i];
    if (said) names.push({ words: name, source: "anggaran", level, kode, table, key: said.key, initials: said.initials });
  });
  return names;
}

/** `null` for what is no name. */
function keysOf({ text }: Words): Pick<PlacedName, "key" | "initials"> | null {
  const key = wordingKey(text);
  return key === "" || isAccountName(text) ? null : { key, initials: initialsKey(text) };
}

/** "di naskah", "di tabel anggaran": where a name stands, for people. */
export const PLACE: Readonly<Record<PlacedName["source"], string>> = { anggaran: "di tabel anggaran", keluaran: "di tabel keluaran", naskah: "di naskah" };
