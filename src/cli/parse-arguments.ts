import type { Triwulan } from "../domain/settings";

export type Command =
  | { readonly name: "help" | "version" }
  | CheckCommand
  | GenerateCommand
  | InitCommand;

export interface InitCommand {
  readonly name: "init";
  readonly out: string;
  /** The workbook of the year before, which the new one is made from. */
  readonly from: string | null;
  readonly force: boolean;
}

export interface CheckCommand {
  readonly name: "check";
  readonly files: readonly string[];
  readonly json: boolean;
  /** Where the roll-up goes as a workbook, when it is wanted. */
  readonly rekap: string | null;
  readonly force: boolean;
  /** `null`: as the workbook says. */
  readonly triwulan: Triwulan | null;
}

export interface GenerateCommand {
  readonly name: "generate";
  readonly file: string;
  readonly out: string;
  /** Where Bab III goes as a Word document, when it is wanted. */
  readonly docx: string | null;
  readonly force: boolean;
  readonly triwulan: Triwulan | null;
}

/** A command that cannot be understood: why, and how to put it right. */
export interface Misuse {
  readonly name: "misuse";
  readonly reason: string;
}

const misuse = (reason: string): Misuse => ({ name: "misuse", reason: `${reason}; lihat lakip --help.` });

const TRIWULAN = "angka 1 sampai 4";

/** Options each command knows; the word says what follows it. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, "flag" | "value">>>> = {
  check: { "--json": "flag", "--triwulan": "value", "--rekap": "value", "--force": "flag" },
  generate: { "-o": "value", "--force": "flag", "--docx": "value", "--triwulan": "value" },
  init: { "--force": "flag", "--dari": "value" },
};

export function parseArguments(argv: readonly string[]): Command | Misuse {
  const [command, ...rest] = argv;
  const before = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  if (before.includes("--help") || before.includes("-h")) return { name: "help" };
  if (command === "--version") return { name: "version" };
  if (command === undefined) return misuse("Perintah belum disebut");
  const options = Object.hasOwn(OPTIONS, command) ? OPTIONS[command] : undefined;
  if (!options) return misuse(command.startsWith("-") ? `Pilihan ${command} tidak dikenal` : `Perintah ${command} tidak dikenal`);
  const read = readOptions(rest, command, options);
  return "name" in read ? read : toCommand(command, read);
}

interface Read {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

function readOptions(words: readonly string[], command: string, options: Readonly<Record<string, "flag" | "value">>): Read | Misuse {
  const files: string[] = [];
  const values = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === "--") return { files: [...files, ...words.slice(i + 1)], values };
    if (!word.startsWith("-") || word === "-") files.push(word);
    else if (options[word] === undefined) return misuse(`Pilihan ${word} tidak dikenal untuk ${command}`);
    else if (options[word] === "flag") values.set(word, "");
    else {
      const value = words[++i];
      if (value === undefined) return misuse(`Sesudah ${word} harus ada ${word === "--triwulan" ? TRIWULAN : "nama berkas"}`);
      if (values.has(word)) return misuse(`Pilihan ${word} disebut lebih dari sekali`);
      values.set(word, value);
    }
  }
  return { files, values };
}

function toCommand(command: string, { files, values }: Read): Command | Misuse {
  const [first, second] = files;
  const triwulan = toTriwulan(values.get("--triwulan"));
  if (triwulan === undefined) return misuse(`Sesudah --triwulan harus ada ${TRIWULAN}`);
  const force = values.has("--force");
  if (command === "check") {
    if (first === undefined) return misuse("Sebutkan berkas .xlsx yang diperiksa");
    if (force && !values.has("--rekap")) return misuse("Pada check, --force hanya berlaku bersama --rekap");
    return { name: "check", files, json: values.has("--json"), rekap: values.get("--rekap") ?? null, force, triwulan };
  }
  if (second !== undefined) return misuse(`${command} menerima satu berkas saja, tetapi ada ${files.length}`);
  if (command === "init") return first === undefined ? misuse("Sebutkan nama buku kerja baru yang dibuat") : { name: "init", out: first, from: values.get("--dari") ?? null, force };
  const out = values.get("-o");
  if (first === undefined) return misuse("Sebutkan berkas .xlsx yang diolah");
  if (out === undefined) return misuse("Sebutkan berkas hasil dengan -o, misalnya -o hasil.xlsx");
  return { name: "generate", file: first, out, docx: values.get("--docx") ?? null, force, triwulan };
}

/** `undefined` when it is none of the four. */
function toTriwulan(text: string | undefined): Triwulan | null | undefined {
  if (text === undefined) return null;
  return ([1, 2, 3, 4] as const).find((number) => String(number) === text);
}
