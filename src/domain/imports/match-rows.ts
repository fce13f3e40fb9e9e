import { compareWording, wordingKey } from "../calculate/wording";
import { groupBy } from "../group-by";
import type { CellRef } from "../grid";
import type { IssueLog } from "./issue-log";
import type { Taken, TakenNode } from "./taken-lines";
import type { Target, TargetRow } from "./target-rows";

/** A row of the table and the program, kegiatan or sub kegiatan of the exports that it is. */
export interface Match {
  readonly row: TargetRow;
  readonly node: TakenNode;
  readonly by: "kode" | "nama";
}

/** Finds each row of the table in the exports: by its code, else, where it has none, by its name. What fits twice fits nobody. */
export function matchRows(target: Target, taken: Taken, log: IssueLog): readonly Match[] {
  const bidang = [...new Set([...taken.nodes.keys()].map((key) => key.split(".").slice(0, 2).join(".")))];
  const found = [...byKode(target, taken, bidang.length === 1 ? (bidang[0] ?? null) : null)];
  const coded = new Set(found.map(({ node }) => node.key));
  const candidates = groupBy([...taken.nodes.values()].filter(({ key }) => !coded.has(key)), (node) => `${node.level} ${wordingKey(nameOf(node) ?? "")}`);
  for (const row of target.rows) {
    if (row.key !== null || row.kode !== null) continue;
    const all = candidates.get(`${row.level} ${wordingKey(row.name)}`);
    if (!all) continue;
    const under = all.filter((node) => isUnder(row, node));
    const [only = all[0], ...others] = under.length > 0 ? under : all;
    if (others.length === 0) found.push({ row, node: only, by: "nama" });
    else log.tell({ kind: "name-ambiguous", blocks: true, inExport: [], inTable: [nameCell(target, row)], message: `“${row.name}” cocok dengan ${others.length + 1} baris ekspor (${[only, ...others].map(({ kode }) => kode).join(", ")}); isi kolom Kode agar jelas yang dimaksud.` });
  }
  return once(target, found, log);
}

/** @param bidang of all lines of the exports, in place of "X.XX"; `null`: they are of several */
function byKode({ rows }: Target, taken: Taken, bidang: string | null): Match[] {
  return rows.flatMap((row): Match[] => {
    if (row.key === null) return [];
    const key = bidang !== null && /^X\.X{1,2}\./.test(row.key) ? row.key.replace(/^X\.X{1,2}/, bidang) : row.key;
    const node = taken.nodes.get(key);
    return node ? [{ row, node, by: "kode" }] : [];
  });
}

/** Rows of one line are told and left alone. */
function once(target: Target, found: readonly Match[], log: IssueLog): readonly Match[] {
  const matches: Match[] = [];
  for (const [first, ...others] of groupBy(found, ({ node }) => node.key).values()) {
    if (others.length === 0) {
      matches.push(first);
      if (first.by === "kode") tellName(target, first, log);
      continue;
    }
    const rows = [first, ...others].map(({ row }) => row);
    log.tell({ kind: "row-twice", blocks: true, inExport: [], inTable: rows.map((row) => nameCell(target, row)), message: `${first.node.kode} “${first.row.name}” ada di baris ${rows.map(({ row }) => row).join(", ")} tabel; tidak diubah. Gabungkan dahulu menjadi satu baris.` });
  }
  return matches.sort((a, b) => a.row.row - b.row.row);
}

function tellName(target: Target, { row, node }: Match, log: IssueLog): void {
  const name = nameOf(node);
  if (name === null || row.name === row.kode || compareWording(row.name, name) !== "other") return;
  log.tell({ kind: "name-differs", blocks: false, inExport: [], inTable: [nameCell(target, row)], message: `Kode ${node.kode} bernama “${row.name}” di tabel dan “${name}” di ekspor; periksa kodenya sebelum menulis.` });
}

/** The deepest name. */
export const nameOf = ({ level, program, kegiatan, subKegiatan }: TakenNode): string | null => (level === "program" ? program : level === "kegiatan" ? kegiatan : subKegiatan);

const isUnder = (row: TargetRow, node: TakenNode): boolean =>
  ([[row.kegiatan, node.kegiatan], [row.program, node.program]] as const).some(([own, its]) => own !== null && its !== null && wordingKey(own) === wordingKey(its));

/** The cell with a row's code or name. */
export function nameCell({ table, reader }: Target, { row }: TargetRow): CellRef {
  for (const role of ["kode", "sub-kegiatan", "kegiatan", "program"] as const) {
    const words = reader.wordsOf(row, role);
    if (words) return words.cell;
  }
  return { sheet: table.sheet, row, column: table.box.left };
}
