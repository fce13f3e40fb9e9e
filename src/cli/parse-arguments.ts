import type { Triwulan } from "../domain/settings";

export type Command =
  | { readonly name: "help" | "version" }
  | CheckCommand
  | GenerateCommand
  | InitCommand
  | ImportCommand;

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

export interface ImportCommand {
  readonly name: "import";
  /** Exports: LRA or RFK, .xlsx or CSV. */
  readonly files: readonly string[];
  /** The workbook with the table that they go to. */
  readonly book: string;
  /** `null`: nothing is written, only told. */
  readonly out: string | null;
  readonly unit: string | null;
  /** The DPA of the export is that after changes. */
  readonly perubahan: boolean;
  readonly overFormulas: boolean;
  readonly json: boolean;
  readonly force: boolean;
}

/** A command that cannot be understood: why, and how to put it right. */
export interface Misuse {
  readonly name: "misuse";
  readonly reason: string;
}

const misuse = (reason: string): Misuse => ({ name: "misuse", reason: `${reason}; lihat lakip --help.` });

const TRIWULAN = "angka 1 sampai 4";

/** What has to stand behind an option, where it is no file. */
const FOLLOWS: Readonly<Record<string, string>> = { "--triwulan": TRIWULAN, "--unit": "kode SKPD" };

/** Options each command knows; the word says what follows it. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, "flag" | "value">>>> = {
  check: { "--json": "flag", "--triwulan": "value", "--rekap": "value", "--force": "flag" },
  generate: { "-o": "value", "--force": "flag", "--docx": "value", "--triwulan": "value" },
  init: { "--force": "flag", "--dari": "value" },
  import: { "--ke": "value", "-o": "value", "--unit": "value", "--perubahan": "flag", "--timpa-rumus": "flag", "--json": "flag", "--force": "flag" },
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
      if (value === undefined) return misuse(`Sesudah ${word} harus ada ${FOLLOWS[word] ?? "nama berkas"}`);
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
  if (command === "import") return toImport(files, values);
  if (second !== undefined) return misuse(`${command} menerima satu berkas saja, tetapi ada ${files.length}`);
  if (command === "init") return first === undefined ? misuse("Sebutkan nama buku kerja baru yang dibuat") : { name: "init", out: first, from: values.get("--dari") ?? null, force };
  const out = values.get("-o");
  if (first === undefined) return misuse("Sebutkan berkas .xlsx yang diolah");
  if (out === undefined) return misuse("Sebutkan berkas hasil dengan -o, misalnya -o hasil.xlsx");
  return { name: "generate", file: first, out, docx: values.get("--docx") ?? null, force, triwulan };
}

function toImport(files: readonly string[], values: ReadonlyMap<string, string>): ImportCommand | Misuse {
  const [book, out, force] = [values.get("--ke"), values.get("-o") ?? null, values.has("--force")];
  if (files.length === 0) return misuse("Sebutkan berkas ekspor LRA atau RFK yang diimpor");
  if (book === undefined) return misuse("Sebutkan buku kerja tujuan dengan --ke, misalnya --ke buku.xlsx");
  if (force && out === null) return misuse("Pada import, --force hanya berlaku bersama -o");
  return { name: "import", files, book, out, unit: values.get("--unit") ?? null, perubahan: values.has("--perubahan"), overFormulas: values.has("--timpa-rumus"), json: values.has("--json"), force };
}

/** `undefined` when it is none of the four. */
function toTriwulan(text: string | undefined): Triwulan | null | undefined {
  if (text === undefined) return null;
  return ([1, 2, 3, 4] as const).find((number) => String(number) === text);
}
