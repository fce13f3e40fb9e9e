import type { Decimal } from "decimal.js";
import { choosePagu } from "../../calculate/pagu";
import { compareWording } from "../../calculate/wording";
import { groupBy } from "../../group-by";
import { refName } from "../../grid";
import { mapKept } from "../../map-kept";
import type { Anggaran, AnggaranLine } from "../../model/anggaran";
import type { Figure } from "../../model/figure";
import type { Issue, Rule } from "../rule";
import { NO_BUDGET } from "./budget-rows";

/** Smaller amounts, and amounts in whole thousands, come up twice by themselves. */
const [LEAST, ROUND] = [100_000, 1_000];

export const amountPairNotRepeated: Rule = {
  id: "amount-pair-not-repeated",
  severity: "warning",
  title: "Pagu dan realisasi tidak sama persis di dua baris",
  basis: "Dua baris yang pagu dan realisasinya sama sampai rupiah terakhir umumnya satu baris yang tersalin.",
  notChecked: "Jumlah kecil dan jumlah bulat; kegiatan yang sama di beberapa unit dan habis terserap; baris dan satu-satunya baris di bawahnya; baris di tabel yang berbeda.",
  lacks({ records }) {
    if (records.anggaran.length === 0) return [NO_BUDGET];
    return records.anggaran.filter(({ lines }) => lines.length > 0 && lines.every(({ realisasiAnggaran }) => realisasiAnggaran === null)).map(({ table }) => `Tabel anggaran di ${table.sheet} tidak punya kolom realisasi.`);
  },
  check: ({ records }) => records.anggaran.flatMap(tableIssues),
};

interface Pair {
  readonly line: AnggaranLine;
  readonly index: number;
  readonly pagu: Figure;
  readonly realisasi: Figure;
}

function tableIssues({ lines }: Anggaran): Issue[] {
  const keys = keysOf(lines, keyOf);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of keys) if (key !== null) (seen.has(key) ? twice : seen).add(key);
  if (twice.size === 0) return [];
  const pairs = lines.flatMap((line, index): Pair[] => {
    const [pagu, realisasi] = [choosePagu(line), line.realisasiAnggaran];
    return pagu && realisasi && twice.has(keys[index] ?? "") ? [{ line, index, pagu, realisasi }] : [];
  });
  const groups = groupBy(pairs, ({ index }) => keys[index]);
  return [...groups.values()].filter(([first, second]) => second && !isSameForAll(first, second)).flatMap((same) => pairIssue(innermost(same, lines)));
}

const keysOf = mapKept<AnggaranLine, string | null>();

/** The same for the same pair of amounts; `null` for one that tells nothing. */
function keyOf(line: AnggaranLine): string | null {
  const [pagu, realisasi] = [choosePagu(line)?.value, line.realisasiAnggaran?.value];
  return pagu && realisasi && isTelling(pagu, realisasi) ? `${pagu.toFixed()}|${realisasi.toFixed()}` : null;
}

const isTelling = (pagu: Decimal, realisasi: Decimal): boolean => realisasi.abs().gte(LEAST) && [pagu, realisasi].some((amount) => !amount.mod(ROUND).isZero());

/** Every kelurahan gets the same for the same kegiatan, and spends all of it. */
const isSameForAll = (first: Pair, second: Pair): boolean =>
  first.pagu.value?.eq(first.realisasi.value ?? 0) === true && compareWording(first.line.name.text, second.line.name.text) === "same";

/** Without the lines above others of them: a program has the amounts of its only kegiatan. */
function innermost(pairs: readonly Pair[], lines: readonly AnggaranLine[]): readonly Pair[] {
  const above = new Set<number>();
  for (const { line } of pairs) for (let parent = line.parent; parent !== null; parent = lines[parent]?.parent ?? null) above.add(parent);
  return pairs.filter(({ index }) => !above.has(index));
}

function pairIssue(pairs: readonly Pair[]): Issue[] {
  const [first, second, ...others] = pairs;
  if (!first || !second) return [];
  const { pagu, realisasi } = first;
  return [{
    title: "Pagu dan realisasi sama persis dengan baris lain", at: [second.realisasi.cell, ...others.map((pair) => pair.realisasi.cell), first.realisasi.cell], found: second.realisasi.text,
    message: `“${second.line.name.text}” berpagu ${pagu.text} dan berealisasi ${realisasi.text}, sama persis dengan “${first.line.name.text}” (${refName(first.realisasi.cell)}): mungkin tersalin.`,
    remedy: "Cocokkan kedua baris dengan DPA dan SP2D, lalu perbaiki yang keliru.",
    facts: { pagu: pagu.value?.toFixed() ?? null, realisasi: realisasi.value?.toFixed() ?? null, lines: pairs.length },
  }];
}
