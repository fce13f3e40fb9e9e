/** Colours for a terminal (ECMA-48 SGR); elsewhere the text alone. */
export type Paint = (text: string, look: "bold" | "red" | "yellow" | "green") => string;

const CODES = { bold: "1", red: "1;31", yellow: "1;33", green: "1;32" } as const;

export const paintFor = (color: boolean): Paint => (text, look) => (color ? `\u001b[${CODES[look]}m${text}\u001b[0m` : text);
