import type { Anggaran, AnggaranLine } from "../model/anggaran";
import type { Figure } from "../model/figure";
import type { Iku } from "../model/iku";
import { choosePagu } from "../calculate/pagu";
import { wordsKey } from "../read/same-words";
import { groupBySasaran } from "./iku-rows";

/** A budget line with amounts of its own, and what stands above it. */
export interface SupportingLine {
  readonly program: string | null;
  readonly kegiatan: string | null;
  readonly line: AnggaranLine;
  /** As written, also where nothing of that name exists. */
  readonly mendukung: string | null;
  readonly pagu: Figure | null;
  readonly realisasi: Figure | null;
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
}

/** The lines whose amounts count, each once: under the first sasaran it names, by its indicator's name or its own. */
export function linkSupport({ lines }: Anggaran, ikuList: readonly Iku[]): Support {
  const groups = groupBySasaran(ikuList).map(({ sasaran, rows }) => ({ sasaran, ikuList: rows, lines: [] as SupportingLine[] }));
  const byName = new Map<string, number>();
  groups.forEach(({ sasaran, ikuList: own }, i) => {
    for (const name of [sasaran, ...own.map(({ indikator }) => indikator.text)]) if (name !== null && !byName.has(wordsKey(name))) byName.set(wordsKey(name), i);
  });
  const unlinked: SupportingLine[] = [];
  const parents = new Set(lines.flatMap((line) => (hasAmount(line) && line.parent !== null ? ancestors(lines, line) : [])));
  lines.forEach((line, i) => {
    if (!hasAmount(line) || parents.has(i)) return;
    const above = ancestors(lines, line).flatMap((index) => lines[index] ?? []);
    const mendukung = [line, ...above].find((each) => each.mendukung)?.mendukung?.text ?? null;
    const named = (level: AnggaranLine["level"]): string | null => [line, ...above].find((each) => each.level === level)?.name.text ?? null;
    const supporting = { program: named("program"), kegiatan: named("kegiatan"), line, mendukung, pagu: choosePagu(line), realisasi: line.realisasiAnggaran };
    const group = mendukung === null ? undefined : namesIn(mendukung).map((name) => byName.get(wordsKey(name))).find((index) => index !== undefined);
    (group === undefined ? unlinked : (groups[group]?.lines ?? unlinked)).push(supporting);
  });
  return { sasaran: groups, unlinked };
}

/** The whole text may be one name; else several are parted by ";", line breaks or bullets. */
const namesIn = (text: string): string[] => [text, ...text.split(/[;\n•]|\s\/\s/)].map((name) => name.trim()).filter((name) => name !== "");

const hasAmount = (line: AnggaranLine): boolean => [line.pagu, line.paguPerubahan, line.realisasiAnggaran].some((figure) => figure !== null && figure.state !== "empty");

function ancestors(lines: readonly AnggaranLine[], line: AnggaranLine): number[] {
  const above: number[] = [];
  for (let parent = line.parent; parent !== null; parent = lines[parent]?.parent ?? null) above.push(parent);
  return above;
}
