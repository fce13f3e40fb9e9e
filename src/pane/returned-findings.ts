import type { Assessment } from "../domain/assessment";
import type { Waiver } from "../domain/finding";
import { refName } from "../domain/grid";

const nameOf = (waiver: Waiver): string => JSON.stringify([waiver.rule, waiver.place, waiver.mark, waiver.date]);

/** How many findings that were set aside stand again because their figures changed, other than those already told of. */
export function returned({ findings, waivers }: Assessment, told: readonly Waiver[]): number {
  const known = new Set(told.map(nameOf));
  const standing = new Set(findings.filter(({ waived }) => waived === null).map(({ rule, at }) => `${rule}@${refName(at[0])}`));
  return waivers.stale.filter((waiver) => !known.has(nameOf(waiver)) && standing.has(`${waiver.rule}@${waiver.place}`)).length;
}

export const returnedText = (count: number): string => `${count} temuan yang diabaikan muncul lagi karena angkanya berubah.`;
