import type { Decimal } from "decimal.js";
import { explainPercentage, type Neighbours, type PercentageRow } from "../calculate/percentage-stories";
import { judgePercentage, type Verdict } from "../calculate/verdict";
import { formatIndonesian } from "../indonesian-number";
import { roundHalfUp } from "../calculate/decimals";
import { refName } from "../grid";
import type { Figure } from "../model/figure";
import { isPlainFraction, percentageMend } from "./percentage-mend";
import type { Issue } from "./rule";
import { tellPercentageStory } from "./tell-percentage-story";

interface Stated {
  readonly stated: Figure;
  readonly exact: Decimal;
  /** Nothing is left: all of the pagu is spent, the target is met to the digit. */
  readonly isWhole: boolean;
  /** "serapan", "capaian". */
  readonly measure: string;
  /** How it was computed, e.g. "12.837.600 ÷ 12.897.600 × 100". */
  readonly working: string;
  readonly decimals: number;
  /** What is left when a 100 is not one, e.g. "Rp2.763.930 belum terserap". */
  readonly left: string;
  /** The rows beside it and what else it may be, for a percentage that is wrong. */
  readonly neighbours?: () => Neighbours & Omit<PercentageRow, "stated">;
  /** The stated percentages of its table, which tell how it is to be written. */
  readonly column?: () => readonly Figure[];
}

const TITLE: Readonly<Record<Exclude<Verdict, "exact" | "rounded">, string>> = {
  truncated: "Persentase dipotong",
  "rounded-to-100": "Tertulis 100 % padahal belum",
  wrong: "Persentase tidak sesuai",
};

const REASON: Readonly<Record<Exclude<Verdict, "exact" | "rounded">, (stated: Stated) => string>> = {
  truncated: ({ measure }) => `Persentase ${measure} dipotong, bukan dibulatkan.`,
  "rounded-to-100": ({ left }) => `Tertulis 100 % padahal ${left}.`,
  wrong: ({ measure }) => `Persentase ${measure} tidak sesuai dengan angka di barisnya.`,
};

/** The issue of a stated percentage; none when it is exact or rounded as shown. */
export function percentageIssue(input: Stated): Issue[] {
  const { stated, exact, decimals, working } = input;
  const verdict = judgePercentage(stated, exact, input.isWhole);
  if (verdict === "exact" || verdict === "rounded") return [];
  const places = isPlainFraction(stated, exact) ? Math.max(0, stated.decimals - 2) : stated.decimals;
  const shown = Math.min(4, Math.max(decimals, places));
  const written = Math.min(4, Math.max(places, verdict === "rounded-to-100" ? decimals : 1));
  const expected = `${formatIndonesian(exact, shown)} %`;
  const neighbours = verdict === "wrong" ? input.neighbours?.() : undefined;
  const stories = neighbours ? explainPercentage({ stated, ...neighbours }, exact, neighbours) : [];
  const mend = percentageMend(stated, exact, written, input.column?.() ?? []);
  return [{
    title: TITLE[verdict], at: [stated.cell], found: stated.text, expected,
    message: [`${REASON[verdict](input)} ${working} = ${expected}.`, ...stories.map(tellPercentageStory)].join(" "),
    remedy: `Tulis ${formatIndonesian(exact, written)} % atau pakai rumus, lalu samakan dengan kalimat di naskah.`,
    facts: {
      verdict, stated: stated.value?.toFixed() ?? null, exact: roundHalfUp(exact, 6).toFixed(),
      ...(stories.length > 0 && { stories: stories.map(({ kind, cells }) => ({ kind, cells: cells.map(refName) })) }),
    },
    ...(mend && { mend }),
  }];
}
