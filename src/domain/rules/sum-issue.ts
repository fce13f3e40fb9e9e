import type { Decimal } from "decimal.js";
import { explainDifference } from "../calculate/selisih/explain-difference";
import type { Amount } from "../calculate/selisih/story";
import { sum } from "../calculate/decimals";
import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import { amountMend } from "./amount-mend";
import type { Issue } from "./rule";
import { storyFacts, tellStory } from "./tell-story";

/** What else is known of a stated total. */
interface OfTotal extends Partial<Pick<Amount, "pair" | "witness">> {
  /** It is the total of just these parts, so that writing their sum in its place is safe. */
  readonly isCertain?: boolean;
}

/**
 * The issue of a stated total whose parts add up to something else; none when they agree.
 * @param name what is summed, e.g. "Jumlah pagu"
 * @param who whose sum it is, where there are several, e.g. "Gol II, Kel. Mulyosari"
 * @param names what a story's line is called, by cell name; asked for only when there is something to tell
 */
export function sumIssue(name: string, who: string, stated: Figure, parts: readonly Amount[], names: () => ReadonlyMap<string, string>, { isCertain = false, pair = null, witness }: OfTotal = {}): Issue[] {
  if (!stated.value) return [];
  const expected = sum(parts.map(({ value }) => value));
  const difference = expected.minus(stated.value);
  if (difference.isZero()) return [];
  const stories = explainDifference(parts, { value: stated.value, cell: stated.cell, pair, ...(witness && { witness }) });
  const labels = names();
  const told = stories.map((story) => tellStory(story, difference, labels)).join(" ");
  const mend = isCertain ? amountMend(stated, expected, `Ganti jumlah tertulis dengan ${formatIndonesian(expected)}`) : null;
  return [{
    title: `${name} tidak sama`, at: [stated.cell], found: stated.text, expected: formatIndonesian(expected),
    message: `${`${name} ${who}`.trim()} tidak sama dengan penjumlahan rinciannya: selisih ${formatIndonesian(difference.abs())}.${told === "" ? "" : ` ${told}`}`,
    remedy: stories.length > 0 ? "Periksa sel yang disebut, lalu perbaiki rincian atau jumlahnya." : "Hitung ulang jumlahnya atau cari rincian yang keliru.",
    facts: sumFacts(stated.value, expected, stories.map(storyFacts)), ...(mend && { mend }),
  }];
}

const sumFacts = (stated: Decimal, expected: Decimal, stories: ReturnType<typeof storyFacts>[]) => ({ stated: stated.toFixed(), sum: expected.toFixed(), difference: expected.minus(stated).toFixed(), stories });
