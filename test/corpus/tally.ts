/** How many of so many. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

export const NOTHING: Tally = { right: 0, of: 0 };

export const countRight = (outcomes: readonly boolean[]): Tally => ({ right: outcomes.filter((isRight) => isRight).length, of: outcomes.length });

export const addTallies = (tallies: readonly Tally[]): Tally => tallies.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), NOTHING);

/** In per cent; 100 of nothing, for nothing was missed. */
export const percentOf = ({ right, of }: Tally): number => (of === 0 ? 100 : (right / of) * 100);

/** "97 of 100 (97.00 %)" */
export const tallyText = (tally: Tally): string => `${tally.right} of ${tally.of} (${tally.of === 0 ? "n/a" : `${percentOf(tally).toFixed(2)} %`})`;
