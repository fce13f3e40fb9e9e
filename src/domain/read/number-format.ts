/** Quoted text, escapes, padding, colours and conditions of a number format: what is left are the codes that matter. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|[_*]./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");

/** The format shows the value times 100 with a "%". */
export const isPercentFormat = (format: string): boolean => format.includes("%") && bare(format).includes("%");

/** The format shows a date or a time: a figure column with such a cell was mistyped. */
export const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(format) && /[dmyhs]/i.test(bare(format).replace(/General|Standard/gi, ""));
