import type { Decimal } from "decimal.js";
import { explainDifference, type Part, type Story } from "../calculate/selisih";
import { sum } from "../calculate/decimals";
import { refName, cellName } from "../grid";
import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import type { Issue } from "./rule";

/**
 * The issue of a stated total whose parts add up to something else; none when they agree.
 * @param name what is summed, e.g. "Jumlah pagu"
 * @param who whose sum it is, where there are several, e.g. "Gol II, Kel. Mulyosari"
 * @param names what a story's line is called, by cell name; asked for only when there is something to tell
 */
export function sumIssue(name: string, who: string, stated: Figure, parts: readonly Part[], names: () => ReadonlyMap<string, string>): Issue[] {
  if (!stated.value) return [];
  const expected = sum(parts.map(({ value }) => value));
  const difference = expected.minus(stated.value);
  if (difference.isZero()) return [];
  const stories = explainDifference(parts, stated.value);
  const labels = names();
  const told = stories.map((story) => tell(story, difference, labels)).join(" ");
  return [{
    title: `${name} tidak sama`, at: [stated.cell], found: stated.text, expected: formatIndonesian(expected),
    message: `${`${name} ${who}`.trim()} tidak sama dengan penjumlahan rinciannya: selisih ${formatIndonesian(difference.abs())}.${told === "" ? "" : ` ${told}`}`,
    remedy: stories.length > 0 ? "Periksa baris yang disebut, lalu perbaiki rincian atau jumlahnya." : "Hitung ulang jumlahnya atau cari rincian yang keliru.",
    facts: { stated: stated.value.toFixed(), sum: expected.toFixed(), difference: difference.toFixed(), stories: stories.map(storyFacts) },
  }];
}

const storyFacts = ({ kind, cells, remainder, instead }: Story) => ({
  kind, cells: cells.map(refName), remainder: remainder.toFixed(), exact: remainder.isZero(), ...(instead ? { instead: instead.toFixed() } : {}),
});

function tell(story: Story, difference: Decimal, labels: ReadonlyMap<string, string>): string {
  const lines = story.cells.map((cell) => `${cellName(cell)}${labels.has(cellName(cell)) ? ` (${labels.get(cellName(cell))})` : ""}`).join(" dan ");
  const instead = story.instead ? formatIndonesian(story.instead) : "";
  switch (story.kind) {
    case "one-line":
    case "two-lines":
      if (!story.remainder.isZero()) return `Paling dekat dengan ${lines}; sisa ${formatIndonesian(story.remainder)} belum terjelaskan.`;
      return difference.isPositive() ? `Selisih itu persis ${lines}: belum ikut dijumlahkan, atau sudah termasuk di baris lain.` : `Selisih itu persis ${lines}: mungkin terhitung dua kali.`;
    case "transposed-digits": return `Cocok bila dua angka di ${lines} tertukar: seharusnya ${instead}.`;
    case "factor": return `Cocok bila ${lines} kelebihan atau kekurangan nol: seharusnya ${instead}.`;
    case "sign": return `Cocok bila tanda di ${lines} terbalik: seharusnya ${instead}.`;
    case "pair-exchanged": return `Cocok bila pagu dan realisasi di ${lines} tertukar.`;
    case "copied-total": return `Jumlah itu sama dengan ${lines}: mungkin tersalin dari baris tersebut.`;
  }
}
