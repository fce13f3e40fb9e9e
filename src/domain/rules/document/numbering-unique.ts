import { compareWording, wordingKey } from "../../calculate/wording";
import { refName } from "../../grid";
import type { Words } from "../../model/figure";
import type { Kalimat } from "../../model/narasi";
import { numberingOf } from "../../read/budget-level";
import { numberedLine, type NumberedLine } from "../../read/sentence/heading";
import { shortText } from "../../short-text";
import type { Context, Issue, Rule } from "../rule";

export const numberingUnique: Rule = {
  id: "numbering-unique",
  severity: "warning",
  title: "Nomor bagian, tabel, dan kegiatan tidak dipakai dua kali",
  basis: "Satu nomor atau huruf menunjuk satu bagian, satu tabel, atau satu kegiatan; rujukannya tidak boleh bermakna ganda.",
  notChecked: "Daftar di dalam teks, daftar isi, dan nomor yang terlewat.",
  lacks: ({ records }) => (records.narasi.length === 0 && records.anggaran.length === 0 ? ["Belum ada naskah dan belum ada tabel anggaran."] : []),
  check: (context) => [...repeatedHeadings(context), ...strayedSections(context), ...repeatedSiblings(context)],
};

interface Line extends NumberedLine {
  readonly kalimat: Kalimat;
}

/** The numbered lines of the text without those of its table of contents and of what it says of its own structure. */
function numberedLines(narasi: readonly Kalimat[]): Line[] {
  let isOutline = false;
  return narasi.flatMap((kalimat) => {
    const { text } = kalimat.teks;
    const line = numberedLine(text);
    if (/^daftar\s+(?:isi|tabel|gambar|lampiran)\b/i.test(text)) isOutline = true;
    else if (isOutline && ((line?.style === "bab" && line.title === "") || /^(?:kata\s+pengantar|ikhtisar|pendahuluan)\b/i.test(text))) isOutline = false;
    const isListed = isOutline || /\.{4,}|…{2,}|\t\d+$/.test(text);
    if (line?.style === "section" && /sistematika/i.test(line.title)) isOutline = true;
    return line && !isListed ? [{ ...line, kalimat }] : [];
  });
}

const NAME: Readonly<Partial<Record<NumberedLine["style"], string>>> = { section: "Nomor bagian", tabel: "Nomor tabel", gambar: "Nomor gambar" };

/** A number of a section, table or picture that another one with another title has already. */
function repeatedHeadings({ records: { narasi } }: Context): Issue[] {
  const seen = new Map<string, Line>();
  return numberedLines(narasi).flatMap((line) => {
    const name = NAME[line.style];
    if (!name || !isHeading(line)) return [];
    const key = `${line.style} ${line.number.replace(/-/g, ".")}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, line);
      return [];
    }
    const [before, here] = [titleOf(first, narasi), titleOf(line, narasi)];
    if (before === "" || here === "" || compareWording(before, here) !== "other") return [];
    return [repeated(name, line.number, { text: here, cell: line.kalimat.teks.cell }, { text: before, cell: first.kalimat.teks.cell })];
  });
}

/** "Tabel 3.1 menunjukkan …" is a sentence, "Tabel 3.1 (lanjutan)" the same table on the next page. */
const isHeading = ({ title }: Line): boolean => !/^\p{Ll}/u.test(title) && !/^\(?\s*lanjutan\b/iu.test(title);

/** A caption's title may stand on the line below its number. */
const titleOf = (line: Line, narasi: readonly Kalimat[]): string => line.title || (narasi[narasi.indexOf(line.kalimat) + 1]?.teks.text ?? "");

function repeated(name: string, number: string, here: Words, first: Words): Issue {
  return {
    title: `${name} dipakai dua kali`, at: [here.cell, first.cell], found: number, expected: "nomor yang belum dipakai",
    message: `${name} ${number} dipakai untuk “${short(here.text)}” dan sudah dipakai untuk “${short(first.text)}” di ${refName(first.cell)}.`,
    remedy: "Beri nomor berikutnya, lalu sesuaikan daftar isi dan rujukannya.",
    facts: { number, here: here.text, first: first.text },
  };
}

/** "2.1.3" between "1.4.2" and "1.4.3": a number of another chapter than those around it. */
function strayedSections({ records: { narasi } }: Context): Issue[] {
  const sections = numberedLines(narasi).filter(({ style }) => style === "section");
  return sections.flatMap((line, i) => {
    const [chapter, before, after] = [line, sections[i - 1], sections[i + 1]].map((section) => section?.number.split(".")[0]);
    if (!before || !after || before !== after || chapter === before) return [];
    const around = [sections[i - 1]?.number ?? "", sections[i + 1]?.number ?? ""];
    return [{
      title: "Nomor bagian tidak urut", at: [line.kalimat.teks.cell] as const, found: line.number, expected: `di antara ${around.join(" dan ")}`,
      message: `Bagian ${line.number} “${short(line.title)}” berada di antara bagian ${around.join(" dan ")}.`,
      remedy: "Sesuaikan nomornya dengan bab tempatnya berada.", facts: { number: line.number, around },
    }];
  });
}

/** Two kegiatan of one program with the same letter, in the table and where the text heads its paragraphs with them. */
function repeatedSiblings({ records: { anggaran, narasi } }: Context): Issue[] {
  const inTables = anggaran.flatMap(({ lines, table }) => {
    const column = [...table.columns].find(([, role]) => role === "no")?.[0];
    const siblings = new Map<string, Numbered[]>();
    for (const { nomor, parent, level, name, row } of lines) {
      if (parent === null || nomor === null || numberingOf(nomor) === null) continue;
      const group = siblings.get(`${parent} ${level}`);
      const entry = { nomor: bare(nomor), name: column === undefined ? name : { text: name.text, cell: { sheet: table.sheet, row, column } } };
      if (group) group.push(entry);
      else siblings.set(`${parent} ${level}`, [entry]);
    }
    return [...siblings.values()].filter((group) => new Set(group.map(({ nomor }) => nomor)).size > 1 || group.length === 2).flatMap(twice);
  });
  const lettered = letteredLines(inTables.length === 0 ? [] : narasi);
  const inText = inTables.flatMap(([here, first]) => {
    const lines = [here, first].flatMap(({ text }) => lettered.get(wordingKey(text)) ?? []);
    return twice(lines.sort((a, b) => a.index - b.index)).slice(0, 1);
  });
  return [...inTables, ...inText].map(([here, first, nomor]) => repeated(/\d/.test(nomor) ? "Nomor" : "Huruf", nomor, here, first));
}

/** A name with its number or letter. */
interface Numbered {
  readonly nomor: string;
  readonly name: Words;
}

/** One of the text, with its place in it. */
type NumberedInText = Numbered & { readonly index: number };

/** The lines of the text that begin with a letter, by the name behind it as it is compared. */
function letteredLines(narasi: readonly Kalimat[]): ReadonlyMap<string, readonly NumberedInText[]> {
  const lines = new Map<string, NumberedInText[]>();
  for (const [index, { teks }] of narasi.entries()) {
    const line = numberedLine(teks.text);
    if (line?.style !== "lower") continue;
    const key = wordingKey(line.title);
    const same = lines.get(key);
    const entry = { index, nomor: line.number, name: { text: line.title, cell: teks.cell } };
    if (same) same.push(entry);
    else lines.set(key, [entry]);
  }
  return lines;
}

/** Each entry whose number another before it has. */
function twice(group: readonly Numbered[]): (readonly [Words, Words, string])[] {
  const seen = new Map<string, Words>();
  return group.flatMap(({ nomor, name }) => {
    const first = seen.get(nomor);
    if (!first) seen.set(nomor, name);
    return first && compareWording(first.text, name.text) === "other" ? [[name, first, nomor] as const] : [];
  });
}

const bare = (nomor: string): string => nomor.trim().replace(/[.)]$/, "");
const short = (text: string): string => shortText(text, 60);
