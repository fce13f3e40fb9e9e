import { officialByKode } from "../calculate/find-nomenclature";
import { compareWording, initialsKey } from "../calculate/wording";
import { groupBy } from "../group-by";
import type { Level } from "../model/anggaran";
import type { ImportAmounts } from "./export";
import { compareKode } from "./export-kode";
import type { AddedLine } from "./import-plan";
import type { IssueLog } from "./issue-log";
import { nameCell, nameOf, type Match } from "./match-rows";
import type { Taken, TakenNode } from "./taken-lines";
import { DEPTH, type Target, type TargetRow } from "./target-rows";

/** Lines of the exports for which the table has no row, in the order of their codes. */
export function newLines(taken: Taken, target: Target | null, matches: readonly Match[], amountsOf: (node: TakenNode) => ImportAmounts, log: IssueLog): AddedLine[] {
  const rows = target?.rows ?? [];
  const covered = new Map(matches.map(({ node, row }) => [node.key, row]));
  const depth = depthOf(target);
  const matchedRows = new Set(matches.map(({ row }) => row));
  const loose = groupBy(rows.filter((row) => row.key === null && !matchedRows.has(row)), ({ name }) => initialsKey(name));
  const names = knownNames(target, matches);
  // A row whose code is in the exports and that is no match stands twice.
  const inTable = new Set(rows.map(({ key }) => key));
  const wanted = [...taken.nodes.values()].filter((node) => isWanted(node, depth) && !isCovered(node.key, covered) && !inTable.has(node.key));
  return wanted.sort((a, b) => compareKode(a.key, b.key)).flatMap((node): AddedLine[] => {
    const name = nameOf(node);
    const near = name === null ? undefined : (loose.get(initialsKey(name)) ?? []).find((row) => row.level === node.level && compareWording(row.name, name) !== "other");
    if (near && target) {
      // The same name without a code was told when rows were matched: it fits several lines.
      if (near.kode !== null) log.tell({ kind: "kode-unreadable", blocks: true, inExport: [], inTable: [nameCell(target, near)], message: `“${near.name}” di tabel berkode “${near.kode}”, yang tidak dikenali, sedangkan ekspor menyebut ${node.kode} “${name ?? ""}”; tidak diubah dan tidak ditambahkan. Perbaiki kodenya di tabel, lalu impor lagi.` });
      else if (compareWording(near.name, name ?? "") === "near") log.tell({ kind: "name-ambiguous", blocks: true, inExport: [], inTable: [nameCell(target, near)], message: `“${near.name}” di tabel mirip “${name ?? ""}” (${node.kode}) di ekspor; tidak diubah dan tidak ditambahkan. Isi kolom Kode dengan ${node.kode} bila memang sama.` });
      return [];
    }
    const amounts = amountsOf(node);
    if (Object.values(amounts).every((amount) => amount === null)) return [];
    const named = nameAbove(node, names);
    if (named.program === null || (node.level !== "program" && named.kegiatan === null)) log.tell({ kind: "name-missing", blocks: false, inExport: [], inTable: [], message: `Nama program atau kegiatan dari ${node.kode} tidak ada di ekspor; kolomnya dibiarkan kosong untuk diisi.` });
    return [{ kode: node.kode, ...named, subKegiatan: node.subKegiatan, amounts, above: target ? placeFor(node.key, target.rows) : null }];
  });
}

/** Lines as deep as the table goes; an empty table takes sub kegiatan where it has a column for them. */
function depthOf(target: Target | null): Level {
  if (!target) return "sub-kegiatan";
  if (target.rows.length === 0) return target.reader.column("sub-kegiatan") === null ? "kegiatan" : "sub-kegiatan";
  return target.rows.reduce<Level>((deepest, { level }) => (DEPTH[level] > DEPTH[deepest] ? level : deepest), "program");
}

const isWanted = ({ level, isLeaf }: TakenNode, depth: Level): boolean => (level === depth ? true : isLeaf && DEPTH[level] < DEPTH[depth]);

/** The row of a kegiatan that is not divided stands for all of its sub kegiatan. */
function isCovered(key: string, covered: ReadonlyMap<string, TargetRow>): boolean {
  if (covered.has(key)) return true;
  for (let end = key.lastIndexOf("."); end > 0; end = key.lastIndexOf(".", end - 1)) {
    const row = covered.get(key.slice(0, end));
    if (row && !row.isDivided) return true;
  }
  return false;
}

/** Names of programs and kegiatan as the table writes them, by key. */
function knownNames(target: Target | null, matches: readonly Match[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const learn = (key: string, name: string | null): void => {
    if (name !== null && !names.has(key)) names.set(key, name);
  };
  const keyed = [...(target?.rows ?? []).map((row) => ({ row, key: row.key })), ...matches.map(({ row, node }) => ({ row, key: node.key }))];
  for (const { row, key } of keyed) {
    if (key === null) continue;
    learn(upTo(key, 3), row.program);
    if (row.level !== "program") learn(upTo(key, 5), row.kegiatan);
  }
  return names;
}

const upTo = (key: string, parts: number): string => key.split(".").slice(0, parts).join(".");

/** The table's own wording first, so that the line joins its program; then the export's, then the official one. */
function nameAbove(node: TakenNode, names: ReadonlyMap<string, string>): Pick<AddedLine, "program" | "kegiatan"> {
  const [program, kegiatan] = [upTo(node.key, 3), upTo(node.key, 5)];
  return {
    program: node.level === "program" ? node.program : (names.get(program) ?? node.program ?? officialByKode(program)?.nama ?? null),
    kegiatan: node.level === "sub-kegiatan" ? (names.get(kegiatan) ?? node.kegiatan ?? officialByKode(kegiatan)?.nama ?? null) : node.kegiatan,
  };
}

/** Below the last row whose code does not come after it; `null`: at the end. */
function placeFor(key: string, rows: readonly TargetRow[]): number | null {
  let before = rows.length - 1;
  while (before >= 0 && !isBefore(rows[before]?.key ?? null, key)) before--;
  return rows[before + 1]?.row ?? null;
}

const isBefore = (own: string | null, key: string): boolean => own !== null && compareKode(own, key) <= 0;
