/** A text as it is, or its first words with "…" when it is longer than so many characters. */
export const shortText = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, "")} …`);
