/** Excel's rule: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, and not "History". */
export const isSheetName = (name: string): boolean => name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== "history";
