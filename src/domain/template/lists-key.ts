/** The key of the sheet of lists among our sheets: it is ours, but no sheet of the report. */
export const LISTS_KEY = "nomenklatur";
