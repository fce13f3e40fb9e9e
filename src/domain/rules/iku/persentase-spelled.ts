import { cellAt, type CellRef, type Workbook } from "../../grid";
import { wordsKey } from "../../read/same-words";
import type { Settings } from "../../settings";
import type { Issue, PlannedEdit, Rule } from "../rule";
import { PERSENTASE } from "./indikator-name";
import { indikatorMentions } from "./indikator-mentions";

/** A presentation may be meant by it in a sentence, never in an indicator's name. */
const IN_SENTENCES = /\b(?:prosentase|presentase|prosentasi|precentase)\b/giu;

export const persentaseSpelled: Rule = {
  id: "persentase-spelled",
  severity: "warning",
  title: "“Persentase” dieja sama",
  basis: "Kamus Besar Bahasa Indonesia: bentuk bakunya “persentase”; laporan yang mengejanya dengan tiga cara memberi satu indikator tiga nama.",
  notChecked: "Judul kolom; kata “presentasi” di kalimat, yang bisa berarti paparan.",
  lacks: ({ records }) => (indikatorMentions(records).length === 0 && records.narasi.length === 0 ? ["Belum ada tabel indikator atau naskah."] : []),
  check: ({ records, workbook, settings }) => {
    const places = new Map<string, Map<string, CellRef>>();
    const add = (pattern: RegExp, text: string, cell: CellRef): void => {
      for (const [word] of text.matchAll(pattern)) {
        const cells = places.get(word.toLowerCase()) ?? new Map<string, CellRef>();
        places.set(word.toLowerCase(), cells.set(`${cell.sheet}!${cell.row},${cell.column}`, cell));
      }
    };
    const names = [...indikatorMentions(records), ...records.iku].map(({ indikator }) => indikator);
    for (const { text, cell } of names) add(PERSENTASE, text, cell);
    for (const { teks } of records.narasi) add(IN_SENTENCES, teks.text, teks.cell);
    // Choices are kept by an indicator's name: another name would lose them.
    const isChosen = names.some(({ text }) => settings.indikator[wordsKey(text)] !== undefined && new RegExp(PERSENTASE).test(text));
    return [...places].flatMap(([word, cells]) => issueOf(word, [...cells.values()], workbook, isChosen ? null : settings));
  },
};

function issueOf(word: string, cells: readonly CellRef[], { grids }: Workbook, settings: Settings | null): Issue[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const edits = cells.flatMap((at): PlannedEdit[] => {
    const grid = grids.find(({ sheet }) => sheet === at.sheet);
    const value = grid && cellAt(grid, at.row, at.column).value;
    if (typeof value !== "string") return [];
    const after = value.replace(new RegExp(`\\b${word}\\b`, "giu"), recased);
    return [{ at, value: after, after }];
  });
  const [edit, ...more] = edits;
  return [{
    title: `Ejaan “${word}”`, at: [first, ...others], found: word, expected: "persentase",
    message: `“${word}” di ${cells.length} sel; ejaan bakunya “persentase”.`,
    remedy: "Tulis “persentase” di semua tempat sekaligus, supaya nama indikatornya tetap sama.",
    facts: { word, count: cells.length },
    ...(settings && edit && { mend: { label: `Ubah “${word}” menjadi “persentase” di ${edits.length} sel`, edits: [edit, ...more] as const } }),
  }];
}

const recased = (word: string): string => (word === word.toUpperCase() ? "PERSENTASE" : /^\p{Lu}/u.test(word) ? "Persentase" : "persentase");
