/** How many lines a text takes in a cell so many characters wide, by its length; long words break earlier than it says. */
export const likelyLines = (text: string, width: number): number => Math.max(1, Math.ceil((text.length * SPARE) / width));

/** Small letters are narrower than a width's digit, but lines end at words. */
const SPARE = 1.04;
