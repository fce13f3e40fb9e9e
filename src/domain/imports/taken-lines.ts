import type { Decimal } from "decimal.js";
import { groupBy } from "../group-by";
import type { Level } from "../model/anggaran";
import { sumOf } from "./check-sums";
import type { Export, ExportLine, ExportUnit, ImportAmounts, ImportField } from "./export";
import { FIELDS, NO_AMOUNTS } from "./export-amounts";
import { parseKode } from "./export-kode";

/** A program, kegiatan or sub kegiatan of the exports. */
export interface TakenNode {
  readonly key: string;
  readonly kode: string;
  readonly level: Level;
  readonly program: string | null;
  readonly kegiatan: string | null;
  readonly subKegiatan: string | null;
  /** Nothing of the exports lies below it. */
  readonly isLeaf: boolean;
}

/** The lines of the chosen unit. */
export interface Taken {
  /** By key, in the order of the exports; each line after the program and kegiatan that it is part of. */
  readonly nodes: ReadonlyMap<string, TakenNode>;
  /** The lines of each export at a key or below it. */
  readonly linesAt: (key: string) => readonly (readonly [from: Export, lines: readonly ExportLine[]])[];
  readonly lines: readonly (readonly [from: Export, lines: readonly ExportLine[]])[];
}

/** SKPDs and units over all exports, each once with what any export states of it. */
export function unitsOf(exports: readonly Export[]): ExportUnit[] {
  const units = exports.flatMap((each) => each.units);
  const skpds = [...new Set(units.filter(({ skpd }) => skpd === null).map(({ kode }) => kode))];
  const merged = [...groupBy(units, ({ kode }) => kode).values()].map(([first, ...others]) => others.reduce(merge, first));
  return skpds.flatMap((kode) => merged.filter((unit) => (unit.skpd ?? unit.kode) === kode).sort((a, b) => Number(a.skpd !== null) - Number(b.skpd !== null)));
}

const merge = (a: ExportUnit, b: ExportUnit): ExportUnit => ({ ...a, lines: Math.max(a.lines, b.lines), sums: Object.fromEntries(FIELDS.map((field) => [field, a.sums[field] ?? b.sums[field]])) as unknown as ImportAmounts });

/** @param unit whose lines are taken; `null`: those of all */
export function takeLines(exports: readonly Export[], unit: ExportUnit | null): Taken {
  const isTaken = ({ skpd, subSkpd }: ExportLine): boolean => unit === null || skpd === null || skpd === unit.kode || subSkpd === unit.kode;
  const lines = exports.map((from) => [from, from.lines.filter(isTaken)] as const);
  const nodes = new Map<string, TakenNode>();
  const at = new Map<string, Map<Export, ExportLine[]>>();
  for (const [from, own] of lines) {
    for (const line of own) {
      for (const node of ancestry(line)) {
        nodes.set(node.key, fill(nodes.get(node.key), node));
        const byExport = at.get(node.key) ?? new Map<Export, ExportLine[]>();
        const before = byExport.get(from);
        if (before) before.push(line);
        else byExport.set(from, [line]);
        at.set(node.key, byExport);
      }
    }
  }
  return { nodes, lines, linesAt: (key) => [...(at.get(key) ?? [])] };
}

/** What one node lacks the other may say. */
const fill = (known: TakenNode | undefined, node: TakenNode): TakenNode =>
  known ? { ...known, program: known.program ?? node.program, kegiatan: known.kegiatan ?? node.kegiatan, subKegiatan: known.subKegiatan ?? node.subKegiatan, isLeaf: known.isLeaf && node.isLeaf } : node;

function ancestry({ kode, level, program, kegiatan, subKegiatan }: ExportLine): TakenNode[] {
  const key = parseKode(kode)?.key ?? kode;
  const node: TakenNode = { key, kode, level, program, kegiatan, subKegiatan, isLeaf: true };
  const upTo = (parts: number, at: Level): TakenNode => ({
    key: key.split(".").slice(0, parts).join("."), kode: kode.split(".").slice(0, parts).join("."), level: at, program, kegiatan: at === "program" ? null : kegiatan, subKegiatan: null, isLeaf: false,
  });
  if (level === "program") return [node];
  return level === "kegiatan" ? [upTo(3, "program"), node] : [upTo(3, "program"), upTo(5, "kegiatan"), node];
}

/** The amounts of an export for one node; `broken`: something of it cannot be read. */
export function amountsOf(lines: readonly ExportLine[]): { readonly amounts: ImportAmounts; readonly broken: readonly ImportField[] } {
  const amounts: Record<ImportField, Decimal | null> = { ...NO_AMOUNTS };
  for (const field of ["pagu", "pagu-perubahan", "realisasi"] as const) amounts[field] = sumOf(lines, field);
  const [only, second] = lines;
  if (only && !second) amounts.fisik = only.amounts.fisik;
  return { amounts, broken: FIELDS.filter((field) => lines.some(({ broken }) => broken.includes(field))) };
}
