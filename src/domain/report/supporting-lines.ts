import type { Anggaran, AnggaranLine } from "../model/anggaran";
import type { Figure } from "../model/figure";
import type { Iku } from "../model/iku";
import { growBudget, type Amount, type BudgetLine } from "./budget-tree";
import { groupBySasaran } from "./iku-rows";
import { indexNames } from "./support-names";

/** A budget line with amounts of its own, and what stands above it. */
export interface SupportingLine {
  readonly program: string | null;
  readonly line: AnggaranLine;
  /** As written, also where nothing of that name exists. */
  readonly mendukung: string | null;
  readonly pagu: Figure | null;
  readonly realisasi: Figure | null;
  /** A line that supports several sasaran stands below each of them and counts once over all: below the first. */
  readonly counts: boolean;
}

/** A sasaran with its indicators and the lines that support it or one of them. */
export interface SupportedSasaran {
  readonly sasaran: string | null;
  readonly ikuList: readonly Iku[];
  readonly lines: readonly SupportingLine[];
}

export interface Support {
  readonly sasaran: readonly SupportedSasaran[];
  /** Lines that name nothing, or nothing that is an indicator or sasaran of the report. */
  readonly unlinked: readonly SupportingLine[];
  /** Names that lines give and that are neither, as written, each once. */
  readonly unknown: readonly string[];
  /** How many lines support several sasaran. */
  readonly shared: number;
}

/** The lines whose amounts make up the budget's total, below the sasaran that they name, by its own name or an indicator's. */
export function linkSupport(anggaran: Anggaran, ikuList: readonly Iku[]): Support {
  const groups = groupBySasaran(ikuList).map(({ sasaran, rows }) => ({ sasaran, ikuList: rows, lines: [] as SupportingLine[] }));
  const namesIn = indexNames(groups.map(({ sasaran, ikuList: own }) => ({ sasaran, indikator: own.map(({ indikator }) => indikator.text) })));
  const unlinked: SupportingLine[] = [];
  const unknown = new Set<string>();
  let shared = 0;
  for (const entry of growBudget(anggaran).lines) {
    if (entry.hasLines && !hasOwn(entry.pagu) && !hasOwn(entry.realisasi)) continue;
    const supporting = supportingLine(entry, anggaran.lines);
    const named = supporting.mendukung === null ? null : namesIn(supporting.mendukung);
    for (const name of named?.unknown ?? []) unknown.add(name);
    const below = named?.groups ?? [];
    if (below.length === 0) unlinked.push(supporting);
    if (below.length > 1) shared++;
    below.forEach((index, i) => groups[index]?.lines.push({ ...supporting, counts: i === 0 }));
  }
  return { sasaran: groups, unlinked, unknown: [...unknown], shared };
}

const hasOwn = ({ of, figure }: Amount): boolean => of.length === 0 && figure !== null && figure.state !== "empty";

/** What it supports may be said of the kegiatan or program that it belongs to. */
function supportingLine({ line, pagu, realisasi }: BudgetLine, lines: readonly AnggaranLine[]): SupportingLine {
  const above = [line];
  for (let { parent } = line; parent !== null; parent = lines[parent]?.parent ?? null) above.push(...lines.slice(parent, parent + 1));
  return {
    program: above.find(({ level }) => level === "program")?.name.text ?? null, line, counts: true,
    mendukung: above.find(({ mendukung }) => mendukung)?.mendukung?.text ?? null,
    pagu: pagu.figure, realisasi: realisasi.figure,
  };
}
